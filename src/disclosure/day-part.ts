import type { Word } from '../text/words';
import type { PlainWords } from './plain-words';

/** How many words may stand between a day and its part: `ayer por la noche`. */
export const PART_REACH = 2;

/** Whether one time goes on from a word to another: only words that lead up to a part of it stand between. */
export const goesOnTo = (
  words: readonly Word[],
  from: number,
  to: number,
  wordings: readonly PlainWords[],
): boolean =>
  words.slice(from + 1, to).every(({ plain }) => wordings.some(({ before }) => before.has(plain)));
