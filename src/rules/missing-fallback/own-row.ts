import { type Span, span } from '../../text/span';
import { isBalanced } from '../balanced';

/** How far a row is looked for to both sides. */
const WIDEST = 1000;
/** More is no label. */
const LONGEST_LABEL = 40;

/** The table row around a value that holds nothing else but a label. */
export function ownRow(text: string, at: Span): Span | undefined {
  const before = text.slice(Math.max(0, at.start - WIDEST), at.start);
  const opened = before.toLowerCase().lastIndexOf('<tr');
  const after = text.slice(at.end, at.end + WIDEST);
  const closed = /<\/tr\s*>/i.exec(after);
  if (opened < 0 || !closed || !/^<tr[\s>]/i.test(before.slice(opened))) return undefined;
  const row = span(at.start - before.length + opened, at.end + closed.index + closed[0].length);
  const source = text.slice(row.start, row.end);
  const others = text.slice(row.start, at.start) + text.slice(at.end, row.end);
  const label = others.replace(/<[^<>]{0,500}>/g, ' ').trim();
  const isOwn = !/\{\{|<\/?table|<(?:a|img|h[1-6])\b/i.test(others) && label.length <= LONGEST_LABEL;
  return isOwn && !/[.!?]\s/.test(label) && isBalanced(source) ? row : undefined;
}
