type Field = (locale: string, at: Date, timeZone: string) => string | undefined;

const part =
  (type: Intl.DateTimeFormatPartTypes, options: Intl.DateTimeFormatOptions): Field =>
  (locale, at, timeZone) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone })
      .formatToParts(at)
      .find((each) => each.type === type)?.value;

/** Digits are the same in every locale that mails are written in; months as they stand next to a day. */
const digits =
  (type: Intl.DateTimeFormatPartTypes, options: Intl.DateTimeFormatOptions, width: number): Field =>
  (_, at, timeZone) =>
    part(type, options)('en-GB', at, timeZone)?.padStart(width, '0');

const month = (style: 'long' | 'short'): Field =>
  part('month', { day: 'numeric', month: style, year: 'numeric' });
const weekday = (style: 'long' | 'short'): Field => part('weekday', { weekday: style });

const hour = (cycle: 'h23' | 'h12', width: number): Field =>
  digits('hour', { hour: 'numeric', hourCycle: cycle }, width);

const shared: Readonly<Record<string, Field>> = {
  yyyy: digits('year', { year: 'numeric' }, 4),
  yy: digits('year', { year: '2-digit' }, 2),
  MMMM: month('long'),
  MMM: month('short'),
  MM: digits('month', { month: 'numeric' }, 2),
  M: digits('month', { month: 'numeric' }, 1),
  HH: hour('h23', 2),
  H: hour('h23', 1),
  hh: hour('h12', 2),
  h: hour('h12', 1),
  mm: digits('minute', { minute: 'numeric' }, 2),
  m: digits('minute', { minute: 'numeric' }, 1),
  ss: digits('second', { second: 'numeric' }, 2),
  s: digits('second', { second: 'numeric' }, 1),
};

const dayPeriod =
  (change: (text: string) => string): Field =>
  (_, at, timeZone) =>
    change(part('dayPeriod', { hour: 'numeric', hourCycle: 'h12' })('en-US', at, timeZone) ?? '');

const day = (width: number): Field => digits('day', { day: 'numeric' }, width);

/** Java's letters (Iterable, VTEX). */
const JAVA: Readonly<Record<string, Field>> = {
  ...shared,
  y: shared['yyyy'] ?? (() => undefined),
  dd: day(2),
  d: day(1),
  EEEE: weekday('long'),
  EEE: weekday('short'),
  E: weekday('short'),
  a: dayPeriod((text) => text.toUpperCase()),
};

/** The letters of Moment and its like (SendGrid). */
const MOMENT: Readonly<Record<string, Field>> = {
  ...shared,
  YYYY: shared['yyyy'] ?? (() => undefined),
  YY: shared['yy'] ?? (() => undefined),
  DD: day(2),
  D: day(1),
  dddd: weekday('long'),
  ddd: weekday('short'),
  A: dayPeriod((text) => text.toUpperCase()),
  a: dayPeriod((text) => text.toLowerCase()),
};

const TOKEN = /\[([^\]]*)\]|'([^']*)'|([A-Za-z])\3*|[^A-Za-z['\]]+/g;

/**
 * A date in a pattern of letters, such as `d MMMM yyyy` or `DD.MM.YYYY`. Nothing where the pattern has letters that we
 * do not know, or the locale is none.
 */
export function formatByPattern(
  pattern: string,
  at: Date,
  locale: string,
  timeZone: string,
): string | undefined {
  const fields = /[YD]/.test(pattern.replace(/\[[^\]]*\]|'[^']*'/g, '')) ? MOMENT : JAVA;
  const tokens = [...pattern.slice(0, 200).matchAll(TOKEN)];
  if (tokens.reduce((length, [token]) => length + token.length, 0) !== pattern.length) return undefined;
  try {
    const texts = tokens.map(([token, bracketed, quoted, letter]) => {
      if (letter === undefined) return bracketed ?? quoted ?? token;
      return Object.hasOwn(fields, token) ? fields[token]?.(locale, at, timeZone) : undefined;
    });
    return texts.includes(undefined) ? undefined : texts.join('');
  } catch {
    // No such locale or time zone.
    return undefined;
  }
}
