import { modelledLanguages } from '../knowledge/languages/modelled-languages';

import { switcherWords } from '../knowledge/languages/switcher-words';

/** A language's name bent to its noun: "deutsche Fassung", "wersja polska". */
const NAMES =
  /^(?:deutsche|englische|polska|angielska|niemiecka|polskim|angielskim|française|anglaise|española|inglesa|inglese|italiana|nederlandse|engelse|portuguesa|svensk|engelsk|dansk|norsk|englanniksi|suomeksi|ruotsiksi|česká|anglická)$/;

const autonyms: ReadonlySet<string> = new Set(
  modelledLanguages.flatMap((language) => language.autonyms).flatMap((name) => [name, ...name.split(' ')]),
);

/** A pointer to the other language is short: longer texts say more. */
const LONGEST_POINTER = 60;

/**
 * Whether a text is nothing but languages' names for themselves ("Deutsch | Polski | 日本語"), with words that point
 * there ("English version below"): it is for the readers of those languages, not for all of this mail's.
 */
export function isLanguageSwitcher(text: string): boolean {
  const first = /\p{L}[\p{L}\p{M}]*/u.exec(text.slice(0, 40))?.[0]?.toLowerCase();
  if (first === undefined || text.length > 400) return false;
  if (!autonyms.has(first) && !switcherWords.has(first)) return false;
  const parts = text
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((part) => part !== '');
  if (parts.length > 0 && parts.every((part) => autonyms.has(part))) return true;
  const names = parts.filter((part) => autonyms.has(part) || NAMES.test(part));
  return (
    text.length <= LONGEST_POINTER &&
    names.length > 0 &&
    names.length < parts.length &&
    parts.every((part) => autonyms.has(part) || switcherWords.has(part))
  );
}
