import { span } from '../text/span';
import type { FoundTags } from './found-tags';
import { nameAt } from './tag-head';

/** Reads `{{{{x}}}} … {{{{/x}}}}`, between which nothing is a tag; returns where it ends. */
export function scanRawBlock(found: FoundTags, open: number): number {
  const { text, marks } = found;
  const close = marks.find('}}}}', open + 4);
  if (close === undefined) {
    found.problem('unclosedTag', span(open, open + 4));
    return open + 4;
  }
  const end = close + 4;
  const name = nameAt(text, open + 4);
  const tag = text.slice(open, end);
  const closer = `{{{{/${name}}}}}`;
  const bodyEnd = marks.find(closer, end);
  const hull = { kind: 'open-raw', open, end, from: open + 4, innerEnd: close, name } as const;
  found.addParsed(hull, tag + closer);
  if (bodyEnd === undefined) {
    found.problem('unclosedBlock', span(open, end), { name, tag });
    return end;
  }
  const from = bodyEnd + 5;
  const closed = bodyEnd + closer.length;
  found.add({ kind: 'close-raw', open: bodyEnd, end: closed, from, innerEnd: from + name.length, name });
  return closed;
}
