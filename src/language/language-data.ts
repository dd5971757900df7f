import { modelledLanguages } from '../knowledge/languages/modelled-languages';
import type { AlphabetTable } from './alphabet-table';
import type { NgramTable } from './ngram-table';
import type { KnownWord } from './word-table';

/** All that is known of the modelled languages. Languages are indexes into `modelledLanguages` throughout. */
export interface LanguageData {
  readonly ngrams: NgramTable;
  /** Columns of the n-gram table a language is scored by: its own, or those of its kin, of which the best counts. */
  readonly columns: readonly (readonly number[])[];
  readonly words: ReadonlyMap<string, KnownWord>;
  readonly alphabets: AlphabetTable;
}

export function languageData(
  ngrams: NgramTable,
  words: ReadonlyMap<string, KnownWord>,
  alphabets: AlphabetTable,
): LanguageData {
  const columns = modelledLanguages.map(({ tag, kin }) =>
    (kin ?? [tag]).map((name) => ngrams.languages.indexOf(name)).filter((column) => column >= 0),
  );
  return { ngrams, columns, words, alphabets };
}
