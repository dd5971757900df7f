import { LineIndex } from './line-index';
import { type PlacedProblem, placeProblem } from './problem';
import { formatOf, readStructured } from './read-structured';
import type { StructuredNode } from './structured';

/** What reads a tree: an audience file, a configuration, settings. */
export type ReadTree<T> = (
  node: StructuredNode | undefined,
  file: string,
) => T & { readonly problems: readonly PlacedProblem[] };

/**
 * Reads a data file from its text: YAML or JSON by its name. On a line whose syntax is broken only that is reported,
 * since what its values mean is anybody's guess.
 */
export function readDataFile<T>(
  text: string,
  file: string,
  read: ReadTree<T>,
): T & { readonly problems: readonly PlacedProblem[] } {
  const { root, problems: syntax } = readStructured(text, formatOf(file));
  const reading = read(root, file);
  if (syntax.length === 0) return reading;
  const lines = new LineIndex(text);
  const broken = new Set(syntax.map(({ span }) => lines.line(span.start)));
  const others = reading.problems.filter(({ place }) => !broken.has(lines.line(place.span.start)));
  const all = [...syntax.map((problem) => placeProblem(problem, file)), ...others];
  return { ...reading, problems: all.sort((a, b) => a.place.span.start - b.place.span.start) };
}
