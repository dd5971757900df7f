import { BoundedCache } from '../text/bounded-cache';
import { readAlphabetTable } from './alphabet-table';
import { type Evidence, gatherEvidence } from './evidence';
import { francWitness, type Witness } from './franc-witness';
import { identify } from './identify';
import type { Expected, Judge, JudgedPassage, Verdict } from './judge';
import { judgeSections } from './judge-sections';
import { type LanguageData, languageData } from './language-data';
import { languageIndex } from './language-index';
import { readNgramTable } from './ngram-file';
import { indexNames, type NameIndex } from './passage-words';
import { type Readers, readersOf } from './readers';
import { LONGEST } from './tokenise';
import { judgeEvidence } from './verdict';
import { readWordTable } from './word-table';

/** Reads `dist/data/NAME`. Rejects when the file cannot be read. */
export type ReadData = (name: string) => Promise<Uint8Array>;

const CACHED_TEXTS = 4000;
const CACHED_READERS = 200;

/**
 * Loads what the judge needs to know of languages: `ngrams.bin`, `words.txt` and `alphabets.txt`. Reads each once; the
 * judge itself never waits. Rejects where a file cannot be read, and with a RangeError where it is damaged.
 */
export async function loadJudge(read: ReadData): Promise<Judge> {
  const [ngrams, words, alphabets] = await Promise.all([
    read('ngrams.bin').then(readNgramTable),
    read('words.txt').then((bytes) => readWordTable(decode(bytes), languageIndex)),
    read('alphabets.txt').then((bytes) => readAlphabetTable(decode(bytes), languageIndex)),
  ]);
  const { francAll } = await import('franc');
  return createJudge(languageData(ngrams, words, alphabets), francWitness(francAll));
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Names made ready, with a number that is short enough to be part of a key. */
interface NameList {
  readonly number: number;
  readonly index: NameIndex;
}

function createJudge(data: LanguageData, franc: Witness): Judge {
  const texts = new BoundedCache<Evidence>(CACHED_TEXTS);
  const audiences = new BoundedCache<Readers>(CACHED_READERS);
  const nameLists = new BoundedCache<NameList>(CACHED_READERS);
  let numbered = 0;
  const evidenceOf = (text: string, names: NameList): Evidence =>
    texts.get(`${names.number} ${text.slice(0, LONGEST)}`, () => gatherEvidence(data, text, names.index));
  const nameList = (names: readonly string[]): NameList =>
    nameLists.get(names.join('\n'), () => ({ number: numbered++, index: indexNames(names) }));
  const readers = (expected: Expected): Readers =>
    audiences.get(
      [expected.locales, expected.reads, expected.candidates].map((tags) => tags.join(' ')).join('|'),
      () => readersOf(expected),
    );
  const judgeAll = (passages: readonly JudgedPassage[], expected: Expected): readonly Verdict[] => {
    const who = readers(expected);
    const names = nameList(expected.names);
    const weighed = passages.map(({ text, section }) => {
      const evidence = evidenceOf(text, names);
      return { text, section, evidence, alone: judgeEvidence(evidence, text, who, franc) };
    });
    return judgeSections(weighed, who, franc);
  };
  return {
    judge: (text, expected) =>
      judgeEvidence(evidenceOf(text, nameList(expected.names)), text, readers(expected), franc).verdict,
    judgeAll,
    identify: (text, candidates) => identify(evidenceOf(text, nameList([])), text, candidates),
  };
}
