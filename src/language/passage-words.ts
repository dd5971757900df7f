import {
  addressEndings,
  addressWords,
  borrowedWords,
  countryNames,
  legalForms,
  placeholderWords,
  units,
  untouchedTitles,
} from '../knowledge/languages/words-of-no-language';
import { LONGEST, splitWords, type Token, tokenise } from './tokenise';
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
  const isPlace = (numbered && isAddress(tokens)) || (titled && endsInCountry(text));
  if (isPlace || isPlaceholder(tokens) || untouchedTitles.has(text.trim().toLowerCase())) {
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

function letterCase({ shape, starts }: Token, shouting: boolean): PassageWord['letterCase'] {
  if (shape === 'lower' || shape === 'uncased') return 'lower';
  return shouting || (shape === 'title' && starts) ? 'start' : 'capital';
}

const isBorrowed = ({ text, shape, afterNumber }: Token): boolean =>
  shape === 'mixed' || borrowedWords.has(text) || (afterNumber && units.has(text));

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

/** "Sieben Bauern, Minden, NRW, Germany": names and nothing else, the last of them a country's. */
function endsInCountry(text: string): boolean {
  const places = text.slice(0, LONGEST_ADDRESS).split(/[,\n]/);
  return places.length > 1 && countryNames.has(places.at(-1)?.trim().replace(/\.$/, '').toLowerCase() ?? '');
}

const LONGEST_ADDRESS = 200;

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
