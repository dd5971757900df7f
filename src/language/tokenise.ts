import { borrowedWords } from '../knowledge/languages/words-of-no-language';

/** Longest stretch that is looked at: enough to be sure of any language, and a bound on the work. */
export const LONGEST = 3000;
const LONGEST_CHUNK = 200;

/** `mixed`: capitals inside, as brands have them. */
export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'uncased';

/** A word as it stands in a text. `dropped` is set once it is known to be in no language. */
export interface Token {
  readonly text: string;
  readonly shape: Shape;
  readonly starts: boolean;
  readonly afterNumber: boolean;
  dropped: boolean;
}

/** The words of a name, those included that a passage leaves out as code ("Booking.com"). */
export const splitWords = (name: string): readonly string[] =>
  [...name.normalize('NFC').matchAll(word)].map(([raw]) => plainWord(raw));

/** A text's words, code left out; its length in characters that are seen, and how many numbers it holds. */
export interface Tokens {
  readonly tokens: Token[];
  readonly length: number;
  readonly numbers: number;
}

const word = /\p{L}[\p{L}\p{M}]*(?:['’ʼ`]\p{L}[\p{L}\p{M}]*)*/gu;

/** Splits a text into words. Takes time in proportion to its length. */
export function tokenise(text: string): Tokens {
  const tokens: Token[] = [];
  let length = 0;
  let numbers = 0;
  let starts = true;
  let afterNumber = false;
  for (const chunk of text.normalize('NFC').split(/[\s\uFFFC]+/u)) {
    if (chunk === '') continue;
    length += chunk.length + (length > 0 ? 1 : 0);
    if (/\p{N}/u.test(chunk)) numbers++;
    if (!isCode(chunk) && !borrowedWords.has(bare(chunk))) {
      for (const match of chunk.slice(0, LONGEST_CHUNK * (isDense(chunk) ? 20 : 1)).matchAll(word)) {
        const raw = match[0];
        if (touchesDigit(chunk, match.index, raw.length)) continue;
        tokens.push({ text: plainWord(raw), shape: shapeOf(raw), starts, afterNumber, dropped: false });
        starts = false;
        afterNumber = false;
      }
    }
    if (/[.!?:…。！？]["'»”’)\]]*$/u.test(chunk)) starts = true;
    afterNumber = /\p{N}[.,]?$/u.test(chunk);
  }
  return { tokens, length, numbers };
}

/** "check-in," as it stands in the list. */
const bare = (chunk: string): string =>
  chunk.includes('-') ? chunk.toLowerCase().replace(/^[^\p{L}]{1,3}|[^\p{L}]{1,3}$/gu, '') : '';

/** Scripts without blanks: a chunk is a whole sentence. */
const isDense = (chunk: string): boolean => chunk.charCodeAt(0) >= 0x0e00;

const plainWord = (raw: string): string => raw.toLowerCase().replace(/[’ʼ`]/gu, "'");

/**
 * Addresses, paths, markup, identifiers, and abbreviations such as `o.o.`. A dot between letters is a domain, or a
 * sentence without its blank.
 */
function isCode(chunk: string): boolean {
  if (/[@{}<>=\\|_#]|:\/\//u.test(chunk) || /^\(?(?:\p{L}\.){2,}/u.test(chunk)) return true;
  if (/^(?:www\.|--\p{L})/iu.test(chunk) || /^\.{0,2}\/[^\s/]/u.test(chunk)) return true;
  return (
    /[a-z0-9]\.(?:[a-z]{2,4}|[a-z]{2,3}\.[a-z]{2})(?:[/:?]|[.,;!)]*$)/iu.test(chunk) &&
    !/\.[A-Z]/u.test(chunk)
  );
}

function touchesDigit(chunk: string, at: number, length: number): boolean {
  return /\p{N}/u.test(chunk.charAt(at - 1)) || /\p{N}/u.test(chunk.charAt(at + length));
}

function shapeOf(raw: string): Shape {
  const lower = raw.toLowerCase();
  const upper = raw.toUpperCase();
  if (lower === upper) return 'uncased';
  if (raw === lower) return 'lower';
  const rest = raw.slice(1);
  if (raw[0] === upper[0] && rest === rest.toLowerCase()) return 'title';
  if (raw === upper) return 'upper';
  // l'Arte, O'Neill: a capital after an apostrophe is as good as one at the start.
  return /^(?:\p{L}?\p{Ll}*['’ʼ`])*\p{Lu}?\p{Ll}*$/u.test(raw) ? 'title' : 'mixed';
}
