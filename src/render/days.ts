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

/**
 * The day that a text names as it is written, whatever its time; nothing for what can be read in several ways
 * (`03/04/2026`) or is no day of the calendar.
 */
export function dayOf(value: unknown): Day | undefined {
  if (typeof value !== 'string' || value.length > 40) return undefined;
  for (const [pattern, [year, month, day]] of PATTERNS) {
    const match = pattern.exec(value.trim());
    if (match) return calendarDay(Number(match[year]), Number(match[month]), Number(match[day]));
  }
  return undefined;
}

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
export function nightsOf(from: unknown, to: unknown): Nights | undefined {
  const [first, last] = [dayOf(from), dayOf(to)];
  return first !== undefined && last !== undefined && first < last ? { from: first, to: last } : undefined;
}

export const overlap = (a: Nights, b: Nights): boolean => a.from < b.to && b.from < a.to;
