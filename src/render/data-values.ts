import { joinSuffix, stepOf } from './origin';
import { ownValue } from './own-value';

/** A value of the data, and where it stands: `orders[0].sku`. */
export interface PlacedValue {
  readonly path: string;
  readonly value: unknown;
}

/** More elements than this of one list say nothing more. */
const MOST_VALUES = 1000;

/** The steps of a path as metadata writes it: `recipient.orders[].[odd name]`. */
export function stepsOf(path: string): readonly string[] {
  return [...path.slice(0, 500).matchAll(/\[([^\]]*)\]|[^.[\]]+/g)].map(([step, bracketed]) =>
    bracketed === undefined ? step : bracketed === '' ? '[]' : bracketed,
  );
}

/** All that stands at a path, from a value on; the elements of every list on the way, whether `[]` says so or not. */
export function valuesAt(value: unknown, path: string, base = ''): readonly PlacedValue[] {
  let found: readonly PlacedValue[] = [{ path: base, value }];
  for (const step of stepsOf(path)) {
    if (step === '[]') found = found.flatMap((each) => (Array.isArray(each.value) ? elementsOf(each) : []));
    else found = found.flatMap(elementsOf).flatMap((each) => stepInto(each, step));
    found = found.slice(0, MOST_VALUES);
  }
  return found;
}

/** The elements of a list, or the value itself. */
export function elementsOf(placed: PlacedValue): readonly PlacedValue[] {
  const { path, value } = placed;
  if (!Array.isArray(value)) return [placed];
  return value.slice(0, MOST_VALUES).map((item, i) => ({ path: `${path}[${i}]`, value: item }));
}

function stepInto({ path, value }: PlacedValue, step: string): readonly PlacedValue[] {
  const next = ownValue(value, step);
  return next === undefined || next === null ? [] : [{ path: joinSuffix(path, stepOf(step)), value: next }];
}
