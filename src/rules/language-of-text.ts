import { declaredLocales } from '../audience/declared-locales';
import { languageOf } from '../audience/locale';
import { languageOfUnits } from '../language/language-of-units';
import type { Unit } from '../message/message';
import type { Subject } from './rule';
import { ownNames } from './settings';

/** Fewer letters than this name no language. */
const ENOUGH_TEXT = 20;

/**
 * Languages that texts of a message may be in, of those that a rule knows: those of its readers, or, where nobody said
 * who reads it, the one it is written in.
 */
export function likelyLanguages(subject: Subject, known: ReadonlySet<string>): readonly string[] {
  const { audience, judge } = subject;
  if (audience.locales) {
    const declared = declaredLocales(audience).map(languageOf);
    return [...new Set(declared)].filter((language) => known.has(language));
  }
  const found = languageOfUnits(subject.message.units, judge);
  return found !== undefined && known.has(found) ? [found] : [];
}

/**
 * Whether a text is written for readers of a language in that language. Where its words alone do not tell, that its
 * readers read the language is enough, if they read no other.
 */
export function isWrittenIn(unit: Unit, language: string, subject: Subject): boolean {
  const { audience, judge, settings } = subject;
  if (!audience.locales) {
    const found = unit.text.length < ENOUGH_TEXT ? undefined : judge.identify(unit.text)?.language;
    return found === undefined || found === language;
  }
  const { locales } = subject.readersOf(unit.condition);
  const own = locales.filter((locale) => languageOf(locale) === language);
  if (own.length === 0) return false;
  const names = ownNames(settings);
  const verdict = judge.judge(unit.text, { locales: own, reads: [], candidates: [], names });
  if (verdict.kind === 'does-not-read') return false;
  return verdict.kind === 'reads' || own.length === locales.length;
}
