import type { Word } from '../text/words';
import { goesOn } from './sentences';
import { parseSequence, plainSequence, type Sequence, sequenceAt } from './sequence';

/**
 * A phrase as teams and our own word lists write it: a sequence of words (`you (viewed|opened) … {}`), or several with
 * `&&` between them, which stand near each other in whatever order (`you && (viewed|opened)`).
 */
export interface Pattern {
  readonly first: Sequence;
  readonly others: readonly Sequence[];
}

/** Indexes of a match's first word and of the one after its last. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** How many words a match of several sequences may span. */
export const WIDEST = 14;

const EMPTY = parseSequence('');

export function parsePattern(source: string): Pattern {
  const [first = EMPTY, ...others] = source.split('&&').map(parseSequence);
  return { first, others };
}

/** A pattern that reads the same, in plain words. */
export const plainPattern = (source: string): string => source.split('&&').map(plainSequence).join(' && ');

/** The match of a pattern whose first sequence starts at a word; of what stands around it, the nearest counts. */
export function matchAt(pattern: Pattern, words: readonly Word[], at: number): WordRange | undefined {
  const to = sequenceAt(pattern.first, words, at);
  if (to === undefined) return undefined;
  let range: WordRange | undefined = { from: at, to };
  for (const other of pattern.others) {
    range = nearest(other, words, range);
    if (!range) return undefined;
  }
  return range;
}

/** A range widened by a match of a sequence in it, or else by the nearest on either side of it in the same sentence. */
function nearest(sequence: Sequence, words: readonly Word[], { from, to }: WordRange): WordRange | undefined {
  for (let at = from; at < to; at++) {
    const end = sequenceAt(sequence, words, at);
    if (end !== undefined) return { from, to: Math.max(to, end) };
  }
  let [isBefore, isAfter] = [true, true];
  for (let distance = 0; distance < WIDEST - (to - from) && (isBefore || isAfter); distance++) {
    isAfter &&= goesOn(words, to + distance);
    const end = isAfter ? sequenceAt(sequence, words, to + distance) : undefined;
    if (end !== undefined && end - from <= WIDEST) return { from, to: end };
    const start = from - 1 - distance;
    isBefore &&= goesOn(words, start);
    if (isBefore && sequenceAt(sequence, words, start) !== undefined) return { from: start, to };
  }
  return undefined;
}
