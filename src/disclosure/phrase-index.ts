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

  /** @param common words of the language that stand in nearly every sentence */
  constructor(phrases: readonly Phrase[], common: ReadonlySet<string> = new Set()) {
    const anchors = anchorsOf(phrases, common);
    for (const [i, phrase] of phrases.entries())
      for (const { word, back } of anchors[i] ?? []) this.#byAnchor.add(word, { phrase, back });
    this.#anywhere = phrases.filter((_, i) => !anchors[i]);
  }

  /** All places in a sentence where a phrase stands, leftmost first. */
  find(words: readonly Word[]): readonly PhraseMatch[] {
    const found: PhraseMatch[] = [];
    let scanned: Set<Phrase> | undefined;
    for (let i = 0; i < words.length; i++) {
      for (const { phrase, back } of this.#byAnchor.with(words[i]?.plain ?? '')) {
        if (back === undefined) scanned = (scanned ?? new Set()).add(phrase);
        else if (back <= i) addMatch(found, phrase, words, i - back);
      }
    }
    for (const phrase of this.#anywhere) addMatches(found, phrase, words);
    for (const phrase of scanned ?? NONE) addMatches(found, phrase, words);
    return found.length > 1 ? found.sort((a, b) => a.from - b.from) : found;
  }
}

const NONE: readonly never[] = [];

function addMatches(found: PhraseMatch[], phrase: Phrase, words: readonly Word[]): void {
  for (let from = 0; from < words.length; from++) addMatch(found, phrase, words, from);
}

function addMatch(found: PhraseMatch[], phrase: Phrase, words: readonly Word[], from: number): void {
  const range = matchAt(phrase.pattern, words, from);
  if (range) found.push({ phrase, from: range.from, to: range.to });
}
