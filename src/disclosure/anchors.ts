import { sequencesOf, WIDEST } from './pattern';
import type { Phrase } from './phrase';
import { type Choice, lengthOf, type Step, waysToSay } from './sequence';
import { WordLookup } from './word-lookup';

/** A word that may have to be there for a phrase to be, `*` after one of which only the beginning counts. */
export interface AnchorWord {
  readonly word: string;
  /** How many words before it the phrase may start, at least and at most; less than none is after it. */
  readonly least: number;
  readonly most: number;
}

/**
 * Of each phrase words one of which has to be there, those that cost least to look at; nothing for a phrase without.
 *
 * @param common words of the language that stand in nearly every sentence
 */
export function anchorsOf(
  phrases: readonly Phrase[],
  common: ReadonlySet<string>,
): readonly (readonly AnchorWord[] | undefined)[] {
  const costOf = (word: string): number => (common.has(word) ? COMMON : (BY_LENGTH[word.length] ?? 0.2));
  // Word lists ask for the same choices over and over.
  const known = new Map<Choice, Rarest>();
  const rarestIn = (step: Choice): Rarest => {
    const found = known.get(step) ?? rarestWords(step, costOf);
    known.set(step, found);
    return found;
  };
  return phrases.map((phrase) => {
    const best = cheapest(phrase, rarestIn);
    return best?.words.map(({ word, before }) => ({
      word,
      least: best.least + before,
      most: best.most + before,
    }));
  });
}

/** How often words are met in a text, on no scale in particular: the short ones of a language are its frequent ones. */
const BY_LENGTH: readonly number[] = [0, 100, 20, 4, 2, 1];
const COMMON = 100;

/** What one more place costs at which a phrase may start: most are given up at their first word. */
const PLACE = 0.2;

/** Of each way to say a choice the word that is met least, and how many words of it stand before that. */
interface Rarest {
  readonly words: readonly { readonly word: string; readonly before: number }[];
  /** Without end where one of the ways is a value, or says too little. */
  readonly cost: number;
}

function rarestWords(step: Choice, costOf: (word: string) => number): Rarest {
  const words: { word: string; before: number }[] = [];
  let cost = step.value || step.number ? Number.POSITIVE_INFINITY : 0;
  const add = (word: string, before: number): void => {
    words.push({ word, before });
    cost += WordLookup.isTooShort(word) ? Number.POSITIVE_INFINITY : costOf(word);
  };
  waysToSay(step, (way) => {
    if (typeof way === 'string') return add(way, 0);
    let least = 0;
    for (let i = 1; i < way.length; i++) if (costOf(way[i] ?? '') < costOf(way[least] ?? '')) least = i;
    return add(way[least] ?? '', least);
  });
  return { words, cost };
}

interface Best {
  readonly words: Rarest['words'];
  /** How many words of the phrase stand before the choice. */
  readonly least: number;
  readonly most: number;
}

function cheapest({ pattern }: Phrase, rarestIn: (step: Choice) => Rarest): Best | undefined {
  let best: Best | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const [i, { steps }] of sequencesOf(pattern).entries()) {
    // What is not in the first sequence stands somewhere near it.
    let [least, most] = i === 0 ? [0, 0] : [-WIDEST, WIDEST];
    for (const step of steps) {
      if (isNeeded(step)) {
        const { words, cost } = rarestIn(step);
        const price = cost * (1 + PLACE * (most - least));
        if (price < lowest) [best, lowest] = [{ words, least, most }, price];
      }
      const [fewest, longest] = lengthOf(step);
      if (i === 0) [least, most] = [least + fewest, most + longest];
    }
  }
  return best;
}

const isNeeded = (step: Step): step is Choice => step.kind === 'choice' && !step.optional;
