import { rememberedUpTo } from '../text/remembered';
import type { Audience, LocaleField } from './audience';

/** The last word of a path that holds a reader's language, where nobody declared one. */
const LOCALE_NAMES =
  /(?:^|\.)\$?(?:most_?recent_?|preferred_?|user_?|customer_?|contact_?|recipient_?|email_?)?(?:locale|language|lang)(?:_?(?:code|tag|id|iso))?$/i;

/** Words before it that make it the language of a thing: `book.language`, `orders[].lang`. */
const OF_A_THING =
  /\[\]|(?:^|\.)(?:product|item|book|course|film|movie|show|video|article|document|episode|track|listing|lesson|event|offer)s?\./i;

/** The paths of some mails: every condition on one asks again. */
const MOST_PATHS = 2000;

const isNamedSo = rememberedUpTo(MOST_PATHS, (path) => LOCALE_NAMES.test(path) && isOfReader(path));

/** Whether a path may be about the reader, going by its words. */
export const isOfReader = (path: string): boolean => !OF_A_THING.test(path);

/** True where somebody declared that a path holds the reader's locale. */
export const isDeclaredLocale = (path: string, audience: Audience): boolean =>
  audience.localeField?.value.some((field) => field.path === path) === true ||
  audience.fields.get(path)?.value.category === 'language';

/** The declared field that holds the locale at a path, or one that is named so where none is declared. */
export function localeFieldAt(path: string, audience: Audience): LocaleField | undefined {
  const declared = audience.localeField?.value.find((field) => field.path === path);
  if (declared) return declared;
  if (isDeclaredLocale(path, audience)) return { path };
  if (audience.localeField) return undefined;
  return isNamedSo(path) ? { path } : undefined;
}
