import { type Cell, cellsOf, isBlank, marksUnder, textOfCells } from './cells';

/** A line of a file with a row of marks under the place that is meant. */
export interface SourceFrame {
  readonly source: string;
  readonly marks: string;
}

/** How far from the place a line is looked at, in UTF-16 units: minified mail is one line of a megabyte. */
const REACH = 250;

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

function lineAround(text: string, offset: number) {
  let start = offset;
  let end = offset;
  while (start > 0 && offset - start < REACH && !isLineEnd(text.charCodeAt(start - 1))) start--;
  while (end < text.length && end - offset < REACH && !isLineEnd(text.charCodeAt(end))) end++;
  // Half a character is none.
  if (isLowSurrogate(text.charCodeAt(start))) start++;
  const cutBefore = start > 0 && !isLineEnd(text.charCodeAt(start - 1));
  return { start, end, cutBefore, cutAfter: end < text.length && !isLineEnd(text.charCodeAt(end)) };
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/**
 * The first line of a stretch of a text (UTF-16 offsets), without indentation, cut to `width` columns around the
 * place, and a mark under each of its columns. Takes time in proportion to the width, not to the text.
 */
export function frameSource(text: string, offset: number, endOffset: number, width: number): SourceFrame {
  const { start, end, cutBefore, cutAfter } = lineAround(text, offset);
  const all = cellsOf(text.slice(start, end));
  const at = offset - start;
  const to = Math.min(endOffset, end) - start;
  const first = Math.max(
    all.findIndex((cell) => cell.end > at),
    0,
  );
  const line = cutBefore ? 0 : Math.min(all.findIndex((cell) => !isBlank(cell)) >>> 0, first);
  const shown = windowOf(all, line, first, width);
  const before = shown.from > line || cutBefore ? '…' : '';
  const after = shown.to < all.length || cutAfter ? '…' : '';
  const cells = all.slice(shown.from, shown.to);
  const marks = marksUnder(cells, at, Math.max(to, at));
  return { source: before + textOfCells(cells).trimEnd() + after, marks: (before && ' ') + marks };
}

/** As many cells as fit, the place a third of the way in where the line is longer. */
function windowOf(cells: readonly Cell[], line: number, first: number, width: number) {
  const widthAt = (i: number): number => cells[i]?.width ?? 0;
  let from = first;
  let used = 0;
  while (from > line && used + widthAt(from - 1) <= width / 3) used += widthAt(--from);
  let to = first;
  while (to < cells.length && used + widthAt(to) <= width) used += widthAt(to++);
  while (from > line && used + widthAt(from - 1) <= width) used += widthAt(--from);
  return { from, to };
}
