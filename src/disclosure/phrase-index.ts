import { rememberedUpTo } from '../text/remembered';
import { type Span, span } from '../text/span';
import type { Word } from '../text/words';
import { BEGINNING } from './anchors';
import { matchAt, type WordRange } from './pattern';
import { type Phrase, phrase } from './phrase';
import type { PhraseBook } from './phrase-book';

export interface PhraseMatch extends WordRange {
  readonly phrase: Phrase;
}

/** A phrase that may be around a word. */
interface Anchored {
  readonly phrase: Phrase;
  /** How many words before the word it may start. */
  readonly least: number;
  readonly most: number;
}

/** The vocabulary of many mails. */
const MOST_WORDS = 20_000;

/** Finds the phrases of a book. */
export class PhraseIndex {
  readonly #book: PhraseBook;
  readonly #isOwn: boolean;
  readonly #phrases: (Phrase | undefined)[] = [];
  readonly #around = rememberedUpTo(MOST_WORDS, (plain) => this.#look(plain));

  /** @param isOwn whether the phrases are a team's own */
  constructor(book: PhraseBook, isOwn = false) {
    this.#book = book;
    this.#isOwn = isOwn;
  }

  #phrase(number: number): Phrase {
    const known = this.#phrases[number];
    if (known) return known;
    const [key, source] = this.#book.phrases[number] ?? ['', ''];
    const made = phrase(this.#book.language, key, source, this.#isOwn);
    this.#phrases[number] = made;
    return made;
  }

  /** What may be around a word: of a beginning of it only the first letters are compared. */
  #look(plain: string): readonly Anchored[] {
    const beginning = plain.length >= BEGINNING ? plain.slice(0, BEGINNING) : undefined;
    const numbers = [
      ...listed(this.#book.byWord, plain),
      ...(beginning === undefined ? [] : listed(this.#book.byBeginning, beginning)),
    ];
    return Array.from({ length: numbers.length / 3 }, (_, i) => ({
      phrase: this.#phrase(numbers[3 * i] ?? 0),
      least: numbers[3 * i + 1] ?? 0,
      most: numbers[3 * i + 2] ?? 0,
    }));
  }

  /** All places in a sentence where a phrase stands, leftmost first. */
  find(words: readonly Word[]): readonly PhraseMatch[] {
    const found: PhraseMatch[] = [];
    let tried: Map<Phrase, Span> | undefined;
    for (let i = 0; i < words.length; i++) {
      for (const { phrase, least, most } of this.#around(words[i]?.plain ?? '')) {
        if (least === most) {
          if (least <= i) addMatch(found, phrase, words, i - least);
          continue;
        }
        // Where several anchors of a phrase stand, a start is tried once; those between two stretches may as well be.
        tried ??= new Map();
        const before = tried.get(phrase);
        const from = Math.max(i - most, 0);
        const to = Math.min(i - least + 1, words.length);
        for (let at = from; at < (before ? before.start : to); at++) addMatch(found, phrase, words, at);
        for (let at = before ? before.end : to; at < to; at++) addMatch(found, phrase, words, at);
        tried.set(phrase, before ? unite(before, from, to) : span(from, Math.max(from, to)));
      }
    }
    for (const number of this.#book.anywhere)
      for (let at = 0; at < words.length; at++) addMatch(found, this.#phrase(number), words, at);
    return found.length > 1 ? found.sort((a, b) => a.from - b.from) : found;
  }
}

const listed = (lists: PhraseBook['byWord'], key: string): readonly number[] =>
  (Object.hasOwn(lists, key) ? lists[key] : undefined) ?? [];

const unite = ({ start, end }: Span, from: number, to: number): Span =>
  span(Math.min(start, from), Math.max(end, to));

function addMatch(found: PhraseMatch[], phrase: Phrase, words: readonly Word[], from: number): void {
  const range = matchAt(phrase.pattern, words, from);
  if (range) found.push({ phrase, from: range.from, to: range.to });
}
