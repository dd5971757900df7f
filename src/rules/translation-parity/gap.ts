import type { Template } from '../../template/template';
import { span } from '../../text/span';
import type { Fix } from '../rule';
import type { Item } from './content';
import { nameBeside } from './name-beside';

// A marked gap is a comment that says what is to be put there. No reader sees it, and it says that the difference is
// known: what it names is not reported again.

const MARK = 'translation gap:';

const nameOf = ({ kind, label }: Item): string =>
  kind === 'field' ? `{{${label}}}` : kind === 'partial' ? `{{> ${label}}}` : `<${label}>`;

/** Whether a comment of a template already says that this is missing. */
export const isMarked = (item: Item, { text, tags }: Template): boolean =>
  tags.some((tag) => {
    if (tag.kind !== 'comment') return false;
    const comment = text.slice(tag.span.start, tag.span.end);
    return comment.includes(MARK) && comment.includes(nameOf(item));
  });

/** Marks where items are missing; `onOwnLine` from the end of a line, else at the very place. */
export function markGap(
  items: readonly Item[],
  template: Template,
  at: number,
  onOwnLine: boolean,
): readonly Fix[] {
  const { file, text, tags } = template;
  const names = items.map(nameOf);
  // What would end the comment cannot be named in it.
  if (names.some((name) => name.includes('--'))) return [];
  const sources = [...new Set(items.map((item) => item.place.file))].filter((each) => each !== file);
  const see = sources.map((each) => nameBeside(each, file)).join(', ');
  const comment = `{{!-- ${MARK} ${names.join(' ')}${see === '' ? '' : ` (see ${see})`} --}}`;
  const end = onOwnLine ? endOfLine(text, at) : at;
  if (tags.some((tag) => tag.span.start < end && end < tag.span.end)) return [];
  const line = onOwnLine ? (text.includes('\r\n') ? `\r\n${comment}` : `\n${comment}`) : comment;
  return [{ title: 'Mark the gap', kind: 'choice', edits: [{ file, span: span(end, end), text: line }] }];
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}
