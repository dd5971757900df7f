import { namesOf } from '../knowledge/locale-format';
import { SENTENCE_WORDS } from '../knowledge/sentence-words/sentence-words-by-language';
import { plainForm } from '../text/words';

const monthsOf = (language: string): readonly string[] => {
  const names = namesOf(language);
  return names ? [...names.months, ...names.monthsAlone] : [];
};

const plainSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(plainForm));

/** What a language's words for times and conditions look like once they are made plain. */
export interface PlainWords {
  readonly language: string;
  readonly ifs: ReadonlySet<string>;
  readonly asks: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly hourAfter: ReadonlySet<string>;
  readonly hourBefore: ReadonlySet<string>;
  readonly hourUnits: ReadonlySet<string>;
  readonly hourMarks: ReadonlySet<string>;
  readonly clockBefore: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  readonly ago: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  /** Said instead of an exact time. */
  readonly considerate: string;
}

export const PLAIN_WORDS: ReadonlyMap<string, PlainWords> = new Map(
  SENTENCE_WORDS.map(({ language, ifs, asks, time, considerate, common }) => [
    language,
    {
      language,
      ifs: plainSet(ifs),
      asks: plainSet(asks),
      before: plainSet(time.before),
      hourAfter: plainSet(time.hourAfter),
      hourBefore: plainSet(time.hourBefore),
      hourUnits: plainSet(time.hourUnits ?? []),
      hourMarks: plainSet(time.hourMarks ?? []),
      clockBefore: plainSet(time.clockBefore ?? time.before),
      until: plainSet(time.until ?? []),
      after: plainSet(time.after),
      days: plainSet(time.days),
      ago: plainSet(time.ago),
      months: plainSet(monthsOf(language)),
      common: plainSet(common),
      considerate: considerate.time,
    },
  ]),
);
