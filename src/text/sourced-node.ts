import type { Sourced, Span } from './span';
import { itemsOf, type MapEntry, type StructuredNode, textOf } from './structured';

/** A value of a tree with the file it was read from. */
export const sourced = <T>(value: T, where: Span, file: string): Sourced<T> => ({
  value,
  at: { file, span: where },
});

/** A value at its entry's key. */
export const sourcedEntry = <T>(value: T, entry: MapEntry, file: string): Sourced<T> =>
  sourced(value, entry.keySpan, file);

/** The texts of a list, or of a lone text, each with its place; what is no single value is left out. */
export const sourcedTexts = (node: StructuredNode | undefined, file: string): readonly Sourced<string>[] =>
  itemsOf(node).flatMap((item) => {
    const text = textOf(item);
    return text === undefined ? [] : [sourced(text, item.span, file)];
  });

/** A map's entries by key, each value made by `read`; undefined leaves an entry out. */
export function sourcedMap<T>(
  node: StructuredNode | undefined,
  file: string,
  read: (entry: MapEntry) => T | undefined,
): ReadonlyMap<string, Sourced<T>> {
  const result = new Map<string, Sourced<T>>();
  for (const [key, entry] of node?.kind === 'map' ? node.entries : []) {
    const value = read(entry);
    if (value !== undefined) result.set(key, sourcedEntry(value, entry, file));
  }
  return result;
}
