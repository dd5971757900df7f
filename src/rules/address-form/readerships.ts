import { languageOf } from '../../audience/locale';
import type { Unit } from '../../message/message';
import type { Subject } from '../rule';
import { judgeUnits } from '../wrong-language';
import { type Lexicon, lexiconFor } from './lexicon';

/** Readers of one language, and what they get to read in it. */
export interface Readership {
  /** Undefined where nobody's locale is known. */
  readonly locale: string | undefined;
  readonly lexicon: Lexicon;
  readonly units: readonly Unit[];
}

/** What each kind of reader gets in their own language; nothing for languages whose ways of address are unknown. */
export function readershipsOf(subject: Subject): readonly Readership[] {
  const locales = subject.audience.locales?.value.map((locale) => locale.value);
  return locales ? declared(locales, subject) : detected(subject);
}

function declared(locales: readonly string[], subject: Subject): readonly Readership[] {
  if (!locales.some(lexiconFor)) return [];
  const judged = judgeUnits(subject);
  const spoken = [...new Set([...locales, ...subject.audience.reads].map(languageOf))];
  return locales.flatMap((locale) => {
    const lexicon = lexiconFor(locale);
    if (!lexicon) return [];
    const own = judged.filter(({ unit, wrong, readBy }) => {
      const here = subject.readersOf(unit.condition).locales;
      if (!here.includes(locale) || [...wrong.values()].some((those) => those.includes(locale))) return false;
      if (spoken.length === 1 || here.map(languageOf).every((other) => other === languageOf(locale)))
        return subject.audience.reads.length === 0 || isIn(unit, locale, spoken, subject);
      return readBy.includes(locale) && isIn(unit, locale, spoken, subject);
    });
    return [{ locale, lexicon, units: own.map(({ unit }) => unit) }];
  });
}

const isIn = (unit: Unit, locale: string, spoken: readonly string[], { judge }: Subject): boolean =>
  judge.identify(unit.text, spoken)?.language === languageOf(locale);

/** The share of what can be told apart that a message's main language has at least. */
const MAIN_SHARE = 0.7;

/** Without an audience: what is in no language of its own goes with the language that most of the message is in. */
function detected({ message, judge }: Subject): readonly Readership[] {
  const units = message.units.filter((unit) => /\p{L}/u.test(unit.text));
  const known = new Map(units.map((unit) => [unit, judge.identify(unit.text)?.language]));
  const lengths = new Map<string, number>();
  for (const [{ text }, language] of known)
    if (language !== undefined) lengths.set(language, (lengths.get(language) ?? 0) + text.length);
  const total = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  const main = [...lengths].find(([, length]) => length >= MAIN_SHARE * total)?.[0];
  return [...lengths.keys()].flatMap((language) => {
    const lexicon = lexiconFor(language);
    const own = units.filter((unit) => (known.get(unit) ?? main) === language);
    return lexicon ? [{ locale: undefined, lexicon, units: own }] : [];
  });
}
