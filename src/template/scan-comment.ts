import { span } from '../text/span';
import type { FoundTags } from './found-tags';
import type { MarkFinder } from './mark-finder';

/** Reads `{{! … }}` or `{{!-- … --}}`, whose `!` stands at `bang`; returns where it ends. */
export function scanComment(found: FoundTags, open: number, bang: number): number {
  const { text } = found;
  const isLong = text.startsWith('!--', bang);
  const from = bang + (isLong ? 3 : 1);
  const shortEnd = found.marks.findEnd('}}', from);
  const end = isLong ? longEnd(found.marks, from) : shortEnd;
  if (end === undefined) found.problem('unclosedComment', span(open, open + 2));
  const stop = end ?? shortEnd ?? text.length;
  const innerEnd = stop - endLength(text, stop, isLong && end !== undefined);
  found.add({ kind: 'comment', open, end: stop, from, innerEnd, name: '' });
  return stop;
}

function longEnd(marks: MarkFinder, from: number): number | undefined {
  const plain = marks.findEnd('--}}', from);
  const strip = marks.findEnd('--~}}', from);
  return plain === undefined || strip === undefined ? (plain ?? strip) : Math.min(plain, strip);
}

/** `}}`, `--}}` or `--~}}`. */
const endLength = (text: string, end: number, isLong: boolean): number =>
  isLong ? (text[end - 3] === '~' ? 5 : 4) : 2;
