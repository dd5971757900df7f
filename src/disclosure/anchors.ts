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
 * Of a phrase words one of which has to be there, those that cost least to look at; nothing for a phrase without.
 *
 * @param common words of the language that stand in nearly every sentence
 */
export function anchorOf(source: string, common: ReadonlySet<string>): readonly AnchorWord[] | undefined {
  let best: readonly AnchorWord[] | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const [i, sequence] of source.split('&&').entries()) {
    // What is not in the first sequence stands somewhere near it.
    let [least, most] = i === 0 ? [0, 0] : [-WIDEST, WIDEST];
    for (const piece of piecesOf(sequence)) {
      const ways = waysToSay(piece);
      const rarest = ways.map((way) => rarestIn(way, common));
      const price = costOf(piece, rarest) * (1 + PLACE * (most - least));
      if (price < lowest) {
        best = rarest.map(({ word, before }) => ({ word, least: least + before, most: most + before }));
        lowest = price;
      }
      if (i > 0) continue;
      least += isGap(piece) || isOptional(piece) ? 0 : 1;
      most += isGap(piece) ? LONGEST_GAP : Math.max(1, ...ways.map((way) => way.length));
    }
  }
  return best;
}

/** Letters of a word by which beginnings of words are looked up. */
export const BEGINNING = 3;

/** What one more place costs at which a phrase may start. */
const PLACE = 1;

/** How often words are met in a text, on no scale in particular: the short ones of a language are its frequent ones. */
const BY_LENGTH: readonly number[] = [0, 100, 20, 6, 2, 1];
const RARE = 0.2;
const COMMON = 100;

/** Endless for a beginning of a word that is too short to be looked up by. */
function priceOf(word: string, common: ReadonlySet<string>): number {
  if (word.endsWith('*') && word.length <= BEGINNING) return Number.POSITIVE_INFINITY;
  return common.has(word) ? COMMON : (BY_LENGTH[word.length] ?? RARE);
}

/** Of several words the one that is met least, how many stand before it, and what it costs. */
interface Rarest {
  readonly word: string;
  readonly before: number;
  readonly price: number;
}

const rarestIn = (way: readonly string[], common: ReadonlySet<string>): Rarest =>
  way
    .map((word, before) => ({ word, before, price: priceOf(word, common) }))
    .reduce((best, each) => (each.price < best.price ? each : best));

/** One way to say it is a value or a number. */
const MAY_BE_VALUE = /^(?:\{\}|#)$|[(|] ?(?:\{\}|#) ?[)|]/;

/** Of each way to say a step one word is looked for; endless for what may be missing or is no word. */
function costOf(piece: string, rarest: readonly Rarest[]): number {
  if (isGap(piece) || isOptional(piece) || MAY_BE_VALUE.test(piece)) return Number.POSITIVE_INFINITY;
  return rarest.reduce((sum, { price }) => sum + price, 0);
}
