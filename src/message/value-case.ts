import type { Equals, Test, Truth } from './condition';

/**
 * One kind of value that data may have: nothing (missing, null, false, 0, an empty text or list), what equals a
 * literal, or something else. Together they are all there is.
 */
export type ValueCase =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'is'; readonly literal: Equals; readonly isDeclared: boolean }
  | { readonly kind: 'other' };

export const NOTHING: ValueCase = { kind: 'nothing' };
export const OTHER: ValueCase = { kind: 'other' };

/** A value as metadata spells it: `2` may be a number or a text in the data, `true` and `false` are booleans. */
export const declaredCase = (value: string): ValueCase => ({
  kind: 'is',
  literal: { kind: 'equals', value, ...(value === 'true' || value === 'false' ? { type: 'boolean' } : {}) },
  isDeclared: true,
});

/** The kinds of value that some questions about one place tell apart. */
export function casesOf(tests: readonly Test[]): readonly ValueCase[] {
  const literals = tests
    .filter((test) => test.kind === 'equals')
    .filter((test) => !isFalsy(test) && !test.view);
  const distinct = new Map(literals.map((literal) => [`${literal.type}:${literal.value}`, literal]));
  const cases = [...distinct.values()].map(
    (literal): ValueCase => ({ kind: 'is', literal, isDeclared: false }),
  );
  return [NOTHING, ...cases, OTHER];
}

/** What a value of this kind answers to a question. Nothing that Handlebars could render otherwise is ever told. */
export function answer(value: ValueCase, test: Test): Truth {
  if (test.kind === 'truthy') return isSomething(value);
  if (test.kind === 'includes') return value.kind === 'nothing' ? false : undefined;
  if (test.kind === 'opaque' || test.view) return undefined;
  if (value.kind === 'is') return isSame(value.literal, value.isDeclared, test);
  return isFalsy(test) ? undefined : false;
}

function isSomething(value: ValueCase): Truth {
  if (value.kind !== 'is') return value.kind === 'other';
  if (value.isDeclared && value.literal.value === '0') return undefined;
  return !isFalsy(value.literal);
}

/** A literal that is nothing to `{{#if}}`. */
export const isFalsy = ({ value, type }: Equals): boolean =>
  type === 'nothing' ||
  (type === 'boolean' && value === 'false') ||
  (type === 'number' && Number(value) === 0) ||
  (type === undefined && value === '');

/** Whether what equals one literal equals another: for `2` and `"2"` that depends on the helper. */
function isSame(known: Equals, isDeclared: boolean, asked: Equals): Truth {
  if (known.value === asked.value) {
    const isText = !known.type && !asked.type && Number.isNaN(numberOf(asked));
    const isAlike = known.type === asked.type && known.loose === asked.loose;
    return isText || isAlike || (isDeclared && asked.type !== 'nothing') ? true : undefined;
  }
  if (known.type === 'nothing' || asked.type === 'nothing')
    return known.type === asked.type ? undefined : false;
  const numbers = [numberOf(known), numberOf(asked)];
  return numbers[0] === numbers[1] ? undefined : false;
}

const numberOf = ({ value, type }: Equals): number =>
  type === 'boolean' ? Number(value === 'true') : Number(value);
