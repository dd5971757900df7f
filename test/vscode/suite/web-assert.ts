// The part of node:assert/strict that the suite uses, for the host that has no Node.

class AssertionError extends Error {
  override name = 'AssertionError';
}

const show = (value: unknown): string => JSON.stringify(value, undefined, 2) ?? String(value);

function fail(message: string): never {
  throw new AssertionError(message);
}

function sameKeys(a: object, b: object): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key));
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b) || !sameKeys(a, b)) return false;
  return Object.entries(a).every(([key, value]) => same(value, Reflect.get(b, key)));
}

const assert = {
  ok(value: unknown, message = `${show(value)} is not truthy`): asserts value {
    if (!value) fail(message);
  },
  equal(actual: unknown, expected: unknown, message = ''): void {
    if (!Object.is(actual, expected)) fail(`${message} ${show(actual)} is not ${show(expected)}`);
  },
  deepEqual(actual: unknown, expected: unknown, message = ''): void {
    if (!same(actual, expected)) fail(`${message} ${show(actual)} is not like ${show(expected)}`);
  },
  match(actual: string, pattern: RegExp, message = ''): void {
    if (!pattern.test(actual)) fail(`${message} ${show(actual)} does not match ${pattern}`);
  },
  fail,
};

export default assert;
