import type { ReadData } from '../language/load-judge';
import { PhraseIndex } from './phrase-index';
import { PLAIN_WORDS } from './plain-words';

/** Gives the phrases that readers of some languages may be told something with; of all where nobody says who reads. */
export type PhrasesIn = (languages?: ReadonlySet<string>) => Promise<readonly PhraseIndex[]>;

/**
 * Reads `phrases/LANG.json` when somebody may be told something in that language; each once. Rejects as `read` does, and
 * then tries anew.
 */
export function loadPhrases(read: ReadData): PhrasesIn {
  const load = async (language: string): Promise<PhraseIndex> =>
    new PhraseIndex(JSON.parse(new TextDecoder().decode(await read(`phrases/${language}.json`))));
  const indexes = new Map<string, Promise<PhraseIndex>>();
  const indexOf = (language: string): Promise<PhraseIndex> => {
    const known = indexes.get(language) ?? load(language);
    indexes.set(language, known);
    known.catch(() => indexes.delete(language));
    return known;
  };
  return (languages = LANGUAGES) =>
    Promise.all([...languages].filter((language) => LANGUAGES.has(language)).map(indexOf));
}

const LANGUAGES: ReadonlySet<string> = new Set(PLAIN_WORDS.keys());
