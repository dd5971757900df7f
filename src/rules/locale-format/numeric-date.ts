import type { DateOrder } from '../../knowledge/locale-format';
import type { ReaderFormat, Variant } from './reader-format';
import type { Slip } from './slip';
import { writeLong, writeNumeric } from './write-date';

/** `25/12/2026`, `25. 12. 2026`, `12-25-26`: not one of two figures, which could be anything. */
const NUMERIC =
  /(?<![\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\d./:-])(\d{1,2})([./-])( ?)(\d{1,2})\2 ?(\d{4}|\d{2})(?![\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\d/-]|[.:]\d)/gu;

interface NumericDate {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly separator: string;
  /** The orders in which it is a date. */
  readonly readings: readonly Exclude<DateOrder, 'ymd'>[];
  readonly padded: boolean;
}

function numericDates(text: string): readonly NumericDate[] {
  return [...text.matchAll(NUMERIC)].flatMap((match) => {
    const [whole, a = '', separator = '', , b = '', y = ''] = match;
    const first = Number(a);
    const second = Number(b);
    const year = y.length === 4 ? Number(y) : 2000 + Number(y);
    // Two figures of a year are telling only between slashes.
    if ((y.length === 2 && separator !== '/') || year < 1990 || year > 2099) return [];
    const readings = [
      ...(isDay(first) && isMonth(second) ? ['dmy' as const] : []),
      ...(isMonth(first) && isDay(second) ? ['mdy' as const] : []),
    ];
    if (readings.length === 0) return [];
    const padded = a.startsWith('0') || b.startsWith('0') || (a.length === 2 && b.length === 2);
    const at = { from: match.index, to: match.index + whole.length };
    return [{ ...at, text: whole, first, second, year, separator, readings, padded }];
  });
}

const isDay = (value: number): boolean => value >= 1 && value <= 31;
const isMonth = (value: number): boolean => value >= 1 && value <= 12;

/** The date that is meant if it was written in an order. */
function meant({ first, second, year }: NumericDate, order: DateOrder) {
  return order === 'dmy' ? { year, month: second, day: first } : { year, month: first, day: second };
}

/** Whether some of these readers have the month first, and others the day. */
function areDivided(readers: readonly ReaderFormat[]): boolean {
  const orders = readers.map(({ variants }) => variants.flatMap((variant) => variant.orders));
  const has = (order: DateOrder) => orders.some((each) => each.includes(order));
  if (!has('dmy') || !has('mdy')) return false;
  // English of no region in particular is read on both sides of the Atlantic; a locale with two customs knows both.
  const isBoth = readers.some(({ isAnyRegion, variants }) => isAnyRegion && variants[0]?.order === 'mdy');
  return isBoth || !(['dmy', 'mdy'] as const).some((order) => orders.every((each) => each.includes(order)));
}

/** Dates that some of these readers take for another day than others do. */
export function findAmbiguous(text: string, readers: readonly ReaderFormat[]): readonly Slip[] {
  if (!areDivided(readers)) return [];
  return numericDates(text)
    .filter(({ readings, first, second }) => readings.length === 2 && first !== second)
    .map((date) => {
      const [reader] = readers;
      const meanings = (['mdy', 'dmy'] as const).map(
        (order) => (reader && writeLong(meant(date, order), reader)) ?? '',
      );
      const [one = '', other = ''] = meanings;
      const oneLanguage = new Set(readers.map(({ names }) => names)).size === 1;
      return {
        from: date.from,
        to: date.to,
        messageId: 'ambiguousDate',
        data: { found: date.text, one, other },
        rewrites: oneLanguage && one !== '' ? meanings : [],
      };
    });
}

/** Dates in an order, or with a sign between, that these readers do not have. */
export function findNumericDates(text: string, reader: ReaderFormat): readonly Slip[] {
  return numericDates(text)
    .filter((date) => !reader.variants.some((variant) => accepts(variant, date)))
    .map((date) => {
      const pattern = reader.variants[0]?.date ?? 'y-MM-dd';
      const values = date.readings
        .filter((_, i) => date.first !== date.second || i === 0)
        .map((order) => meant(date, order));
      const rewrites = values.map((value) =>
        writeNumeric(value, pattern, date.padded && pattern !== 'd/M/y'),
      );
      return {
        from: date.from,
        to: date.to,
        messageId: 'date',
        data: { found: date.text, suggestion: rewrites.map((each) => `"${each}"`).join(' or ') },
        rewrites,
      };
    });
}

function accepts({ orders, slashDates }: Variant, { separator, readings }: NumericDate): boolean {
  if (separator === '/' && !slashDates) return false;
  // With points or hyphens day and month stand in this order everywhere but in the United States.
  return readings.some((order) => orders.includes(order));
}
