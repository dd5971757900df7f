import { type Span, span } from './span';

/** A decoded text that knows where in its file each stretch of it was written. */
export interface MappedText {
  readonly text: string;
  /** Where a stretch of `text` stands in the file; what decodes to one character stays whole. */
  toSource(span: Span): Span;
}

/** A decoded stretch and where it stands: letter by letter if both are equally long, else only as a whole. */
export interface MappedPiece {
  readonly text: string;
  readonly source: Span;
}

interface PlacedPiece extends MappedPiece {
  readonly start: number;
  readonly exact: boolean;
}

function place(pieces: readonly MappedPiece[]): readonly PlacedPiece[] {
  let start = 0;
  return pieces.map((piece) => {
    const placed = { ...piece, start, exact: piece.text.length === piece.source.end - piece.source.start };
    start += piece.text.length;
    return placed;
  });
}

/** The last piece that starts at or before an offset. */
function pieceAt(pieces: readonly PlacedPiece[], offset: number): PlacedPiece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

/** Pieces in the order of the text; `at` is where a text without any pieces stands. */
export function mapText(pieces: readonly MappedPiece[], at: number): MappedText {
  const placed = place(pieces.filter((piece) => piece.text !== ''));
  const text = placed.map((piece) => piece.text).join('');
  const startOf = (offset: number): number => {
    const piece = pieceAt(placed, offset);
    if (!piece) return at;
    const within = offset - piece.start;
    if (within >= piece.text.length) return piece.source.end;
    return piece.source.start + (piece.exact ? within : 0);
  };
  const endOf = (offset: number): number => {
    const piece = pieceAt(placed, offset - 1);
    if (!piece) return at;
    return piece.exact ? piece.source.start + offset - piece.start : piece.source.end;
  };
  const toSource = ({ start, end }: Span): Span => {
    const from = startOf(start);
    return span(from, end > start ? endOf(end) : from);
  };
  return { text, toSource };
}

/** A text that stands in its file just as it is, from `at` on. */
export const plainMappedText = (text: string, at: number): MappedText =>
  mapText([{ text, source: span(at, at + text.length) }], at);
