import { SENSITIVE_WORDINGS } from '../knowledge/wording/sensitive/sensitive-wordings';
import type { Wording } from '../knowledge/wording/wording';
import { WORDINGS } from '../knowledge/wording/wordings';
import { plainPattern } from './pattern';
import { NOT, NOT_SENSITIVE } from './phrase';
import { type PhraseBook, phraseBook, type WrittenPhrase } from './phrase-book';
import { PLAIN_WORDS } from './plain-words';

type AnyWording = Pick<Wording, 'language' | 'not'> & {
  readonly tells: Readonly<Record<string, readonly string[]>>;
};

/** The book of a language from its tables. For the build and for tests: a review reads what the build made of it. */
export const writtenBook = (language: string): PhraseBook =>
  phraseBook(
    language,
    [...written(language, WORDINGS, NOT), ...written(language, SENSITIVE_WORDINGS, NOT_SENSITIVE)],
    PLAIN_WORDS.get(language)?.common,
  );

/** The books of all languages, as they are written into `dist/data/phrases/LANG.json`. */
export const writtenBooks = (): ReadonlyMap<string, string> =>
  new Map(WORDINGS.map(({ language }) => [language, JSON.stringify(writtenBook(language))]));

/** What tables tell in a language, and under another key what only looks like it. */
const written = (wanted: string, wordings: readonly AnyWording[], no: string): readonly WrittenPhrase[] =>
  wordings
    .filter(({ language }) => language === wanted)
    .flatMap(({ tells, not }) => [
      ...Object.entries(tells).flatMap(([key, sources]) =>
        sources.map((source) => [key, plainPattern(source)] as const),
      ),
      ...not.map((source) => [no, plainPattern(source)] as const),
    ]);
