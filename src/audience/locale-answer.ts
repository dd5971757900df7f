import { LANGUAGE_FLAGS } from '../knowledge/language-flags';
import type { Atom, Equals, Test, Truth } from '../message/condition';
import { isFalsy } from '../message/value-case';
import type { Audience, LocaleField } from './audience';
import { canonicalLocale, languageOf, sameLanguage, subtagsOf } from './locale';
import { isDeclaredLocale, isOfReader, localeFieldAt } from './locale-field';
import { isRegisteredLanguage } from './registered';
import { localesOf, spellingsOf } from './spellings';

/** What a guard answers for a reader of a declared locale; nothing where the locale does not decide it. */
export function answerFor(atom: Atom, locale: string, audience: Audience): Truth {
  for (const { path } of [atom, ...(atom.alternatives ?? [])]) {
    const flag = audience.localeFlags.get(path)?.value ?? flagByName(path, audience);
    if (flag !== undefined) return flagAnswer(atom.test, serves(flag, locale, audience));
    const field = localeFieldAt(path, audience);
    if (field) return fieldAnswer(atom.test, field, locale, audience);
  }
  return undefined;
}

/** Whether a question asks for the reader's language and nothing else. */
export const isLocaleQuestion = ({ path, test }: Atom, audience: Audience): boolean =>
  test.kind !== 'opaque' &&
  (audience.localeFlags.has(path) ||
    flagByName(path, audience) !== undefined ||
    localeFieldAt(path, audience) !== undefined);

/** The language of a flag that is named after one: `english`, `user.isPolish`, `lang_de`, `isDE`. */
export function flagByName(path: string, audience: Audience): string | undefined {
  if (!isOfReader(path)) return undefined;
  const name = /(?:^|\.)([A-Za-z_]+)$/.exec(path)?.[1] ?? '';
  const word = /^(?:is_?|in_?|lang(?:uage)?_?)?([A-Za-z]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const code = /^(?:(?:lang|language|locale)_([A-Za-z]{2})|is([A-Z]{2}))$/.exec(name);
  const language = (code?.[1] ?? code?.[2])?.toLowerCase();
  const isDeclared = localesOf(audience).some((locale) => languageOf(locale) === language);
  return (
    LANGUAGE_FLAGS.get(name.toLowerCase()) ?? LANGUAGE_FLAGS.get(word) ?? (isDeclared ? language : undefined)
  );
}

/** A flag holds `true` for its readers and `false`, or nothing, for all others. */
function flagAnswer(test: Test, isOn: boolean): Truth {
  if (test.kind === 'truthy') return isOn;
  if (test.kind !== 'equals' || test.view) return undefined;
  if (test.type === 'nothing') return isOn ? false : undefined;
  if (test.value === 'true' || test.value === '1') return isOn;
  return test.value === 'false' || test.value === '0' ? !isOn : undefined;
}

function fieldAnswer(test: Test, field: LocaleField, locale: string, audience: Audience): Truth {
  switch (test.kind) {
    case 'truthy':
      return true;
    case 'equals':
      if (isFalsy(test)) return false;
      return test.type === 'boolean' ? undefined : selects(test, field, locale, audience);
    case 'includes':
      return holdsPart(test.value, locale);
    case 'opaque':
      return undefined;
  }
}

/** Whether a literal in a comparison means this locale (contract, section 3, "Literals"). */
function selects(test: Equals, field: LocaleField, locale: string, audience: Audience): Truth {
  const spellings = spellingsOf(field, locale, audience);
  if (spellings.size > 0 && !test.view) {
    if (!spellings.has(test.value)) return false;
    return spellings.size === 1 ? true : undefined;
  }
  if (field.values?.has(test.value)) return false;
  const tag = tagOf(test.value);
  const isTag = canonicalLocale(tag) !== undefined && isRegisteredLanguage(languageOf(tag));
  // A field that is only named so may hold anything.
  if (!isTag && !isDeclaredLocale(field.path, audience)) return undefined;
  return serves(tag, locale, audience);
}

/** `starts with "de"`, `holds "pl"`: told only where what is asked for is a tag. */
function holdsPart(part: string, locale: string): Truth {
  const tag = canonicalLocale(part.replace(/[-_]$/, ''));
  if (tag === undefined || !isRegisteredLanguage(languageOf(tag))) return undefined;
  return tag === languageOf(tag) ? languageOf(tag) === languageOf(locale) : tag === locale;
}

/** The declared locales that a literal, or the name of a language, means where the data's spelling is not known. */
export const servedBy = (literal: string, audience: Audience): readonly string[] =>
  localesOf(audience).filter((locale) => serves(tagOf(literal), locale, audience));

/** `German` and `deutsch` are `de`. */
const tagOf = (literal: string): string => LANGUAGE_FLAGS.get(literal.toLowerCase()) ?? literal;

/** Whether a tag means a declared locale: the equal one; where none is equal, all of that language. */
function serves(tag: string, locale: string, audience: Audience): boolean {
  const wanted = canonicalLocale(tag);
  if (wanted === undefined) return false;
  const declared = localesOf(audience);
  if (declared.includes(wanted)) return wanted === locale;
  const { script, region } = subtagsOf(wanted);
  const alike = script || region ? declared.filter((each) => sameLanguage(each, wanted)) : [];
  return alike.length > 0 ? alike.includes(locale) : languageOf(wanted) === languageOf(locale);
}
