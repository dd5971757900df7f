import { type PhraseFinder, phraseFinder } from '../../src/disclosure/phrase-finder';
import { PhraseIndex } from '../../src/disclosure/phrase-index';
import { writtenBook } from '../../src/disclosure/written-phrases';
import { WORDINGS } from '../../src/knowledge/wording/wordings';

let finder: PhraseFinder | undefined;

/** The phrases of all languages, as a review finds them. */
export function allPhrases(): PhraseFinder {
  finder ??= phraseFinder(WORDINGS.map(({ language }) => new PhraseIndex(writtenBook(language))));
  return finder;
}
