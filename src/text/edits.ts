import type { Span } from './span';

/** Replaces a stretch of a file's text. */
export interface Edit {
  readonly file: string;
  readonly span: Span;
  readonly text: string;
}

const byPosition = (a: Edit, b: Edit): number => a.span.start - b.span.start || a.span.end - b.span.end;

const collide = (a: Edit, b: Edit): boolean =>
  b.span.start < a.span.end || (a.span.start === b.span.start && a.span.end === b.span.end);

/** Two edits of a list that cannot be applied together, if there are any. Insertions at one place collide. */
export function findOverlap(edits: readonly Edit[]): readonly [Edit, Edit] | undefined {
  const sorted = [...edits].sort(byPosition);
  for (const [i, next] of sorted.entries()) {
    const previous = sorted[i - 1];
    if (previous && collide(previous, next)) return [previous, next];
  }
  return undefined;
}

/** Applies all edits of one file together. Throws a RangeError where two overlap or one lies outside. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (findOverlap(edits)) throw new RangeError('edits overlap');
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort(byPosition)) {
    if (edit.span.start < at || edit.span.end > text.length) throw new RangeError('edit outside the text');
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text.slice(at);
}
