import type { Reference } from '../message/message';
import type { Word } from '../text/words';
import { clockAt } from './clock-at';
import { dateAt } from './date-at';
import { goesOnTo, PART_REACH } from './day-part';
import type { KnownField } from './field-meanings';
import { isTermName, isTimeName } from './name-facts';
import type { PhraseMatch } from './phrase-index';
import { PLAIN_WORDS, type PlainWords } from './plain-words';
import type { Told } from './told';

/** The times told in a sentence that says the reader was seen doing something. */
export function timesIn(
  words: readonly Word[],
  acts: readonly PhraseMatch[],
  references: ReadonlyMap<number, Reference>,
  field: (reference: Reference) => KnownField,
): readonly Told[] {
  const languages = new Set(acts.map(({ phrase }) => phrase.language));
  const wordings = [...languages].flatMap((language) => PLAIN_WORDS.get(language) ?? []);
  const exact = words.flatMap((word, i): readonly Told[] => {
    const reference = references.get(word.start);
    if (reference) return couldBeTime(reference, field) ? [told(word, 'minute', { reference })] : [];
    const clock = clockAt(words, i, wordings);
    return clock ? [told(word, clock.precision, { to: words[clock.last]?.end ?? word.end })] : [];
  });
  if (exact.length > 0) return exact;
  const dates = words.flatMap((word, i): readonly Told[] => {
    const last = dateAt(words, i, wordings);
    const isNear = last !== undefined && acts.some((act) => standsBy(act, i));
    return isNear ? [told(word, 'day', { to: words[last]?.end ?? word.end })] : [];
  });
  if (dates.length > 0) return dates;
  const isDay = words.map((_, i) => isDayOf(words, i, acts, wordings));
  // `yesterday evening` and `ontem à noite` are one day.
  const isPart = (i: number): boolean => {
    const start = Math.max(0, i - 1 - PART_REACH);
    return isDay.slice(start, i).some((is, at) => is && goesOnTo(words, start + at, i, wordings));
  };
  return words.flatMap((word, i) =>
    isDay[i] && !isPart(i) ? [told(word, 'day', { from: words[firstOfDay(words, i)]?.start ?? 0 })] : [],
  );
}

/** `segunda-feira` and `avant-hier` are several words to us: the index of the first. */
function firstOfDay(words: readonly Word[], i: number): number {
  const [first, hyphen, day] = [words[i - 2], words[i - 1], words[i]];
  const isJoined = hyphen?.text === '-' && first?.end === hyphen.start && hyphen.end === day?.start;
  return isJoined ? i - 2 : i;
}

const told = (
  word: Word,
  precision: 'minute' | 'hour' | 'day',
  rest: { readonly from?: number; readonly to?: number; readonly reference?: Reference },
): Told => ({
  category: 'visit-time',
  rule: undefined,
  precision,
  source: 'observed',
  from: word.start,
  to: word.end,
  isOwn: false,
  ...rest,
});

/** A field named like a time that nobody said to be something else; a cart is left at a time as a page is. */
function couldBeTime(reference: Reference, field: (reference: Reference) => KnownField): boolean {
  const { meanings, declared } = field(reference);
  const isOther = meanings.some(({ category }) => category !== 'cart');
  if (declared?.category !== undefined || isOther) return false;
  return isTimeName(reference.path) && !isTermName(reference.path);
}

/** How far from the phrase a day may stand to be that of the act. */
const DAY_REACH = 4;

function isDayOf(
  words: readonly Word[],
  i: number,
  acts: readonly PhraseMatch[],
  wordings: readonly PlainWords[],
): boolean {
  const plain = words[i]?.plain ?? '';
  const before = words[i - 1]?.plain ?? '';
  const first = firstOfDay(words, i);
  return wordings.some(({ language, ago, days, before: leads }) => {
    if (ago.has(plain)) return true;
    if (!days.has(plain) || !leads.has(before)) return false;
    return acts.some((act) => act.phrase.language === language && standsBy(act, first));
  });
}

/** Whether a word stands in a phrase or near it. */
const standsBy = ({ from, to }: PhraseMatch, at: number): boolean =>
  at >= from - DAY_REACH && at < to + DAY_REACH;
