import { isGreeting } from '../../knowledge/greetings';
import { type Span, span } from '../../text/span';
import { BLOCK, ELEMENT, VALUE } from '../masked-text';
import { ownSentence } from '../own-sentence';

/** A sentence, a line or a branch ends here, or a pause or a picture follows. */
const ENDS = /^\s?(?:[.!?…:;]|$)|^\s*[\f\t]|^\s[–—-]\s|^\s\p{Extended_Pictographic}/u;
const GOES_ON = /^\s?,/;

/**
 * What goes with a value that is missing, so that what is left is whole: the value of a greeting with the space before
 * it, an address with its comma. Nothing where a sentence is left with a hole. `text` has its tags masked.
 *
 * @param isPerson whether the value is somebody's name, or nothing says what it is
 */
export function guardedStretch(text: string, at: Span, isPerson: boolean): Span | undefined {
  const sentence = ownSentence(text, at);
  const before = text.slice(Math.min(sentence.start, at.start), at.start).replaceAll(ELEMENT, '');
  const after = text.slice(at.end).replaceAll(ELEMENT, '');
  const said = (before.split(BLOCK).findLast((each) => each.trim() !== '') ?? '').replaceAll(VALUE, ' ');
  const ends = ENDS.test(after) || /^[ \t]*\n\s*\n/.test(after);
  if (before.trim() === '') return first(text, at, after);
  const gap = /(,?)\s+$/.exec(text.slice(0, at.start));
  if (!gap) return undefined;
  const stretch = span(gap.index, at.end);
  if (gap[1] === ',') return ends || (isPerson && GOES_ON.test(after)) ? stretch : undefined;
  const isWhole = said.trim() === '' || isGreeting(said);
  return isWhole && (ends || GOES_ON.test(after)) ? stretch : undefined;
}

/** A name with which a sentence begins: its comma goes with it. */
function first(text: string, at: Span, after: string): Span | undefined {
  const mark = /^[,!](?=\s|$)/.test(after) && /^[,!]\s*/.exec(text.slice(at.end));
  if (!mark || !/\p{L}|\uFFFC/u.test(after)) return undefined;
  return span(at.start, at.end + mark[0].length);
}
