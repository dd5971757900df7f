import type { Audience, LocaleField } from '../audience/audience';
import { languageOf } from '../audience/locale';
import { spellingsOf } from '../audience/spellings';
import { equalsGuard, type Guard, truthyGuard } from './value-guard';

/** A block that only readers of these locales reach; they share a language. */
export function localeGuard(
  dialect: string,
  audience: Audience,
  locales: readonly string[],
): Guard | undefined {
  const field = audience.localeField?.value[0];
  const literal = field && literalFor(field, locales, audience);
  const flag = field ? undefined : flagFor(audience, locales);
  if (flag !== undefined) return truthyGuard(flag);
  return field && literal !== undefined ? equalsGuard(dialect, field.path, literal) : undefined;
}

/** A boolean that is true for these readers and for no others. */
function flagFor({ localeFlags }: Audience, locales: readonly string[]): string | undefined {
  const serves = (tag: string) => locales.every((locale) => locale === tag || languageOf(locale) === tag);
  const found = [...localeFlags].filter(([, { value }]) => serves(value));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** The data's own spelling where it is known; the language where it stands for several locales. */
export function literalFor(
  field: LocaleField,
  locales: readonly string[],
  audience: Audience,
): string | undefined {
  const [locale] = locales;
  if (locale === undefined) return undefined;
  const spellings = new Set(locales.flatMap((each) => [...spellingsOf(field, each, audience)]));
  const [only] = spellings;
  if (only !== undefined) return spellings.size === 1 && locales.length === 1 ? only : undefined;
  if (field.values) return undefined;
  return locales.length === 1 ? locale : languageOf(locale);
}
