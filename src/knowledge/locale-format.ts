import { remembered } from '../text/remembered';
import { localeFormats } from './locale-formats.generated';
import { localeNames } from './locale-names.generated';

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** How one locale writes numbers, amounts and dates: CLDR's patterns, with every space a plain one. */
export interface LocaleFormat {
  /** The entry it was read from: `de`, `de-AT`. */
  readonly key: string;
  readonly decimal: string;
  readonly group: string;
  /** The decimal sign of amounts of money. */
  readonly moneyDecimal: string;
  /** `0 ¤`: 0 is the number, ¤ the currency. */
  readonly money: string;
  readonly percent: string;
  readonly date: string;
  readonly longDate: string;
  readonly time: string;
  readonly fullDate: string;
  readonly order: DateOrder;
}

/** What one language calls months and days. Lists start with January and Sunday. */
export interface LocaleNames {
  readonly months: readonly string[];
  /** Where no day stands before it. */
  readonly monthsAlone: readonly string[];
  readonly shortMonths: readonly string[];
  readonly shortMonthsAlone: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  readonly further: readonly string[];
}

function orderOf(pattern: string): DateOrder {
  const letters = ['y', 'M', 'd'].map((letter) => pattern.indexOf(letter));
  const [year = 0, month = 0, day = 0] = letters;
  if (year < month && year < day) return 'ymd';
  return day < month ? 'dmy' : 'mdy';
}

/** The format of a key of the table; undefined where it has none. */
export const formatAt = remembered((key: string): LocaleFormat | undefined => {
  const record = Object.hasOwn(localeFormats, key) ? localeFormats[key] : undefined;
  if (record === undefined) return undefined;
  const [decimal = '.', group = ',', money = '', ...patterns] = record.split('|');
  const [amount = '', percent = '', date = '', longDate = '', time = '', fullDate = ''] = patterns;
  return {
    key,
    decimal,
    group,
    moneyDecimal: money === '' ? decimal : money,
    money: amount,
    percent,
    date,
    longDate,
    time,
    fullDate,
    order: orderOf(date),
  };
});

/** The keys of the table that are a region of a language. */
export const regionalKeys = remembered((language: string): readonly string[] =>
  Object.keys(localeFormats).filter(
    (key) => key.startsWith(`${language}-`) && /-(?:[A-Z]{2}|\d{3})$/.test(key),
  ),
);

const listOf = (field: string | undefined): readonly string[] => (field ? field.split(',') : []);

/** The names of a modelled language (`sr-Latn`, `zh-Hant`, `de`); undefined where the table has none. */
export const namesOf = remembered((language: string): LocaleNames | undefined => {
  const record = Object.hasOwn(localeNames, language) ? localeNames[language] : undefined;
  if (record === undefined) return undefined;
  const [months, alone, short, shortAlone, days, shortDays, further] = record.split('|');
  return {
    months: listOf(months),
    monthsAlone: listOf(alone || months),
    shortMonths: listOf(short),
    shortMonthsAlone: listOf(shortAlone || short),
    days: listOf(days),
    shortDays: listOf(shortDays),
    further: listOf(further),
  };
});

/** Every language the table has names for. */
export const namedLanguages: readonly string[] = Object.keys(localeNames);
