import { namesOf } from '../../knowledge/locale-format';
import type { ReaderFormat } from './reader-format';

export interface DateValue {
  /** As far as it was written. */
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

const FIELD = /'([^']*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** A date in the locale's numeric pattern, with days and months of two digits where `padded`. */
export function writeNumeric(date: Required<DateValue>, pattern: string, padded: boolean): string {
  const two = (value: number, width: number) => String(value).padStart(padded || width > 1 ? 2 : 1, '0');
  return pattern.replace(FIELD, (piece, quoted: string | undefined, letter: string | undefined) => {
    if (letter === undefined) return quoted ?? piece;
    if (letter === 'y') return String(date.year);
    return letter === 'M' ? two(date.month, piece.length) : two(date.day, piece.length);
  });
}

/**
 * A date with the month's name, as the locale's long date has it, and with the weekday (0 is Sunday) where one is given;
 * undefined where it is not known how.
 */
export function writeLong(date: DateValue, reader: ReaderFormat, weekday?: number): string | undefined {
  const [variant] = reader.variants;
  const names = namesOf(variant?.key ?? '') ?? namesOf(reader.names);
  const whole = weekday === undefined ? variant?.longDate : variant?.fullDate;
  if (!names || !whole) return undefined;
  if (date.day === undefined) return monthAndYear(date, reader.names);
  const pattern = date.year === undefined ? withoutYear(whole) : whole;
  return pattern?.replace(FIELD, (piece, quoted: string | undefined, letter: string | undefined) => {
    if (letter === undefined) return quoted ?? piece;
    if (letter === 'y') return String(date.year);
    if (letter === 'd') return String(date.day);
    if (letter === 'E' || letter === 'c') return names.days[weekday ?? 0] ?? '';
    return piece.length > 2 ? (names.months[date.month - 1] ?? '') : String(date.month);
  });
}

/** "June 2026" in languages that write it so, with the form of the name that stands alone. */
function monthAndYear({ month, year }: DateValue, language: string): string | undefined {
  const name = namesOf(language)?.monthsAlone[month - 1];
  if (name === undefined || year === undefined || !/^[a-z]{2}$/.test(language)) return undefined;
  if ('hu lt lv eu ja zh ko'.split(' ').includes(language)) return undefined;
  return 'es pt gl'.split(' ').includes(language) ? `${name} de ${year}` : `${name} ${year}`;
}

/** A long pattern without its year and what ties it on; undefined where the year does not stand at an end. */
function withoutYear(pattern: string): string | undefined {
  const cut = pattern
    .replace(/(?:,|\s)*(?:'[^']*'\s*)?y+(?:\s*'[^']*')?\.?$/, '')
    .replace(/^y+(?:\.|年|-|년)?\s*(?:'[^']*'\s*)*/, '');
  return cut.includes('y') || !cut.includes('d') ? undefined : cut;
}
