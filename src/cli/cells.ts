import stringWidth from 'string-width';
import { printable } from './printable';

/** One character as a reader sees it. */
export interface Cell {
  readonly text: string;
  /** Columns on a screen: 0 to 2, and up to 4 for a tab. */
  readonly width: number;
  /** UTF-16 offsets in the line it comes from. */
  readonly start: number;
  readonly end: number;
}

const TAB = 4;
const segmenter = new Intl.Segmenter('en');

/** Latin and Cyrillic letters are nearly everything there is, and looking them up takes long. */
const widthOf = (segment: string): number => (/^[ -~À-ɏЀ-ҁ]$/.test(segment) ? 1 : stringWidth(segment));

const segmentsOf = (line: string): Iterable<{ readonly segment: string; readonly index: number }> =>
  /^[\t -~]*$/.test(line)
    ? Array.from(line, (segment, index) => ({ segment, index }))
    : segmenter.segment(printable(line));

/** A line as the characters a screen shows: tabs are spaces up to the next stop, byte order marks nothing. */
export function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of segmentsOf(line)) {
    const tab = segment === '\t' ? TAB - (column % TAB) : 0;
    const text = tab > 0 ? ' '.repeat(tab) : segment === '\ufeff' ? '' : segment;
    const width = tab > 0 ? tab : widthOf(text);
    cells.push({ text, width, start: index, end: index + segment.length });
    column += width;
  }
  return cells;
}

export const isBlank = (cell: Cell | undefined): boolean => cell !== undefined && cell.text.trim() === '';

export const textOfCells = (cells: readonly Cell[]): string => cells.map((cell) => cell.text).join('');

/** A row of `^` under the cells that a stretch covers; an empty stretch gets one where it stands. */
export function marksUnder(cells: readonly Cell[], start: number, end: number): string {
  const isHit = (cell: Cell): boolean => cell.start < end && cell.end > start;
  const row = cells.map((cell) => (isHit(cell) ? '^' : ' ').repeat(cell.width)).join('');
  return row.includes('^') ? row.trimEnd() : `${' '.repeat(widthBefore(cells, start))}^`;
}

const widthBefore = (cells: readonly Cell[], offset: number): number =>
  cells.filter((cell) => cell.end <= offset).reduce((sum, cell) => sum + cell.width, 0);
