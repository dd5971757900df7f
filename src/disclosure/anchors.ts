import { WIDEST } from './pattern';
import { isGap, isOptional, LONGEST_GAP, piecesOf, waysToSay } from './sequence';

/** A word that may have to be there for a phrase to be, `*` after one of which only the beginning counts. */
export interface AnchorWord {
  readonly word: string;
  /** How many words before it the phrase may start, at least and at most; less than none is after it. */
  readonly least: number;
  readonly most: number;
}

/**
 * Of a phrase words one of which has to be there, those that cost least to look at; nothing for a phrase without. Only
 * these are read: the others are when one of these has been met.
 *
 * @param common words of the language that stand in nearly every sentence
 */
export function anchorOf(source: string, common: ReadonlySet<string>): readonly AnchorWord[] | undefined {
  let best: { readonly piece: string; readonly least: number; readonly most: number } | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const [i, sequence] of source.split('&&').entries()) {
    // What is not in the first sequence stands somewhere near it.
    let [least, most] = i === 0 ? [0, 0] : [-WIDEST, WIDEST];
    for (const piece of piecesOf(sequence)) {
      const price = costOf(piece, common) * (1 + PLACE * (most - least));
      if (price < lowest) [best, lowest] = [{ piece, least, most }, price];
      if (i > 0) continue;
      least += isGap(piece) || isOptional(piece) ? 0 : 1;
      most += mostWords(piece);
    }
  }
  return best && anchorWords(best.piece, best.least, best.most, common);
}

/** Letters of a word by which beginnings of words are looked up. */
export const BEGINNING = 3;

const isTooShort = (word: string): boolean => word.endsWith('*') && word.length <= BEGINNING;

/** What one more place costs at which a phrase may start. */
const PLACE = 1;

/** How often words are met in a text, on no scale in particular: the short ones of a language are its frequent ones. */
const BY_LENGTH: readonly number[] = [0, 100, 20, 6, 2, 1];
const RARE = 0.2;
const COMMON = 100;

/** One way to say it is a value or a number. */
const MAY_BE_VALUE = /^(?:\{\}|#)$|[(|] ?(?:\{\}|#) ?[)|]/;

/** Of each way to say a step the longest word is looked for; endless for what may be missing or is no word. */
function costOf(piece: string, common: ReadonlySet<string>): number {
  if (isGap(piece) || isOptional(piece) || MAY_BE_VALUE.test(piece)) return Number.POSITIVE_INFINITY;
  if (!piece.startsWith('(')) return common.has(piece) ? COMMON : (BY_LENGTH[piece.length] ?? RARE);
  let [cost, longest, length] = [0, 0, 0];
  for (let i = 1; i < piece.length; i++) {
    const letter = piece[i];
    if (letter !== '|' && letter !== ')' && letter !== ' ') length++;
    else {
      longest = Math.max(longest, length);
      length = 0;
      if (letter === ' ') continue;
      cost += common.has(piece.slice(i - longest, i)) ? COMMON : (BY_LENGTH[longest] ?? RARE);
      longest = 0;
    }
  }
  return cost;
}

const ENDS = /[ |()]/;
const PARTS = /[^\p{L}\p{M}\d'’*#{}()?]/u;

/** No fewer than the words that a step can take. */
function mostWords(piece: string): number {
  if (isGap(piece)) return LONGEST_GAP;
  if (!piece.startsWith('(')) return 1;
  let [most, words] = [1, 1];
  for (let i = 1; i < piece.length; i++) {
    const letter = piece[i] ?? '';
    if (letter === '|') words = 1;
    else if (letter === ' ') words++;
    // A hyphen is a word, and parts those beside it.
    else if (PARTS.test(letter))
      words += (ENDS.test(piece[i - 1] ?? '') ? 0 : 1) + (ENDS.test(piece[i + 1] ?? '') ? 0 : 1);
    most = Math.max(most, words);
  }
  return most;
}

function anchorWords(
  piece: string,
  least: number,
  most: number,
  common: ReadonlySet<string>,
): readonly AnchorWord[] | undefined {
  const cost = (word = ''): number => (common.has(word) ? COMMON : (BY_LENGTH[word.length] ?? RARE));
  const words = waysToSay(piece).map((way) => {
    const before = way.reduce((best, word, i) => (cost(word) < cost(way[best]) ? i : best), 0);
    return { word: way[before] ?? '', least: least + before, most: most + before };
  });
  return words.some(({ word }) => isTooShort(word)) ? undefined : words;
}
