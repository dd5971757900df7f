import type { HelperMeaning } from '../../src/knowledge/helpers';

interface Options {
  readonly fn?: (context: unknown) => string;
  readonly inverse?: (context: unknown) => string;
}

/** A helper that does what `knowledge/helpers.ts` says its name means, inline and as a block. */
export function helperFor(meaning: HelperMeaning) {
  return function (this: unknown, ...all: unknown[]): unknown {
    const options = all.at(-1) as Options;
    const value = answer(meaning, all.slice(0, -1));
    if (!options.fn) return value;
    return value ? options.fn(this) : (options.inverse?.(this) ?? '');
  };
}

function answer(meaning: HelperMeaning, given: readonly unknown[]): unknown {
  const [first, second, third] = given;
  switch (meaning.role) {
    case 'compare':
      return isSame(first, second) !== meaning.negated;
    case 'operator':
      return isSame(first, third ?? second);
    case 'and':
      return given.every(Boolean);
    case 'or':
      return given.some(Boolean);
    case 'truthy':
      return Boolean(first);
    case 'falsy':
    case 'not':
      return !first;
    case 'neither':
      return !given.some(Boolean);
    case 'nothing':
      return first === undefined || first === null;
    case 'one-of':
      return given.slice(1).some((each) => isSame(first, each));
    case 'includes':
      return (typeof first === 'string' || Array.isArray(first)) && first.includes(String(second));
    case 'starts':
      return String(second).startsWith(String(first)) || String(first).startsWith(String(second));
    case 'matches':
      return typeof second === 'string' && new RegExp(`^(?:${second})$`).test(String(first));
    case 'fallback':
      return String(given.find((each) => each !== undefined && each !== '') ?? '').replace(/^default=/, '');
    case 'format':
      return String(first ?? '');
    case 'lookup':
    case 'translate':
      return 'a text';
    case 'predicate':
      return true;
    case 'resource':
      return '';
  }
}

/** A language stands for its locales, as where the data's spelling is not known. */
const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'string' && a.startsWith(`${String(b)}-`));
