import type { Template } from '../../template/template';
import type { Place } from '../../text/span';

/** A link with an address that leads nowhere: `#`, nothing at all, a script that no mail program runs. */
const DEAD_OPENER =
  /<(a|mj-button)\b[^<>]{0,2000}?\shref\s*=\s*(?:(["'])\s*(?:#!?|javascript:[^"'{]{0,200})?\s*\2|#!?(?=[\s>]))[^<>]{0,2000}>/gi;

/** No link holds more. */
const LONGEST_LINK = 2000;

/** A stretch of a file that a dead link is around. */
interface DeadAnchor {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Says of a place whether it stands in a link that leads nowhere, as placeholders do that nobody filled in. */
export function deadAnchorsIn(templates: readonly Template[]): (place: Place) => boolean {
  const anchors = templates.flatMap(deadAnchors);
  return ({ file, span }) =>
    anchors.some((anchor) => anchor.file === file && anchor.start < span.end && span.start < anchor.end);
}

const deadAnchors = ({ file, text }: Template): readonly DeadAnchor[] =>
  [...text.matchAll(DEAD_OPENER)].flatMap((match) => {
    const start = match.index + match[0].length;
    const rest = text.slice(start, start + LONGEST_LINK);
    const length = rest.search(match[1] === 'a' || match[1] === 'A' ? /<\/a\b/i : /<\/mj-button\b/i);
    return length < 0 ? [] : [{ file, start, end: start + length }];
  });
