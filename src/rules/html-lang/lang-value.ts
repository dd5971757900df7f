import { canonicalLocale, languageOf, sameLanguage, scriptOf } from '../../audience/locale';
import { atomsOf } from '../../message/condition';
import type { Subject } from '../rule';

/** A tag as data would spell it that can stand in `lang` as it is. */
const isTag = (value: string): boolean =>
  /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value) && canonicalLocale(value) !== undefined;

/** `{{recipient.locale}}`, where the data is known to hold tags there, or at least not known to hold anything else. */
export function localeExpression({ audience, message }: Subject): string | undefined {
  const field = audience.localeField?.value[0];
  if (!field) return undefined;
  const compared = message.branches
    .flatMap((branch) => atomsOf(branch.guard))
    .flatMap((atom) => (atom.path === field.path && atom.test.kind === 'equals' ? [atom.test.value] : []));
  const spelled = [...(field.values?.keys() ?? []), ...compared];
  return spelled.every(isTag) ? `{{${field.path}}}` : undefined;
}

/** The tag of these readers if they share a language: their locale where there is one, else the language alone. */
export function sharedTag(locales: readonly string[]): string | undefined {
  const [first, ...others] = locales;
  if (first === undefined || !others.every((locale) => sameLanguage(locale, first))) return undefined;
  if (others.length === 0) return first;
  const language = languageOf(first);
  return scriptOf(language) === scriptOf(first) ? language : `${language}-${scriptOf(first)}`;
}
