import type { Word } from '../text/words';
import type { PlainWords } from './plain-words';

const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;
/** What may stand between a day and its month: `3. März`, `3 de marzo`, `3rd of March`, `1er mars`. */
const BETWEEN = /^(?:\.|de|of|st|nd|rd|th|er|º|°)$/;
const MOST_BETWEEN = 2;

/** Index of the last word of the date that starts at a word, a day with the name of its month; nothing for any other. */
export function dateAt(
  words: readonly Word[],
  i: number,
  wordings: readonly PlainWords[],
): number | undefined {
  const isMonth = (at: number): boolean => wordings.some(({ months }) => months.has(words[at]?.plain ?? ''));
  const text = words[i]?.text ?? '';
  if (DAY.test(text)) {
    let next = i + 1;
    while (next <= i + MOST_BETWEEN && BETWEEN.test(words[next]?.plain ?? '')) next++;
    return isMonth(next) ? next : undefined;
  }
  return isMonth(i) && DAY.test(words[i + 1]?.text ?? '') ? i + 1 : undefined;
}
