import { type Span, span } from '../text/span';
import type { Word } from '../text/words';
import { anchorOf } from './anchors';
import { matchAt, type WordRange } from './pattern';
import type { Phrase } from './phrase';
import { WordLookup } from './word-lookup';

export interface PhraseMatch extends WordRange {
  readonly phrase: Phrase;
}

interface Anchored {
  readonly phrase: Phrase;
  /** How many words before its anchor it may start. */
  readonly least: number;
  readonly most: number;
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
    const anywhere: Phrase[] = [];
    for (const phrase of phrases) {
      const anchor = anchorOf(phrase.source, common);
      if (!anchor) anywhere.push(phrase);
      for (const { word, least, most } of anchor ?? []) this.#byAnchor.add(word, { phrase, least, most });
    }
    this.#anywhere = anywhere;
  }

  /** All places in a sentence where a phrase stands, leftmost first. */
  find(words: readonly Word[]): readonly PhraseMatch[] {
    const found: PhraseMatch[] = [];
    let tried: Map<Phrase, Span> | undefined;
    for (let i = 0; i < words.length; i++) {
      for (const { phrase, least, most } of this.#byAnchor.with(words[i]?.plain ?? '')) {
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
    for (const phrase of this.#anywhere)
      for (let at = 0; at < words.length; at++) addMatch(found, phrase, words, at);
    return found.length > 1 ? found.sort((a, b) => a.from - b.from) : found;
  }
}

const unite = ({ start, end }: Span, from: number, to: number): Span =>
  span(Math.min(start, from), Math.max(end, to));

function addMatch(found: PhraseMatch[], phrase: Phrase, words: readonly Word[], from: number): void {
  const range = matchAt(phrase.pattern, words, from);
  if (range) found.push({ phrase, from: range.from, to: range.to });
}
