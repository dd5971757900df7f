import { LANGUAGE_FLAGS } from '../knowledge/language-flags';
import { type Atom, type Condition, evaluate, type Truth } from '../message/condition';
import type { Audience, LocaleField } from './audience';
import { canonicalLocale, languageOf } from './locale';

/** Who reaches a place of a message, as far as the audience tells. */
export interface Readers {
  /** The declared locales that may reach it. */
  readonly locales: readonly string[];
}

/** The last word of a path that holds a reader's language, where nobody declared one. */
const LOCALE_NAMES =
  /(?:^|\.)(?:\$?(?:most_recent_)?locale|language|lang|languageCode|language_code|localeCode|locale_code)$/i;

/** Narrows an audience by a condition. A locale stays unless the condition rules it out. */
export function readersOf(condition: Condition, audience: Audience): Readers {
  const declared = audience.locales?.value.map((locale) => locale.value) ?? [];
  return {
    locales: declared.filter(
      (locale) => evaluate(condition, (atom) => forLocale(atom, locale, audience)) !== false,
    ),
  };
}

/** What a guard answers for a reader of this locale. */
function forLocale(atom: Atom, locale: string, audience: Audience): Truth {
  const flag = audience.localeFlags.get(atom.path)?.value ?? flagByName(atom.path);
  if (flag !== undefined) return atom.test.kind === 'truthy' ? serves(flag, locale, audience) : undefined;
  const field = localeFieldAt(atom.path, audience);
  if (!field || atom.test.kind === 'opaque' || atom.test.kind === 'includes') return undefined;
  return atom.test.kind === 'truthy' ? true : selects(field, atom.test.value, locale, audience);
}

/** `english`, `user.isPolish`: the language of a flag that is named after one. */
const flagByName = (path: string): string | undefined =>
  LANGUAGE_FLAGS.get(/(?:^|\.)(?:is_?)?([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase() ?? '');

/** The declared field that holds the locale at a path, or one that is named so. */
export function localeFieldAt(path: string, audience: Audience): LocaleField | undefined {
  const declared = audience.localeField?.value;
  if (declared) return declared.find((field) => field.path === path);
  return LOCALE_NAMES.test(path) ? { path } : undefined;
}

/** Whether a literal in a comparison means this locale (contract, section 3, "Literals"). */
function selects(field: LocaleField, literal: string, locale: string, audience: Audience): Truth {
  if (field.values) return field.values.get(literal) === locale;
  return serves(literal, locale, audience);
}

function serves(tag: string, locale: string, audience: Audience): boolean {
  const wanted = canonicalLocale(tag);
  if (wanted === undefined) return false;
  const declared = audience.locales?.value.map((each) => each.value) ?? [];
  if (declared.includes(wanted)) return wanted === locale;
  return languageOf(wanted) === languageOf(locale);
}
