import { filesOf } from '../rules/example-files';
import { readMarks } from '../rules/read-marks';
import type { Example } from '../rules/rule';
import { cellsOf, marksUnder, textOfCells } from './cells';
import type { Colours } from './colours';

/** Every file of an example, what is found in it marked, and what its fixes make of it. */
export function exampleLines(example: Example, colours: Colours): readonly string[] {
  const files = Object.entries(filesOf(example));
  const isAlone = files.length === 1 && example.file === undefined;
  const sources = files.flatMap(([name, text]) => [
    ...(isAlone ? [] : [colours.dim(`${name}:`)]),
    ...sourceLines(text, colours),
  ]);
  const fixes = Object.entries(example.fixed ?? {}).flatMap(([title, fixed]) => [
    colours.dim(`${title}:`),
    ...Object.values(fixed).flatMap((text) => sourceLines(text, colours)),
  ]);
  return [...sources, ...fixes];
}

/** Lines of source, with a row of marks under what is found in them. */
function sourceLines(marked: string, colours: Colours): readonly string[] {
  const { text, marks } = readMarks(marked);
  const lines: string[] = [];
  let from = 0;
  for (const line of text.trimEnd().split('\n')) {
    const to = from + line.length;
    const cells = cellsOf(line);
    lines.push(textOfCells(cells));
    for (const { start, end } of marks.map((mark) => mark.span)) {
      const isHere = start === end ? start >= from && start <= to : start < to && end > from;
      if (isHere) lines.push(colours.red(marksUnder(cells, start - from, Math.min(end, to) - from)));
    }
    from = to + 1;
  }
  return lines;
}
