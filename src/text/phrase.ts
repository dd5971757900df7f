import { wordList } from './word-list';
import { type Word, wordsOf, writtenForm } from './words';

/** A word of a text as phrases see it. */
export interface PhraseWord extends Word {
  /** Lower case with its diacritics and plain apostrophes. */
  readonly lower: string;
  /** Whether a sentence starts with it. */
  readonly starts: boolean;
  /** What kinds of value stand here (`person`, `city`); empty for a word. */
  readonly kinds: readonly string[];
}

/** A step of a phrase. `most` above 1 repeats it. */
interface Step {
  readonly exact: ReadonlySet<string>;
  readonly asWritten: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly kinds: readonly string[] | undefined;
  readonly isStart: boolean;
  readonly least: 0 | 1;
  readonly most: number;
}

/**
 * A phrase as the word lists in `knowledge/` write it, in pieces parted by spaces: `word` or `one|two`, in any case
 * unless it has a capital; `~ending` for a word that ends so; `<set>` for a named list of words; `{}` for a value and
 * `{city|person}` for one of these kinds; `^` where a sentence starts; `[` and `]` around what is meant. `?` after a
 * piece: it may be missing; `*`: up to three times.
 */
export interface Phrase {
  readonly source: string;
  readonly steps: readonly Step[];
  /** Steps that are meant. */
  readonly from: number;
  readonly to: number;
}

/** Phrases by the words they start with, so that few are tried at each word. */
export interface PhraseIndex<T> {
  readonly byWord: ReadonlyMap<string, readonly T[]>;
  /** Those that may start with other words. */
  readonly others: readonly T[];
}

/** Where a phrase was found: indexes of words; `from` to `to` is what is meant. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

export type WordSets = Readonly<Record<string, string>>;

const LONGEST_REPEAT = 3;

/** Reads a phrase. Throws a RangeError where it names a set that is not there or marks nothing. */
export function parsePhrase(source: string, sets: WordSets): Phrase {
  const steps: Step[] = [];
  let from = -1;
  let to = -1;
  for (const piece of source.split(' ')) {
    if (piece === '[') from = steps.length;
    else if (piece === ']') to = steps.length;
    else steps.push(toStep(piece, sets));
  }
  if (from < 0 || to <= from) throw new RangeError(`nothing is marked in "${source}"`);
  return { source, steps, from, to };
}

function toStep(piece: string, sets: WordSets): Step {
  const repeat = /[?*]$/.exec(piece)?.[0];
  const body = repeat && piece.length > 1 ? piece.slice(0, -1) : piece;
  const kinds = /^\{(.*)\}$/.exec(body)?.[1];
  const words = kinds === undefined && body !== '^' ? alternatives(body, sets) : [];
  const isWritten = (word: string) => /\p{Lu}/u.test(word);
  return {
    exact: new Set(words.filter((word) => !word.startsWith('~') && !isWritten(word))),
    asWritten: new Set(words.filter(isWritten)),
    endings: words.filter((word) => word.startsWith('~')).map((word) => word.slice(1)),
    kinds: kinds?.split('|').filter(Boolean),
    isStart: body === '^',
    least: repeat && piece.length > 1 ? 0 : 1,
    most: repeat === '*' && piece.length > 1 ? LONGEST_REPEAT : 1,
  };
}

function alternatives(body: string, sets: WordSets): readonly string[] {
  const name = /^<(.+)>$/.exec(body)?.[1];
  if (name === undefined) return body === '|' ? [body] : body.split('|');
  const words = Object.hasOwn(sets, name) ? sets[name] : undefined;
  if (words === undefined) throw new RangeError(`no set is named "${name}"`);
  return wordList(words);
}

/** An ending alone is no word: "łeś" needs something before it. */
const endsIn = (word: PhraseWord, ending: string): boolean =>
  word.lower.length > ending.length && word.lower.endsWith(ending);

function fits(step: Step, word: PhraseWord): boolean {
  if (step.kinds)
    return isValue(word) && (step.kinds.length === 0 || step.kinds.some((kind) => word.kinds.includes(kind)));
  return (
    step.exact.has(word.lower) ||
    step.asWritten.has(word.text) ||
    step.endings.some((ending) => endsIn(word, ending))
  );
}

const isValue = (word: PhraseWord): boolean => word.text === '\uFFFC';

/**
 * The phrase where it starts at a word; nothing where it does not. Optional steps take what they can and are never
 * reconsidered, so that a match is at most as long as the phrase.
 */
export function matchPhrase(
  phrase: Phrase,
  words: readonly PhraseWord[],
  start: number,
): PhraseMatch | undefined {
  let at = start;
  let from = start;
  let to = start;
  for (const [i, step] of phrase.steps.entries()) {
    if (i === phrase.from) from = at;
    if (step.isStart && !words[at]?.starts) return undefined;
    if (!step.isStart) {
      const taken = take(step, words, at);
      if (taken < step.least) return undefined;
      at += taken;
    }
    if (i + 1 === phrase.to) to = at;
  }
  return to > from ? { start, end: at, from, to } : undefined;
}

/** Sorts things that have a phrase by the first word of it; their order is kept among those of one word. */
export function indexPhrases<T>(things: readonly T[], phraseOf: (thing: T) => Phrase): PhraseIndex<T> {
  const firsts = things.map((thing) => firstWords(phraseOf(thing)));
  const all = new Set(firsts.flatMap((words) => words ?? []));
  const byWord = new Map(
    [...all].map((word) => [
      word,
      things.filter((_, i) => firsts[i] === undefined || firsts[i]?.includes(word)),
    ]),
  );
  return { byWord, others: things.filter((_, i) => firsts[i] === undefined) };
}

export const phrasesAt = <T>(index: PhraseIndex<T>, word: PhraseWord): readonly T[] =>
  index.byWord.get(word.lower) ?? index.others;

/** All words, in lower case, that a phrase can start with; nothing where they cannot be listed. */
function firstWords({ steps }: Phrase): readonly string[] | undefined {
  const first = steps.find((step) => !step.isStart);
  if (!first || first.least === 0 || first.kinds || first.endings.length > 0) return undefined;
  return [...first.exact, ...[...first.asWritten].map((word) => word.toLowerCase())];
}

function take(step: Step, words: readonly PhraseWord[], at: number): number {
  let taken = 0;
  while (taken < step.most) {
    const word = words[at + taken];
    if (!word || !fits(step, word)) break;
    taken++;
  }
  return taken;
}

const SENTENCE_END = /^[.!?…:;•|]$/;
const OPENING = /^[¡¿«„“"'‘(*_#>–—-]$/;

/** The words of a text; `kindsAt` says what a value at an offset is. */
export function phraseWordsOf(
  text: string,
  kindsAt: (offset: number) => readonly string[],
): readonly PhraseWord[] {
  let starts = true;
  let end = 0;
  return wordsOf(text).map((word) => {
    if (/\n\s*\n/.test(text.slice(end, word.start))) starts = true;
    const read: PhraseWord = {
      ...word,
      lower: writtenForm(word.text),
      starts,
      kinds: isValueText(word.text) ? kindsAt(word.start) : [],
    };
    end = word.end;
    starts = SENTENCE_END.test(word.text) || (starts && (OPENING.test(word.text) || isPictogram(word.text)));
    return read;
  });
}

const isValueText = (text: string): boolean => text === '\uFFFC';
const isPictogram = (text: string): boolean => /^[\p{So}\p{M}\uD800-\uDFFF\u200D]$/u.test(text);
