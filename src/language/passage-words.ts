import {
  addressEndings,
  addressWords,
  borrowedWords,
  legalForms,
  placeholderWords,
  units,
} from '../knowledge/languages/words-of-no-language';
import { writingScript } from './writing-script';

/** A word that may tell a language: lower case, composed, with plain apostrophes. */
export interface PassageWord {
  readonly text: string;
  /** `start`: a capital that the start of a sentence asks for; `capital`: one that nothing asks for, perhaps a name. */
  readonly letterCase: 'lower' | 'start' | 'capital';
}

/** What of a passage is in a language. */
export interface PassageWords {
  readonly words: readonly PassageWord[];
  /** True where no word is in lower case, though it could be: a heading, a name or an address. */
  readonly titled: boolean;
  /** True where there is one word in all, told or not: "Passwort" may be a button, "Citizen OS Team" is a name. */
  readonly single: boolean;
  /** True where it holds a number: with `titled`, most likely a product or a place. */
  readonly numbered: boolean;
  /** Letters by script (ISO 15924, `Kana` for both kana), of words that are kept. */
  readonly letters: ReadonlyMap<string, number>;
  /** Characters a reader sees as text, blanks between words counted once; values of expressions are not. */
  readonly length: number;
}

/** Longest stretch that is looked at: enough to be sure of any language, and a bound on the work. */
export const LONGEST = 3000;
const LONGEST_CHUNK = 200;

type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'uncased';

interface Token {
  readonly text: string;
  readonly shape: Shape;
  readonly starts: boolean;
  readonly afterNumber: boolean;
  dropped: boolean;
}

/** Splits a passage into words and leaves out what is in no language: code, addresses, numbers, names. */
export function passageWords(text: string, names: NameIndex): PassageWords {
  const { tokens, length, numbers } = tokenise(text.slice(0, LONGEST));
  dropNames(tokens, names);
  dropCompanies(tokens);
  const kept = tokens.filter((token) => !token.dropped && !isBorrowed(token));
  const cased = kept.filter(({ shape, text: word }) => shape !== 'uncased' && word.length > 1);
  const shouting = cased.length > 1 && cased.every(({ shape }) => shape === 'upper');
  const titled = cased.length > 0 && !cased.some(({ shape }) => shape === 'lower');
  const numbered = numbers > 0;
  if ((numbered && isAddress(tokens)) || isPlaceholder(tokens)) {
    return { words: [], titled, single: false, numbered, letters: new Map(), length };
  }
  const words = kept
    .filter(({ shape, text: word }) => shouting || !(shape === 'upper' && word.length < 6))
    .map((token) => ({ text: token.text, letterCase: letterCase(token, shouting) }));
  const single = tokens.length === 1;
  return { words, titled: titled && !shouting, single, numbered, letters: countLetters(kept), length };
}

/** Names by their first word, each as the words it has. */
export type NameIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Splits names as passages are split, once for many passages. */
export function indexNames(names: readonly string[]): NameIndex {
  const index = new Map<string, (readonly string[])[]>();
  for (const name of names) {
    const words = splitWords(name);
    const [first] = words;
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), words]);
  }
  return index;
}

/** The words of a name, those included that a passage leaves out as code ("Booking.com"). */
const splitWords = (name: string): readonly string[] =>
  [...name.normalize('NFC').matchAll(word)].map(([raw]) => plainWord(raw));

function letterCase({ shape, starts }: Token, shouting: boolean): PassageWord['letterCase'] {
  if (shape === 'lower' || shape === 'uncased') return 'lower';
  return shouting || (shape === 'title' && starts) ? 'start' : 'capital';
}

const isBorrowed = ({ text, shape, afterNumber }: Token): boolean =>
  shape === 'mixed' || borrowedWords.has(text) || (afterNumber && units.has(text));

interface Tokens {
  readonly tokens: Token[];
  readonly length: number;
  readonly numbers: number;
}

const word = /\p{L}[\p{L}\p{M}]*(?:['’ʼ`]\p{L}[\p{L}\p{M}]*)*/gu;

function tokenise(text: string): Tokens {
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

/** Addresses, paths, markup, identifiers, and abbreviations such as `o.o.`. A dot between letters is a domain, or a sentence without its blank. */
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

function dropNames(tokens: readonly Token[], names: NameIndex): void {
  for (const [at, token] of tokens.entries()) {
    for (const name of names.get(token.text) ?? []) {
      if (!name.every((part, i) => tokens[at + i]?.text === part)) continue;
      for (let i = 0; i < name.length; i++) drop(tokens[at + i]);
    }
  }
}

/** "Miód i Wino Sp. z o.o.", "Acme Travel GmbH": a legal form with the capitalised words before it. */
function dropCompanies(tokens: readonly Token[]): void {
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (token.shape === 'lower' || !legalForms.has(token.text) || before === undefined) continue;
    if (before.shape === 'lower' || before.shape === 'uncased') continue;
    for (let i = at; i >= Math.max(at - 4, 0) && (i === at || tokens[i]?.shape !== 'lower'); i--)
      drop(tokens[i]);
  }
}

const drop = (token: Token | undefined): void => {
  if (token) token.dropped = true;
};

/** Numbers, a word of streets or houses, and next to nothing in lower case. */
function isAddress(tokens: readonly Token[]): boolean {
  if (!tokens.some(({ text }) => isAddressWord(text))) return false;
  const ordinary = tokens.filter(({ text, shape }) => shape === 'lower' && !isAddressWord(text)).length;
  return ordinary * 6 <= tokens.length;
}

const isAddressWord = (text: string): boolean =>
  addressWords.has(text) || (text.length > 7 && addressEndings.some((ending) => text.endsWith(ending)));

/** "Lorem ipsum": Latin of a kind, and for nobody to read. */
function isPlaceholder(tokens: readonly Token[]): boolean {
  let found = 0;
  for (const { text } of tokens) if (placeholderWords.has(text) && ++found > 1) return true;
  return false;
}

function countLetters(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (script: string, count: number): void => {
    counts.set(script, (counts.get(script) ?? 0) + count);
  };
  for (const { text } of tokens) {
    const first = text.codePointAt(0) ?? 0;
    if (first < 0x2e80) add(writingScript(first), text.length);
    else for (const character of text) add(writingScript(character.codePointAt(0) ?? 0), 1);
  }
  return counts;
}
