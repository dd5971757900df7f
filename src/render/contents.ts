import { type Span, span } from '../text/span';

/**
 * The literal text between two tags, in the pieces that Handlebars' lexer makes of it: at `\{{` a piece ends, the
 * backslash is dropped, and the braces start the next; of two backslashes before a tag one is dropped. `isBeforeTag`:
 * whether a tag starts where the text ends.
 */
export function contentsOf(text: string, from: number, to: number, isBeforeTag: boolean): readonly Span[] {
  const pieces: Span[] = [];
  let at = from;
  while (at < to) {
    const open = escapedBraces(text, at, to);
    if (open === undefined) {
      const isDoubled = isBeforeTag && to - at >= 2 && text.endsWith('\\\\', to);
      pieces.push(span(at, isDoubled ? to - 1 : to));
      break;
    }
    if (open - 1 > at) pieces.push(span(at, open - 1));
    at = Math.min(to, nextBraces(text, open + 2));
    pieces.push(span(open, at));
  }
  return pieces;
}

/** The next braces that a single backslash stands before. */
function escapedBraces(text: string, from: number, to: number): number | undefined {
  for (let at = text.indexOf('{{', from); at >= 0 && at < to; at = text.indexOf('{{', at + 2)) {
    if (at > from && text[at - 1] === '\\' && !(at - 2 >= from && text[at - 2] === '\\')) return at;
  }
  return undefined;
}

/** Where escaped braces end: before the next braces and their backslashes. */
function nextBraces(text: string, from: number): number {
  const next = text.indexOf('{{', from);
  if (next < 0) return text.length;
  let at = next;
  while (at > from && next - at < 2 && text[at - 1] === '\\') at--;
  return at;
}
