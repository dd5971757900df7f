import type { ReadData } from '../language/load-judge';
import { loadedOnce, remembered } from '../text/remembered';
import { PhraseIndex } from './phrase-index';
import { PLAIN_WORDS } from './plain-words';

/** Gives the phrases that readers of some languages may be told something with; of all where nobody says who reads. */
export type PhrasesIn = (languages?: ReadonlySet<string>) => Promise<readonly PhraseIndex[]>;

/**
 * Reads `phrases/LANG.json` when somebody may be told something in that language; each once. Rejects as `read` does, and
 * then tries anew.
 */
export function loadPhrases(read: ReadData): PhrasesIn {
  const indexOf = remembered((language) =>
    loadedOnce(async () => new PhraseIndex(JSON.parse(decode(await read(`phrases/${language}.json`))))),
  );
  return (languages = LANGUAGES) =>
    Promise.all(
      [...languages].filter((language) => LANGUAGES.has(language)).map((language) => indexOf(language)()),
    );
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const LANGUAGES: ReadonlySet<string> = new Set(PLAIN_WORDS.keys());
