import type { Word } from '../text/words';
import type { PlainWords } from './plain-words';

/** A time of day in a text. */
export interface Clock {
  readonly precision: 'minute' | 'hour';
  /** Index of its last word. */
  readonly last: number;
}

const CLOCK = /^(?:[01]?\d|2[0-3]):[0-5]\d$/;
const DOTTED_CLOCK = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;
const HOUR = /^(?:[01]?\d|2[0-4])$/;
const MINUTES = /^[0-5]\d$/;
const AMOUNT = /^[\p{Sc}%]$/u;

/**
 * The time of day that starts at a word, as these languages write it; nothing for one that is a deadline
 * (`until 18:00`), as that is not when somebody did something.
 */
export function clockAt(
  words: readonly Word[],
  i: number,
  wordings: readonly PlainWords[],
): Clock | undefined {
  const text = words[i]?.text ?? '';
  if (!/^\d/.test(text) || isDeadline(words, i, wordings)) return undefined;
  if (CLOCK.test(text)) return { precision: 'minute', last: i };
  const next = words[i + 1];
  const before = wordBefore(words, i);
  const after = next?.plain ?? '';
  const isLed = wordings.some((each) => leadsClock(each, before));
  const isHour = wordings.some(({ hourAfter, hourBefore }) => hourAfter.has(after) || hourBefore.has(before));
  if (DOTTED_CLOCK.test(text)) {
    const isTime = isHour || (isLed && !AMOUNT.test(next?.text ?? ''));
    return isTime ? { precision: 'minute', last: i } : undefined;
  }
  if (!HOUR.test(text)) return undefined;
  const isMarked = wordings.some(({ hourMarks }) => hourMarks.has(after));
  if (isLed && isMarked && MINUTES.test(words[i + 2]?.text ?? ''))
    return { precision: 'minute', last: i + 2 };
  if (isHour) return { precision: 'hour', last: i };
  const isUnit = wordings.some(({ hourUnits }) => hourUnits.has(after));
  return isLed && isUnit ? { precision: 'hour', last: i + 1 } : undefined;
}

/** `godz. 14.32`: a full stop after an abbreviation says nothing. */
const wordBefore = (words: readonly Word[], i: number): string =>
  (words[i - 1]?.plain === '.' ? words[i - 2]?.plain : words[i - 1]?.plain) ?? '';

const leadsClock = ({ clockBefore, days, ago }: PlainWords, before: string): boolean =>
  clockBefore.has(before) || days.has(before) || ago.has(before);

/** `until 18:00`, `hasta las 18:00`, `entro le ore 18`. */
const isDeadline = (words: readonly Word[], i: number, wordings: readonly PlainWords[]): boolean =>
  words.slice(Math.max(0, i - 3), i).some((word) => wordings.some(({ until }) => until.has(word.plain)));
