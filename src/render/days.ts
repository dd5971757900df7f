import { rememberedUpTo } from '../text/remembered';

/** A day as a number of days since 1970. */
export type Day = number;

const PATTERNS: readonly (readonly [RegExp, readonly [year: number, month: number, day: number]])[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/, [1, 2, 3]],
  [/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, [1, 2, 3]],
  [/^(\d{4})(\d{2})(\d{2})$/, [1, 2, 3]],
  // With dots the day comes first wherever dates are written so.
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/, [3, 2, 1]],
];

const MILLISECONDS = 86_400_000;

/** A point in time (ISO 8601), which is on one day or another by where one is. */
const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * The day that a text names: of a point in time the day that it is then in `timeZone` (an IANA name), where that is
 * known, and otherwise as it is written, whatever its time. Nothing for what can be read in several ways
 * (`03/04/2026`) or is no day of the calendar.
 */
export function dayOf(value: unknown, timeZone?: string): Day | undefined {
  if (typeof value !== 'string' || value.length > 40) return undefined;
  if (timeZone !== undefined && MOMENT.test(value.trim())) return dayIn(timeZone, value.trim());
  for (const [pattern, [year, month, day]] of PATTERNS) {
    const match = pattern.exec(value.trim());
    if (match) return calendarDay(Number(match[year]), Number(match[month]), Number(match[day]));
  }
  return undefined;
}

function dayIn(timeZone: string, moment: string): Day | undefined {
  const at = new Date(moment.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  if (Number.isNaN(at.getTime())) return undefined;
  const parts = calendarOf(timeZone).formatToParts(at);
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return calendarDay(number('year'), number('month'), number('day'));
}

const MOST_ZONES = 1000;

const calendarOf = rememberedUpTo(
  MOST_ZONES,
  (timeZone) =>
    new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    }),
);

function calendarDay(year: number, month: number, day: number): Day | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  const isReal = at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return isReal ? Math.floor(at.getTime() / MILLISECONDS) : undefined;
}

/** Nights away, half open: who leaves on the 12th is free on the night of the 12th. */
export interface Nights {
  readonly from: Day;
  readonly to: Day;
}

/** The nights between two days; one that has no length, or goes backwards, is none. */
export function nightsOf(from: unknown, to: unknown, timeZone?: string): Nights | undefined {
  const [first, last] = [dayOf(from, timeZone), dayOf(to, timeZone)];
  return first !== undefined && last !== undefined && first < last ? { from: first, to: last } : undefined;
}

export const overlap = (a: Nights, b: Nights): boolean => a.from < b.to && b.from < a.to;
