import { declaredLocales } from '../audience/declared-locales';
import { languageOf } from '../audience/locale';
import type { Expected, Verdict } from '../language/judge';
import type { Part, Unit } from '../message/message';
import type { Subject } from './rule';
import { ownNames } from './settings';

/** A unit of text and, by language, the locales whose readers get it and do not read it. */
export interface JudgedUnit {
  readonly unit: Unit;
  readonly part: Part;
  readonly wrong: ReadonlyMap<string, readonly string[]>;
  /** Locales that read it for sure. */
  readonly readBy: readonly string[];
  readonly isSuppressed: boolean;
}

/** By what is asked for the readers, which each message has its own of. */
const known = new WeakMap<Subject['readersOf'], readonly JudgedUnit[]>();

/**
 * Judges every text of a message for each locale that reaches it. Rules of which nothing is suppressed in it share the
 * answer.
 */
export function judgeUnits(subject: Subject): readonly JudgedUnit[] {
  const units = subject.message.units.filter((unit) => /\p{L}/u.test(unit.text));
  const suppressed = new Set(units.filter((unit) => isSuppressed(unit, subject)));
  if (suppressed.size > 0) return judgeAll(units, suppressed, subject);
  const judged = known.get(subject.readersOf) ?? judgeAll(units, suppressed, subject);
  known.set(subject.readersOf, judged);
  return judged;
}

function judgeAll(
  units: readonly Unit[],
  suppressed: ReadonlySet<Unit>,
  subject: Subject,
): readonly JudgedUnit[] {
  const locales = declaredLocales(subject.audience);
  const candidates = languagesOf(subject);
  const verdicts = new Map(
    locales.map((locale) => [
      locale,
      verdictsFor(expectedFor(locale, candidates, subject), units, suppressed, subject),
    ]),
  );
  const judged = units.map((unit) => gather(unit, verdicts, suppressed.has(unit)));
  if (!isBilingual(judged, subject)) return judged;
  const served = new Set(judged.flatMap(({ readBy }) => readBy));
  return judged.map((each) => readByNobody(each, served));
}

function verdictsFor(
  expected: Expected,
  units: readonly Unit[],
  suppressed: ReadonlySet<Unit>,
  subject: Subject,
): ReadonlyMap<Unit, Verdict> {
  const [locale = ''] = expected.locales;
  const reached = units.filter((unit) => subject.readersOf(unit.condition).locales.includes(locale));
  const verdicts = new Map<Unit, Verdict>();
  // Suppressed passages add nothing to the others; they are judged among themselves, to know what they silence.
  for (const ofPart of groupBy(reached, (unit) =>
    suppressed.has(unit) ? `${unit.passage.part}, suppressed` : unit.passage.part,
  )) {
    // The same words in many branches ("Hi Ann", "Hi Bob") are one piece of evidence: a reader meets one of them.
    const distinct = [...new Map(ofPart.map((unit) => [unit.text, unit])).values()];
    const passages = distinct.map((unit) => ({ text: unit.text, section: unit.passage.section }));
    const judged = subject.judge.judgeAll(passages, expected);
    const byText = new Map(distinct.map((unit, i) => [unit.text, judged[i]]));
    for (const unit of ofPart) {
      const verdict = byText.get(unit.text);
      if (verdict) verdicts.set(unit, verdict);
    }
  }
  return verdicts;
}

function isSuppressed(unit: Unit, subject: Subject): boolean {
  const first = unit.runs.find((run) => run.text.trim() !== '');
  return first !== undefined && subject.isSuppressed(first.place);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Iterable<readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups.values();
}

export const expectedOf = (locale: string, subject: Subject): Expected =>
  expectedFor(locale, languagesOf(subject), subject);

const languagesOf = ({ audience }: Subject): readonly string[] => [
  ...new Set(declaredLocales(audience).map(languageOf)),
];

const expectedFor = (
  locale: string,
  candidates: readonly string[],
  { audience, settings }: Subject,
): Expected => ({
  locales: [locale],
  reads: audience.reads,
  candidates,
  names: ownNames(settings),
});

function gather(
  unit: Unit,
  verdicts: ReadonlyMap<string, ReadonlyMap<Unit, Verdict>>,
  isSuppressed: boolean,
): JudgedUnit {
  const wrong = new Map<string, string[]>();
  const readBy: string[] = [];
  for (const [locale, ofLocale] of verdicts) {
    const verdict = ofLocale.get(unit);
    if (verdict?.kind === 'reads') readBy.push(locale);
    if (verdict?.kind !== 'does-not-read') continue;
    wrong.set(verdict.language, [...(wrong.get(verdict.language) ?? []), locale]);
  }
  return { unit, part: unit.passage.part, wrong, readBy, isSuppressed };
}

/** The share of a message's text that each language of a bilingual one has at least. */
const LEAST_SHARE = 0.25;

/** One message that says everything in every language: declared, or told from the text. */
function isBilingual(judged: readonly JudgedUnit[], { audience }: Subject): boolean {
  const declared = audience.bilingual?.value;
  if (declared !== undefined) return declared;
  const locales = declaredLocales(audience);
  if (new Set(locales.map(languageOf)).size < 2) return false;
  return locales.every((locale) => shareOf(judged, (each) => each.readBy.includes(locale)) >= LEAST_SHARE);
}

/** Whether one more language among the readers' would make a message bilingual. */
export function wouldBeBilingual(
  judged: readonly JudgedUnit[],
  language: string,
  { audience }: Subject,
): boolean {
  const locales = declaredLocales(audience);
  if (audience.bilingual?.value === false) return false;
  return (
    locales.every((locale) => shareOf(judged, (each) => each.readBy.includes(locale)) >= LEAST_SHARE) &&
    shareOf(judged, (each) => each.wrong.has(language)) >= LEAST_SHARE
  );
}

/** The share of the text that every reader of the body gets. */
function shareOf(judged: readonly JudgedUnit[], test: (each: JudgedUnit) => boolean): number {
  const body = judged.filter(
    ({ unit, part }) => unit.condition.kind === 'always' && (part === 'body' || part === 'text'),
  );
  const length = (some: readonly JudgedUnit[]) => some.reduce((sum, { unit }) => sum + unit.text.length, 0);
  return length(body) === 0 ? 0 : length(body.filter(test)) / length(body);
}

/**
 * In a bilingual message a text is wrong where none of its readers reads it, and for those for whom nothing else is
 * written either.
 */
function readByNobody(each: JudgedUnit, served: ReadonlySet<string>): JudgedUnit {
  if (each.readBy.length === 0) return each;
  const unserved = [...each.wrong].map(
    ([language, locales]) => [language, locales.filter((locale) => !served.has(locale))] as const,
  );
  return { ...each, wrong: new Map(unserved.filter(([, locales]) => locales.length > 0)) };
}
