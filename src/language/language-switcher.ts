import { modelledLanguages } from '../knowledge/languages/modelled-languages';

const autonyms: ReadonlySet<string> = new Set(
  modelledLanguages.flatMap((language) => language.autonyms).flatMap((name) => [name, ...name.split(' ')]),
);

/**
 * Whether a text is nothing but languages' names for themselves ("Deutsch | Polski | 日本語"): what a language switcher
 * shows is for the readers of those languages, not for those of this mail.
 */
export function isLanguageSwitcher(text: string): boolean {
  const first = /\p{L}[\p{L}\p{M}]*/u.exec(text.slice(0, 40))?.[0];
  if (first === undefined || text.length > 400 || !autonyms.has(first.toLowerCase())) return false;
  const parts = text
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => autonyms.has(part));
}
