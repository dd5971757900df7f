import { namesOf } from '../../knowledge/locale-format';
import { wordSet } from '../../text/word-list';
import type { ReaderFormat } from './reader-format';

export interface DateValue {
  /** As far as it was written. */
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

/** A field of CLDR's date patterns, a quoted text, or what stands between them. */
const FIELD = /'([^']*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** A pattern with its fields filled in; `write` gets a field's letter and width. */
const fill = (pattern: string, write: (letter: string, width: number) => string): string =>
  pattern.replace(FIELD, (piece, quoted: string | undefined, letter: string | undefined) =>
    letter === undefined ? (quoted ?? piece) : write(letter, piece.length),
  );

/** A date in a numeric pattern, with days and months of two digits where `padded`. */
export const writeNumeric = (date: Required<DateValue>, pattern: string, padded: boolean): string =>
  fill(pattern, (letter, width) => {
    if (letter === 'y') return String(date.year);
    return String(letter === 'M' ? date.month : date.day).padStart(padded || width > 1 ? 2 : 1, '0');
  });

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
  // An era, say: the year would not be the one that was written.
  if (pattern === undefined || /[A-Za-z]/.test(pattern.replace(/'[^']*'|[yMdEcL]/g, ''))) return undefined;
  return fill(pattern, (letter, width) => {
    if (letter === 'y') return String(date.year);
    if (letter === 'd') return String(date.day);
    if (letter === 'E' || letter === 'c') return names.days[weekday ?? 0] ?? '';
    return width > 2 ? (names.months[date.month - 1] ?? '') : String(date.month);
  });
}

/** Languages that write a month and a year in an order or with words of their own. */
const OWN_MONTH_AND_YEAR: ReadonlySet<string> = wordSet('hu lt lv eu ja zh ko sr hr bs bg mk');
const WITH_DE: ReadonlySet<string> = new Set(['es', 'pt', 'gl']);

/** "June 2026" in languages that write it so, with the form of the name that stands alone. */
function monthAndYear({ month, year }: DateValue, language: string): string | undefined {
  const name = namesOf(language)?.monthsAlone[month - 1];
  if (name === undefined || year === undefined || !/^[a-z]{2}$/.test(language)) return undefined;
  if (OWN_MONTH_AND_YEAR.has(language)) return undefined;
  return WITH_DE.has(language) ? `${name} de ${year}` : `${name} ${year}`;
}

/** A long pattern without its year and what ties it on; undefined where the year does not stand at an end. */
function withoutYear(pattern: string): string | undefined {
  const cut = pattern
    .replace(/(?:,|\s)*(?:'[^']*'\s*)?y+(?:\s*'[^']*')?\.?$/, '')
    .replace(/^y+(?:\.|年|-|년)?\s*(?:'[^']*'\s*)*/, '');
  return cut.includes('y') || !cut.includes('d') ? undefined : cut;
}
