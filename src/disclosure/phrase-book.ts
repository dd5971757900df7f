import { anchorOf, BEGINNING } from './anchors';

/** A key and a pattern. */
export type WrittenPhrase = readonly [key: string, source: string];

/**
 * The phrases of a language, each by the rarest of its words that has to be there, so that a text costs the same
 * however many phrases there are: hundreds start with "you". `dist/data/phrases/LANG.json` is one, as it stands here.
 */
export interface PhraseBook {
  readonly language: string;
  readonly phrases: readonly WrittenPhrase[];
  /**
   * By a word, three numbers for each phrase that it may be part of: which phrase it is, and how many words before the
   * word it may start, at least and at most; less than none is after it.
   */
  readonly byWord: Readonly<Record<string, readonly number[]>>;
  /** The same for words of which only the beginning counts, by its first letters. */
  readonly byBeginning: Readonly<Record<string, readonly number[]>>;
  /** Phrases without such a word: they may be anywhere. */
  readonly anywhere: readonly number[];
}

/** @param common words of the language that stand in nearly every sentence */
export function phraseBook(
  language: string,
  phrases: readonly WrittenPhrase[],
  common: ReadonlySet<string> = new Set(),
): PhraseBook {
  const byWord = new Map<string, number[]>();
  const byBeginning = new Map<string, number[]>();
  const anywhere: number[] = [];
  for (const [number, [, source]] of phrases.entries()) {
    const anchor = anchorOf(source, common);
    if (!anchor) anywhere.push(number);
    for (const { word, least, most } of anchor ?? []) {
      const [map, key] = word.endsWith('*') ? [byBeginning, word.slice(0, BEGINNING)] : [byWord, word];
      const known = map.get(key);
      if (known) known.push(number, least, most);
      else map.set(key, [number, least, most]);
    }
  }
  return {
    language,
    phrases,
    byWord: Object.fromEntries(byWord),
    byBeginning: Object.fromEntries(byBeginning),
    anywhere,
  };
}
