import { type Span, span } from '../text/span';
import { wordSet } from '../text/word-list';
import { LINE_BREAK, VALUE } from './masked-text';

/** Words that end with a point in the middle of a sentence. */
const ABBREVIATIONS = wordSet(
  `no nr nº dr mr mrs ms st str prof tel ca bzw ul al art approx av sr sra srta sig dott ing mag inkl zzgl evtl ggf vgl
   abs usw etc np tzn św pl godz p pp r v vs č г ул д p.ej bijv mw dhr`,
);

/** What may be the end of a sentence, and the space after it. */
const END = /[.!?…]["”“»)\v]{0,20}(?=[\s\v]|$)/g;

/** Whether a mark ends a sentence: no ordinal ("3. Mai"), no abbreviation, and nothing that goes on in lower case. */
function endsSentence(text: string, at: number, end: number): boolean {
  if (/^\s*\p{Ll}/u.test(text.slice(end, end + 20))) return false;
  if (text[at] !== '.') return true;
  const word = /([\p{L}\p{N}º]+)$/u.exec(text.slice(Math.max(0, at - 20), at))?.[1];
  if (word === undefined) return true;
  return !/^\d{1,2}$|^\p{L}$/u.test(word) && !ABBREVIATIONS.has(word.toLowerCase());
}

/** The sentence or line that a stretch of a text stands in, without the space around it; `text` has its tags masked. */
export function ownSentence(text: string, at: Span): Span {
  let start = text.lastIndexOf(LINE_BREAK, at.start) + 1;
  const lineEnd = text.indexOf(LINE_BREAK, at.end);
  let end = lineEnd < 0 ? text.length : lineEnd;
  const from = start;
  for (const found of text.slice(from, end).matchAll(END)) {
    const mark = from + found.index;
    const after = mark + found[0].length;
    if (!endsSentence(text, mark, after)) continue;
    if (after <= at.start) start = after;
    else if (mark >= at.end) {
      end = after;
      break;
    }
  }
  const own = text.slice(start, end);
  return span(start + own.length - own.trimStart().length, end - own.length + own.trimEnd().length);
}

/** A sentence with the space after it, or before it where it is the last. */
export function withItsSpace(text: string, { start, end }: Span): Span {
  const after = /^[ \f]+/.exec(text.slice(end))?.[0].length ?? 0;
  if (text.slice(end).trim() !== '') return span(start, end + after);
  return span(text.slice(0, start).trimEnd().length, end);
}

/** Whether something is said in a text whose tags are masked. */
export const saysSomething = (text: string): boolean => /\p{L}{2}/u.test(text.replaceAll(VALUE, ''));
