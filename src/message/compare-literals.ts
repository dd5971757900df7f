import type { Literal } from '../template/expression';

type Value = Literal['value'];

/** Whether Handlebars' `{{#if}}` takes a literal for something. */
export const isSomething = (value: Value): boolean => Boolean(value);

/** Whether two literals are equal; `loose`: `2` and `"2"` are. */
export function compareLiterals(a: Value, b: Value, loose: boolean): boolean {
  if (a === b || !loose) return a === b;
  if (a === null || a === undefined || b === null || b === undefined)
    return (a ?? undefined) === (b ?? undefined);
  // As JavaScript's `==` compares texts, numbers and booleans.
  return typeof a === 'string' && typeof b === 'string' ? false : Number(a) === Number(b);
}
