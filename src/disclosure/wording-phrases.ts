import { namesOf } from '../knowledge/locale-format';
import { SENSITIVE_WORDINGS } from '../knowledge/wording/sensitive/sensitive-wordings';
import type { Wording } from '../knowledge/wording/wording';
import { WORDINGS } from '../knowledge/wording/wordings';
import { remembered } from '../text/remembered';
import { plainForm } from '../text/words';
import type { OwnPhrase } from './disclosure';
import { type Phrase, phrase } from './phrase';
import { PhraseIndex } from './phrase-index';

/** The key of phrases that only look like something that hurts: they say nothing about what else is told. */
export const NOT_SENSITIVE = 'not-sensitive';

/** The keys that such a phrase speaks for. */
export const SENSITIVE_KEYS: ReadonlySet<string> = new Set(
  SENSITIVE_WORDINGS.flatMap(({ tells }) => Object.keys(tells)),
);

/** The phrases of a language, read when somebody may be told something in it. */
const phrasesOf = remembered(
  (language) => new PhraseIndex([...knownPhrases(language)], PLAIN_WORDINGS.get(language)?.common),
);

const LANGUAGES: ReadonlySet<string> = new Set(
  [...WORDINGS, ...SENSITIVE_WORDINGS].map(({ language }) => language),
);

/** The phrases that readers of some languages may be told something with; those of all where nobody says who reads. */
export const phrasesIn = (languages: ReadonlySet<string> = LANGUAGES): readonly PhraseIndex[] =>
  [...languages].filter((language) => LANGUAGES.has(language)).map(phrasesOf);

function* knownPhrases(language: string): Iterable<Phrase> {
  yield* phrasesOfWording(language, WORDINGS, 'not');
  yield* phrasesOfWording(language, SENSITIVE_WORDINGS, NOT_SENSITIVE);
}

type AnyWording = Pick<Wording, 'language' | 'not'> & {
  readonly tells: Readonly<Record<string, readonly string[]>>;
};

/** What a list of wordings tells in a language, and under another key what only looks like it. */
function* phrasesOfWording(wanted: string, wordings: readonly AnyWording[], no: string): Iterable<Phrase> {
  for (const { language, tells, not } of wordings) {
    if (language !== wanted) continue;
    for (const [key, sources] of Object.entries(tells))
      for (const source of sources) yield phrase(language, key, source);
    for (const source of not) yield phrase(language, no, source);
  }
}

/** The category that a rule's own phrases tell. */
const CATEGORY_OF_RULE: ReadonlyMap<string, string> = new Map([
  ['exact-time', 'visit-time'],
  ['viewed-item', 'browsing'],
  ['device-identifier', 'device'],
  ['in-store-tracking', 'in-store'],
  ['social-exposure', 'social'],
]);

/** A team's phrases; nothing where there are none. */
export function ownPhrases(phrases: readonly OwnPhrase[]): PhraseIndex | undefined {
  if (phrases.length === 0) return undefined;
  return new PhraseIndex(
    phrases.map(({ language, key, source }) =>
      phrase(language, CATEGORY_OF_RULE.get(key) ?? key, source, true),
    ),
  );
}

const monthsOf = (language: string): readonly string[] => {
  const names = namesOf(language);
  return names ? [...names.months, ...names.monthsAlone] : [];
};

const plainSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(plainForm));

/** What a language's words for times and conditions look like once they are made plain. */
export interface PlainWording {
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
}

export const PLAIN_WORDINGS: ReadonlyMap<string, PlainWording> = new Map(
  WORDINGS.map(({ language, ifs, asks, time, common }) => [
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
    },
  ]),
);
