import type { OwnPhrase } from './disclosure';
import { phraseBook } from './phrase-book';
import { PhraseIndex } from './phrase-index';

/** The category that a rule's own phrases tell. */
const CATEGORY_OF_RULE: ReadonlyMap<string, string> = new Map([
  ['exact-time', 'visit-time'],
  ['viewed-item', 'browsing'],
  ['device-identifier', 'device'],
  ['in-store-tracking', 'in-store'],
  ['social-exposure', 'social'],
]);

/** A team's phrases, by their languages. */
export const ownPhrases = (phrases: readonly OwnPhrase[]): readonly PhraseIndex[] =>
  [...new Set(phrases.map(({ language }) => language))].map((language) => {
    const own = phrases.filter((each) => each.language === language);
    const written = own.map(({ key, source }) => [CATEGORY_OF_RULE.get(key) ?? key, source] as const);
    return new PhraseIndex(phraseBook(language, written), true);
  });
