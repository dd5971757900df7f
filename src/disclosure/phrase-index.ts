import type { Word } from '../text/words';
import { anchorsOf } from './anchors';
import { matchAt, type WordRange } from './pattern';
import type { Phrase } from './phrase';
import { WordLookup } from './word-lookup';

export interface PhraseMatch extends WordRange {
  readonly phrase: Phrase;
}

interface Anchored {
  readonly phrase: Phrase;
  /** How many words before its anchor it starts; nothing where it may be anywhere around. */
  readonly back: number | undefined;
}

/**
 * Phrases by the rarest of their words that has to be there, so that a text costs the same however many phrases there
 * are: hundreds start with "you".
 */
export class PhraseIndex {
  readonly #byAnchor = new WordLookup<Anchored>();
  /** Those without such a word: they may be anywhere. */
  readonly #anywhere: readonly Phrase[];

  constructor(phrases: readonly Phrase[]) {
    const anchors = anchorsOf(phrases);
    for (const [i, phrase] of phrases.entries()) {
      const anchor = anchors[i];
      const anchored = { phrase, back: anchor?.back };
      for (const word of anchor?.words ?? []) this.#byAnchor.add(word, anchored);
    }
    this.#anywhere = phrases.filter((_, i) => !anchors[i]);
  }

  /** All places where a phrase stands, leftmost first. */
  find(words: readonly Word[]): readonly PhraseMatch[] {
    const found: PhraseMatch[] = [];
    const scanned = new Set(this.#anywhere);
    const tryAt = (phrase: Phrase, from: number): void => {
      const range = matchAt(phrase.pattern, words, from);
      if (range) found.push({ phrase, ...range });
    };
    for (const [i, { plain }] of words.entries()) {
      for (const { phrase, back } of this.#byAnchor.with(plain)) {
        if (back === undefined) scanned.add(phrase);
        else if (back <= i) tryAt(phrase, i - back);
      }
    }
    for (const phrase of scanned) for (let from = 0; from < words.length; from++) tryAt(phrase, from);
    return found.sort((a, b) => a.from - b.from);
  }

  /** Whether the words of any phrase may be there; where they are not, sentences need not be told apart. */
  mayFind(words: readonly Word[]): boolean {
    return this.#anywhere.length > 0 || words.some(({ plain }) => this.#byAnchor.with(plain).length > 0);
  }
}
