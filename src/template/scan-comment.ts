import { span } from '../text/span';
import type { FoundTags } from './found-tags';

/** Reads `{{! … }}` or `{{!-- … --}}`, whose `!` stands at `bang`; returns where it ends. */
export function scanComment(found: FoundTags, open: number, bang: number): number {
  const { text } = found;
  const isLong = text.startsWith('!--', bang);
  const from = bang + (isLong ? 3 : 1);
  const shortEnd = endAfter(text, '}}', from);
  const end = isLong ? longEnd(text, from) : shortEnd;
  if (end === undefined) found.problem('unclosedComment', span(open, open + 2));
  const stop = end ?? shortEnd ?? text.length;
  const innerEnd = stop - (isLong && end !== undefined ? 4 : 2);
  found.add({ kind: 'comment', open, end: stop, from, innerEnd, name: '' });
  return stop;
}

function longEnd(text: string, from: number): number | undefined {
  const plain = endAfter(text, '--}}', from);
  const strip = endAfter(text, '--~}}', from);
  return plain === undefined || strip === undefined ? (plain ?? strip) : Math.min(plain, strip);
}

function endAfter(text: string, mark: string, from: number): number | undefined {
  const at = text.indexOf(mark, from);
  return at < 0 ? undefined : at + mark.length;
}
