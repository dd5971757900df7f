/** A stretch of a text: UTF-16 offsets into the file's own text (a BOM counts), `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a named file. `file` is an absolute path with `/` as separator. */
export interface Place {
  readonly file: string;
  readonly span: Span;
}

/** A value and where it was written; no place means a built-in default or the command line. */
export interface Sourced<T> {
  readonly value: T;
  readonly at: Place | undefined;
}

export const span = (start: number, end: number): Span => ({ start, end });

/** The smallest span that holds both. */
export const cover = (a: Span, b: Span): Span => span(Math.min(a.start, b.start), Math.max(a.end, b.end));

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const shift = (s: Span, by: number): Span => span(s.start + by, s.end + by);
