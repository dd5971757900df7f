import stringWidth from 'string-width';
import { readMarks } from '../../src/rules/read-marks';
import { LineIndex } from '../../src/text/line-index';
import { type Span, shift } from '../../src/text/span';

/** A marked text with `^^^^` below what its marks hold; unmarked text stays as it is. */
export function underlined(marked: string): string {
  const { text, marks } = readMarks(marked);
  if (marks.length === 0) return text;
  const lines = new LineIndex(text);
  const count = text.endsWith('\n') ? lines.lineCount - 1 : lines.lineCount;
  return Array.from({ length: count }, (_, i) => lines.lineSpan(i + 1))
    .flatMap(({ start, end }) => {
      const line = text.slice(start, end).replace(/[\r\n]+$/, '');
      const spans = marks.map((mark) => shift(mark.span, -start));
      return [line, underline(line, spans)].filter((each, i) => i === 0 || each !== '');
    })
    .join('\n');
}

/** `^` below each part of a line that a span, relative to the line, covers; a single one where it is empty. */
function underline(line: string, spans: readonly Span[]): string {
  const indent = /^\s*/.exec(line)?.[0].length ?? 0;
  let below = '';
  for (const { start, end } of spans) {
    const from = start < 0 ? indent : start;
    const isHere = start === end ? start >= 0 && start <= line.length : from < Math.min(end, line.length);
    if (!isHere) continue;
    const before = stringWidth(line.slice(0, from));
    const width = Math.max(1, stringWidth(line.slice(from, Math.min(end, line.length))));
    below = below.padEnd(before) + '^'.repeat(Math.max(0, before + width - Math.max(before, below.length)));
  }
  return below;
}
