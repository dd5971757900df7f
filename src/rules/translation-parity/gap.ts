import type { Template } from '../../template/template';
import { span } from '../../text/span';
import type { Fix } from '../rule';
import { tagBefore } from '../tag-before';
import type { Item } from './content';
import { nameBeside } from './name-beside';

// A marked gap is a comment that says what is to be put there. No reader sees it, and it says that the difference is
// known: what it names is not reported again.

const MARK = 'translation gap:';

const nameOf = ({ kind, label }: Item): string =>
  kind === 'field' ? `{{${label}}}` : kind === 'partial' ? `{{> ${label}}}` : `<${label}>`;

/** Whether a comment of a template already says that this is missing. */
export function isMarked(item: Item, template: Template): boolean {
  const marks = known.get(template) ?? marksIn(template);
  known.set(template, marks);
  return marks.some((comment) => comment.includes(nameOf(item)));
}

/** Asked for each item of each translation, and looked for once. */
const known = new WeakMap<Template, readonly string[]>();

const marksIn = ({ text, tags }: Template): readonly string[] =>
  tags
    .filter((tag) => tag.kind === 'comment')
    .map((tag) => text.slice(tag.span.start, tag.span.end))
    .filter((comment) => comment.includes(MARK));

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
  const before = tags[tagBefore(tags, end - 1)];
  if (before && end < before.span.end) return [];
  const line = onOwnLine ? (text.includes('\r\n') ? `\r\n${comment}` : `\n${comment}`) : comment;
  return [{ title: 'Mark the gap', kind: 'choice', edits: [{ file, span: span(end, end), text: line }] }];
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}
