/** A word of a text with its offsets. Punctuation and U+FFFC are words of their own. */
export interface Word {
  readonly text: string;
  /** Lower case, without diacritics: what patterns are compared with. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  '’': "'",
};
const ASCII = /^[\0-\x7F]*$/;

/** Lower case without diacritics; `ł`, `ø`, `đ` and `ß` have no decomposition of their own. */
export const plainForm = (text: string): string =>
  // Most words are plain already, and normalising costs ten times as much as looking.
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[łøđßæœ’]/g, (c) => PLAIN[c] ?? c);

/** Lower case with its diacritics composed and straight apostrophes: how lists of words write it. */
export const writtenForm = (text: string): string => {
  const lower = text.toLowerCase();
  // The dot above that Turkish İ leaves behind stands in no list.
  return ASCII.test(lower) ? lower : lower.normalize('NFC').replaceAll('’', "'").replaceAll('\u0307', '');
};

const WORD = /\d+(?:[.:]\d+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[^\s]/gu;

/** Splits a text into words, in linear time. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const found = match[0];
    words.push({ text: found, plain: plainForm(found), start: match.index, end: WORD.lastIndex });
  }
  return words;
}
