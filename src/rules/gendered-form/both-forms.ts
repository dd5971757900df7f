import type { GenderedForms } from '../../knowledge/gendered-forms/gendered-forms';

/** A gendered word, the same for the other gender, and both as people write them. */
interface Pair {
  readonly other: string;
  readonly both: string;
}

/** What the endings of a language make of a word; nothing for a word that has none of them. */
function pairOf(word: string, { endings }: Pick<GenderedForms, 'endings'>): Pair | undefined {
  const lower = word.toLowerCase();
  let best: Pair | undefined;
  let length = 0;
  for (const [masculine, feminine, both] of endings) {
    for (const [own, other] of [
      [masculine, feminine],
      [feminine, masculine],
    ] as const) {
      if (own.length <= length || !lower.endsWith(own)) continue;
      const stem = word.slice(0, word.length - own.length);
      // "na" is no adjective: what is all ending has to be listed as a word.
      if (stem === '' && own.length < 3) continue;
      best = { other: stem + other, both: written(stem, word, both) };
      length = own.length;
    }
  }
  return best;
}

/** In the case of the word: `Cher` → `Cher/Chère`, `CHER` → `CHER/CHÈRE`. */
function written(stem: string, word: string, both: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return (stem + both).toUpperCase();
  if (stem !== '' || !/^\p{Lu}/u.test(word)) return stem + both;
  return both.replace(/(^|\/)(\p{L})/gu, (_, slash: string, letter: string) => slash + letter.toUpperCase());
}

/** The word for the other gender, in lower case. */
export const otherGender = (word: string, forms: GenderedForms): string | undefined =>
  pairOf(word, forms)?.other.toLowerCase();

/** The word in both forms: `abonné` → `abonné(e)`; nothing where it has none. */
export const bothForms = (word: string, forms: GenderedForms): string | undefined =>
  pairOf(word, forms)?.both;
