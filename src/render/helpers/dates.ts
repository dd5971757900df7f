import { asText } from '../own-value';
import { formatByPattern } from './date-pattern';
import type { Helper, HelperContext } from './helper';

const ISO = /^\d{4}-\d{2}-\d{2}(?:([T ])\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
/** Smaller numbers may be anything; seconds from 2001 on, milliseconds from 1973 on. */
const FIRST_SECONDS = 1e9;
const FIRST_MILLISECONDS = 1e11;

interface Moment {
  readonly at: Date;
  /** True for a day without a time: no time zone moves it. */
  readonly isDay: boolean;
}

/** A point in time as data writes it: ISO 8601, or seconds or milliseconds since 1970. */
function momentOf(value: unknown): Moment | 'invalid' | undefined {
  if (typeof value === 'number') {
    if (value < FIRST_SECONDS) return undefined;
    return { at: new Date(value < FIRST_MILLISECONDS ? value * 1000 : value), isDay: false };
  }
  if (typeof value !== 'string' || value === '') return undefined;
  const match = ISO.exec(value);
  // Others are read in as many ways as there are libraries; a text without a digit is read by none.
  if (!match) return /\d/.test(value) || value.length < 2 ? undefined : 'invalid';
  const zoned = match[1] === undefined || match[2] !== undefined ? value : `${value}Z`;
  const at = new Date(zoned.replace(' ', 'T'));
  return Number.isNaN(at.getTime()) ? 'invalid' : { at, isDay: match[1] === undefined };
}

const STYLES: ReadonlySet<unknown> = new Set(['full', 'long', 'medium', 'short']);

const formatDate: Helper = {
  call: ([value, given, zone], hash, context) => {
    const moment = momentOf(value);
    if (moment === undefined) return undefined;
    return moment === 'invalid'
      ? 'Invalid Date'
      : written(moment, given ?? hash.get('format'), zone, hash, context);
  },
};

function written(
  { at, isDay }: Moment,
  pattern: unknown,
  zone: unknown,
  hash: ReadonlyMap<string, unknown>,
  context: HelperContext,
): string | undefined {
  const named = hash.get('locale');
  const locale = typeof named === 'string' ? named.replace('_', '-') : (context.locale ?? 'en');
  const asked = zone ?? hash.get('tz');
  const timeZone = isDay ? 'UTC' : asked === undefined ? context.timeZone : asText(asked, 100);
  if (pattern === undefined || STYLES.has(pattern)) return inStyle(at, pattern ?? 'medium', locale, timeZone);
  return typeof pattern === 'string' ? formatByPattern(pattern, at, locale, timeZone) : undefined;
}

function inStyle(at: Date, style: unknown, locale: string, timeZone: string): string | undefined {
  try {
    const dateStyle = style as 'full' | 'long' | 'medium' | 'short';
    return new Intl.DateTimeFormat(locale, { dateStyle, timeZone }).format(at);
  } catch {
    return undefined;
  }
}

/** When the mail is sent, as far as that is known. */
const now: Helper = {
  takesNothing: true,
  call: ([given], hash, context) => {
    const moment = momentOf(context.now);
    if (moment === undefined || moment === 'invalid') return undefined;
    return written(moment, given ?? hash.get('format'), undefined, hash, context);
  },
};

const names = [
  'formatDate',
  'dateFormat',
  'format_date',
  'moment',
  'formatTime',
  'timeFormat',
  'formatDateTime',
];

/** What writes dates. */
export const DATES: ReadonlyMap<string, Helper> = new Map([
  ...names.map((name) => [name, formatDate] as const),
  ['now', now] as const,
]);
