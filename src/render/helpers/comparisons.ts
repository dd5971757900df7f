import { HELPERS, type HelperMeaning } from '../../knowledge/helpers';
import { asText, isEmptyValue, looselyEqual } from '../own-value';
import type { Helper } from './helper';

const test = (call: (...given: readonly unknown[]) => unknown): Helper => ({
  isTest: true,
  call: (given) => call(...given),
});

const isFalse = (value: unknown): boolean => !value || isEmptyValue(value);

/** Libraries differ on whether 2 is "2": then it cannot be told. */
function isEqual(a: unknown, b: unknown): boolean | undefined {
  if (a === b) return true;
  return typeof a !== typeof b && looselyEqual(a, b) ? undefined : false;
}

const negate = (truth: boolean | undefined): boolean | undefined =>
  truth === undefined ? undefined : !truth;

/** Compares numbers, and texts that are numbers; nothing else has an order that all libraries agree on. */
function order(a: unknown, b: unknown): number | undefined {
  const [left, right] = [numberOf(a), numberOf(b)];
  return left === undefined || right === undefined ? undefined : left - right;
}

const numberOf = (value: unknown): number | undefined => {
  const isNumeric =
    typeof value === 'number' || (typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value));
  return isNumeric ? Number(value) : undefined;
};

const ordered =
  (holds: (difference: number) => boolean) =>
  (a: unknown, b: unknown): boolean | undefined => {
    const difference = order(a, b);
    return difference === undefined ? undefined : holds(difference);
  };

const isGreater = ordered((difference) => difference > 0);
const isLess = ordered((difference) => difference < 0);
const isNotLess = ordered((difference) => difference >= 0);
const isNotGreater = ordered((difference) => difference <= 0);

const OPERATORS: ReadonlyMap<string, (a: unknown, b: unknown) => unknown> = new Map<
  string,
  (a: unknown, b: unknown) => unknown
>([
  ['==', looselyEqual],
  ['=', looselyEqual],
  ['eq', looselyEqual],
  ['is', looselyEqual],
  ['===', (a, b) => a === b],
  ['!=', (a, b) => !looselyEqual(a, b)],
  ['<>', (a, b) => !looselyEqual(a, b)],
  ['ne', (a, b) => !looselyEqual(a, b)],
  ['!==', (a, b) => a !== b],
  ['>', isGreater],
  ['gt', isGreater],
  ['<', isLess],
  ['lt', isLess],
  ['>=', isNotLess],
  ['gte', isNotLess],
  ['<=', isNotGreater],
  ['lte', isNotGreater],
  ['&&', (a, b) => !isFalse(a) && !isFalse(b)],
  ['||', (a, b) => !isFalse(a) || !isFalse(b)],
]);

/** `compare a "==" b`, or `compare a b operator="=="`. */
const operator: Helper = {
  isTest: true,
  call: ([first, second, third], hash) => {
    const named = hash.get('operator');
    const [sign, other] = named === undefined ? [second, third] : [named, second];
    return typeof sign === 'string' ? OPERATORS.get(sign)?.(first, other) : undefined;
  },
};

const holds = (list: unknown, item: unknown): boolean | undefined => {
  if (typeof list === 'string') return list.includes(asText(item, list.length));
  return Array.isArray(list) ? list.some((each) => each === item) : undefined;
};

const firstTrue = (given: readonly unknown[]): unknown =>
  given.find((value) => !isFalse(value)) ?? given.at(-1) ?? false;

/** Shows the first value that is not missing. */
const fallback: Helper = {
  call: (given) => given.find((value) => value !== undefined && value !== null && value !== '') ?? '',
};

/** SendGrid: `insert name "default=Customer"`. */
const insert: Helper = {
  call: ([value, otherwise]) =>
    value === undefined || value === null || value === ''
      ? asText(otherwise ?? '').replace(/^default=/, '')
      : value,
};

const comparison = (ask: (a: unknown, b: unknown) => boolean | undefined, isNegated: boolean): Helper =>
  test((a, b) => (isNegated ? negate(ask(a, b)) : ask(a, b)));

function helperOf(meaning: HelperMeaning): Helper | undefined {
  switch (meaning.role) {
    case 'compare':
      return comparison(meaning.loose ? looselyEqual : isEqual, meaning.negated);
    case 'operator':
      return operator;
    case 'and':
      return test((...given) => given.every((value) => !isFalse(value)));
    case 'or':
      return { isTest: true, call: firstTrue };
    case 'truthy':
      return test((value) => !isFalse(value));
    case 'not':
    case 'falsy':
      return test(isFalse);
    case 'neither':
      return test((...given) => given.every(isFalse));
    case 'nothing':
      return test((value) => value === undefined || value === null);
    case 'one-of':
      return test((first, ...others) => others.flat().includes(first));
    case 'includes':
      return test(holds);
    case 'fallback':
      return fallback;
    default:
      return undefined;
  }
}

/** The helper that does what a team says of its own. */
export const helperWith = (meaning: HelperMeaning | undefined): Helper | undefined =>
  meaning && helperOf(meaning);

const remainder = (a: unknown, b: unknown, c: unknown): boolean | undefined =>
  typeof a === 'number' && typeof b === 'number' ? a % b === c : undefined;

const inText =
  (ask: (text: string, part: string) => boolean) =>
  (a: unknown, b: unknown): boolean | undefined =>
    typeof a === 'string' && typeof b === 'string' ? ask(a, b) : undefined;

/** Libraries disagree on which of the two comes first. */
const eitherWay =
  (ask: (text: string, part: string) => boolean) =>
  (a: unknown, b: unknown): boolean | undefined => {
    const one = inText(ask)(a, b);
    return one === inText(ask)(b, a) ? one : undefined;
  };

const named = (helper: Helper, ...names: readonly string[]) => names.map((name) => [name, helper] as const);

/** What compares, asks, or falls back on something else. */
export const COMPARISONS: ReadonlyMap<string, Helper> = new Map([
  ...[...HELPERS].flatMap(([name, meaning]) => {
    const helper = helperOf(meaning);
    return helper ? [[name, helper] as const] : [];
  }),
  ...named(insert, 'insert'),
  ...named(test(isGreater), 'gt', 'greaterThan', 'ifGt'),
  ...named(test(isLess), 'lt', 'lessThan', 'ifLt'),
  ...named(test(isNotLess), 'gte', 'ifGte'),
  ...named(test(isNotGreater), 'lte', 'ifLte'),
  ...named(
    test((list, item) => (Array.isArray(list) ? holds(list, item) : undefined)),
    'inArray',
  ),
  ...named(test(eitherWay((text, part) => text.startsWith(part))), 'startsWith'),
  ...named(test(eitherWay((text, part) => text.endsWith(part))), 'endsWith'),
  ...named(test(remainder), 'ifModEq'),
  ...named(
    test((value) => Array.isArray(value)),
    'isArray',
  ),
  ...named(
    test((value) => (typeof value === 'number' ? value % 2 === 0 : undefined)),
    'even',
  ),
  ...named(
    test((value) => (typeof value === 'number' ? Math.abs(value % 2) === 1 : undefined)),
    'odd',
  ),
]);
