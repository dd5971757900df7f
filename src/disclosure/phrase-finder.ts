import { rememberedUpTo } from '../text/remembered';
import { type Word, wordsOf } from '../text/words';
import type { PhraseIndex, PhraseMatch } from './phrase-index';
import { sentencesOf } from './sentences';

/** A sentence and the phrases that stand in it. */
export interface FoundSentence {
  readonly words: readonly Word[];
  readonly matches: readonly PhraseMatch[];
}

/** Finds phrases in texts. */
export interface PhraseFinder {
  readonly indexes: readonly PhraseIndex[];
  /** The sentences of a text in which any stand. */
  readonly sentencesIn: (text: string) => readonly FoundSentence[];
}

/** Mails share their headers and footers, and an edit leaves most of a mail as it was. */
const MOST_TEXTS = 5000;
/** Longer texts are rarely seen twice, and remembering them takes what they are long. */
const LONGEST = 1000;

export function phraseFinder(indexes: readonly PhraseIndex[]): PhraseFinder {
  const search = (text: string): readonly FoundSentence[] =>
    sentencesOf(wordsOf(text), text).flatMap((words): readonly FoundSentence[] => {
      const matches = indexes.flatMap((index) => index.find(words));
      return matches.length > 0 ? [{ words, matches }] : NONE;
    });
  const remembered = rememberedUpTo(MOST_TEXTS, search);
  return { indexes, sentencesIn: (text) => (text.length > LONGEST ? search(text) : remembered(text)) };
}

const NONE: readonly never[] = [];
