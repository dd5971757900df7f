import { PhraseIndex } from '../../src/disclosure/phrase-index';
import { writtenBook } from '../../src/disclosure/written-phrases';
import { WORDINGS } from '../../src/knowledge/wording/wordings';

let indexes: readonly PhraseIndex[] | undefined;

/** The phrases of all languages, as a review finds them. */
export function allPhrases(): readonly PhraseIndex[] {
  indexes ??= WORDINGS.map(({ language }) => new PhraseIndex(writtenBook(language)));
  return indexes;
}
