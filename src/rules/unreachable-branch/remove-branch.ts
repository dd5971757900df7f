import type { Tag } from '../../template/tag';
import type { Edit } from '../../text/edits';
import { type Place, type Span, span } from '../../text/span';
import { isBalanced } from '../balanced';
import type { Fix, Subject } from '../rule';
import { type BlockTag, tagAt } from './tag-at';

/** Removes a branch and what stands in it; nothing where more than the branch would fall apart. */
export function removeBranch(place: Place, subject: Subject): Fix | undefined {
  const text = subject.textOf(place.file);
  const found = tagAt(place, subject);
  if (!found || text === undefined) return undefined;
  const tags = tagsOf(found, subject);
  const [tag, next] = [tags[found.branch], tags[found.branch + 1]];
  if (!tag || !next || !isBalanced(text.slice(tag.span.end, next.span.start))) return undefined;
  const edits = found.branch > 0 ? [cut(text, span(tag.span.start, next.span.start))] : cutFirst(text, tags);
  return (
    edits && {
      title: 'Remove the branch',
      kind: 'choice',
      edits: edits.map((edit) => ({ file: place.file, ...edit })),
    }
  );
}

/** The tags of a block in order: opener, `{{else}}`s, closer. */
function tagsOf({ block }: BlockTag, { template }: Subject): readonly Tag[] {
  const indexes = [block.open, ...block.elses, ...(block.close === undefined ? [] : [block.close])];
  return indexes.flatMap((index) => template.tags[index] ?? []);
}

type Cut = Omit<Edit, 'file'>;

/** Without its first branch a block is its `{{else}}`, or starts with its `{{else if}}`. */
function cutFirst(text: string, tags: readonly Tag[]): readonly Cut[] | undefined {
  const [open, next] = tags;
  const close = tags.at(-1);
  if (!open || !next || close?.kind !== 'close') return undefined;
  if (next === close) return [cut(text, span(open.span.start, close.span.end))];
  if (next.kind === 'else') return [cut(text, span(open.span.start, next.span.end)), cut(text, close.span)];
  const inner = text.slice(next.inner.start, next.inner.end).trim();
  if (next.name !== open.name || open.kind !== 'open') return undefined;
  return [{ span: span(open.span.start, next.span.end), text: `{{#${inner}}}` }];
}

/** With its line, if nothing else stands on it. */
function cut(text: string, at: Span): Cut {
  const start = text.lastIndexOf('\n', at.start - 1) + 1;
  const lineEnd = /^[ \t]*\r?\n/.exec(text.slice(at.end, at.end + 200))?.[0].length;
  const isAlone = lineEnd !== undefined && text.slice(start, at.start).trim() === '';
  return { span: isAlone ? span(start, at.end + lineEnd) : at, text: '' };
}
