/** A word of a text with its offsets. Punctuation and U+FFFC are words of their own. */
export interface Word {
  readonly text: string;
  /** Lower case, without diacritics: what patterns are compared with. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** Lower case without diacritics; `ł`, `ø`, `đ` and `ß` have no decomposition of their own. */
export const plainForm = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđß]/g, (c) => PLAIN[c] ?? c);

const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss' };

const WORD = /\d+(?:[.:]\d+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[^\s]/gu;

/** Splits a text into words, in linear time. */
export const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    plain: plainForm(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
