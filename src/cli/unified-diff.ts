import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Colours } from './colours';
import { printable } from './printable';

/** A change as `git apply` and `patch -p1` take it; `name` is relative to the working folder. */
export function unifiedDiff(name: string, before: string, after: string, colours: Colours): string {
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  return colours.isColorSupported
    ? patch
        .split('\n')
        .map((line) => colourLine(line, colours))
        .join('\n')
    : patch;
}

/** Only on a screen: a patch in a file keeps every character. */
function colourLine(line: string, { bold, cyan, green, red }: Colours): string {
  const text = printable(line);
  if (/^(?:---|\+\+\+) /.test(text)) return bold(text);
  if (text.startsWith('@@')) return cyan(text);
  if (text.startsWith('+')) return green(text);
  return text.startsWith('-') ? red(text) : text;
}
