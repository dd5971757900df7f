import { LANGUAGE_FLAGS } from '../knowledge/language-flags';
import type { Atom, Equals, Test, Truth } from '../message/condition';
import { isFalsy } from '../message/value-case';
import { rememberedUpTo } from '../text/remembered';
import type { Audience, LocaleField } from './audience';
import { declaredLocales } from './declared-locales';
import { canonicalLocale, languageOf, sameLanguage, subtagsOf } from './locale';
import { isDeclaredLocale, isOfReader, localeFieldAt } from './locale-field';
import { isRegisteredLanguage } from './registered';
import { spellingsOf } from './spellings';

/** What a guard answers for the readers of a declared locale. */
export type LocaleQuestion = (locale: string) => Truth;

/** What a guard asks of the locale; nothing where the locale does not decide it. */
export function localeQuestion(atom: Atom, audience: Audience): LocaleQuestion | undefined {
  if (atom.test.kind === 'opaque') return undefined;
  for (const { path } of [atom, ...(atom.alternatives ?? [])]) {
    const flag = audience.localeFlags.get(path)?.value ?? flagByName(path, audience);
    if (flag !== undefined) {
      const served = servedBy(flag, audience);
      return (locale) => flagAnswer(atom.test, served.includes(locale));
    }
    const field = localeFieldAt(path, audience);
    if (field) return fieldQuestion(atom.test, field, audience);
  }
  return undefined;
}

/** The language of a flag that is named after one: `english`, `user.isPolish`, `lang_de`, `isDE`. */
function flagByName(path: string, audience: Audience): string | undefined {
  const { language, code } = namedAfter(path);
  if (language !== undefined || code === undefined) return language;
  // A code alone says little: it counts where it is a language of the readers.
  return declaredLocales(audience).some((locale) => languageOf(locale) === code) ? code : undefined;
}

/** What a flag's name says by itself: a language's name, or what may be its code. */
interface FlagName {
  readonly language?: string | undefined;
  readonly code?: string | undefined;
}

/** The paths of some mails: every condition on one asks again. */
const MOST_PATHS = 2000;
const NO_FLAG: FlagName = {};

const namedAfter = rememberedUpTo(MOST_PATHS, (path): FlagName => {
  const name = /(?:^|\.)([A-Za-z_]+)$/.exec(path)?.[1];
  if (name === undefined || !isOfReader(path)) return NO_FLAG;
  const word = /^(?:is_?|in_?|lang(?:uage)?_?)?([A-Za-z]+)$/.exec(name)?.[1] ?? '';
  const language = LANGUAGE_FLAGS.get(name.toLowerCase()) ?? LANGUAGE_FLAGS.get(word.toLowerCase());
  const code = /^(?:(?:lang|language|locale)_([A-Za-z]{2})|is([A-Z]{2}))$/.exec(name);
  return { language, code: (code?.[1] ?? code?.[2])?.toLowerCase() };
});

/** A flag holds `true` for its readers and `false`, or nothing, for all others. */
function flagAnswer(test: Test, isOn: boolean): Truth {
  if (test.kind === 'truthy') return isOn;
  if (test.kind !== 'equals' || test.view) return undefined;
  if (test.type === 'nothing') return isOn ? false : undefined;
  if (test.value === 'true' || test.value === '1') return isOn;
  return test.value === 'false' || test.value === '0' ? !isOn : undefined;
}

function fieldQuestion(test: Test, field: LocaleField, audience: Audience): LocaleQuestion {
  switch (test.kind) {
    case 'truthy':
      return () => true;
    case 'equals':
      if (isFalsy(test)) return () => false;
      return test.type === 'boolean' ? () => undefined : selection(test, field, audience);
    case 'includes':
      return (locale) => holdsPart(test.value, locale);
    case 'opaque':
      return () => undefined;
  }
}

/** Which locales a literal in a comparison means (contract, section 3, "Literals"). */
function selection(test: Equals, field: LocaleField, audience: Audience): LocaleQuestion {
  const tag = tagOf(test.value);
  const isTag = canonicalLocale(tag) !== undefined && isRegisteredLanguage(languageOf(tag));
  const served = servedBy(test.value, audience);
  // A field that is only named so may hold anything.
  const isAnything = !isTag && !isDeclaredLocale(field.path, audience);
  return (locale) => {
    const spellings = test.view ? new Set<string>() : spellingsOf(field, locale, audience);
    if (spellings.has(test.value)) return spellings.size === 1 ? true : undefined;
    if (spellings.size > 0 || field.values?.has(test.value)) return false;
    return isAnything ? undefined : served.includes(locale);
  };
}

/** `starts with "de"`, `holds "pl"`: told only where what is asked for is a tag. */
function holdsPart(part: string, locale: string): Truth {
  const tag = canonicalLocale(part.replace(/[-_]$/, ''));
  if (tag === undefined || !isRegisteredLanguage(languageOf(tag))) return undefined;
  return tag === languageOf(tag) ? languageOf(tag) === languageOf(locale) : tag === locale;
}

/**
 * The declared locales that a tag or the name of a language means where the data's spelling is not known: the equal
 * one; where none is equal, all of that language.
 */
export function servedBy(literal: string, audience: Audience): readonly string[] {
  const wanted = canonicalLocale(tagOf(literal));
  if (wanted === undefined) return [];
  const declared = declaredLocales(audience);
  if (declared.includes(wanted)) return [wanted];
  const { language, script, region } = subtagsOf(wanted);
  const alike = script || region ? declared.filter((each) => sameLanguage(each, wanted)) : [];
  return alike.length > 0 ? alike : declared.filter((each) => languageOf(each) === language);
}

/** `German` and `deutsch` are `de`. */
const tagOf = (literal: string): string => LANGUAGE_FLAGS.get(literal.toLowerCase()) ?? literal;
