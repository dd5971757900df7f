import type { Template } from '../template/template';
import { span } from '../text/span';

/** Where the template starts for a reader: after comments, so that one of them can suppress this. */
export function firstContent({ text, tags, events, bodyStart }: Template): number {
  const comments = [
    ...tags.filter((tag) => tag.kind === 'comment').map((tag) => tag.span),
    ...events
      .filter((event) => event.kind === 'comment')
      .map(({ span: at }) => span(at.start - 4, at.end + 3)),
  ].sort((a, b) => a.start - b.start);
  let at = bodyStart;
  for (const comment of comments) {
    if (comment.start >= at && text.slice(at, comment.start).trim() === '') at = comment.end;
  }
  const rest = text.slice(at);
  return at + rest.length - rest.trimStart().length;
}
