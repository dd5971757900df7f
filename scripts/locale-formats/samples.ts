import type { Cldr, Gregorian } from './cldr';
import { plain } from './records';

/** What CLDR makes of some dates and numbers in one locale; Latin digits. */
export interface Samples {
  readonly dates: readonly string[];
  readonly numbers: readonly string[];
}

const LOCALES =
  `ar-MA bg-BG bn-BD ca-ES cs-CZ da-DK de-AT de-CH de-DE el-GR en-CA en-GB en-IN en-US es-AR es-ES es-MX
  et-EE eu-ES fi-FI fr-BE fr-CA fr-CH fr-FR he-IL hi-IN hr-HR hu-HU id-ID is-IS it-CH it-IT ja-JP ko-KR lt-LT lv-LV nb-NO
  nl-BE nl-NL pl-PL pt-BR pt-PT ro-RO ru-RU sk-SK sl-SI sr-RS sv-SE th-TH tr-TR uk-UA vi-VN zh-CN`.split(
    /\s+/,
  );

/** 25 December 2026 (a Friday), 5 June 2026 (a Friday), 9 March 2026 (a Monday). */
const DATES = [
  { y: 2026, m: 12, d: 25, weekday: 5 },
  { y: 2026, m: 6, d: 5, weekday: 5 },
  { y: 2026, m: 3, d: 9, weekday: 1 },
];

type SampleDate = (typeof DATES)[number];

const NUMBERS = ['1234567.89', '1299.00', '49.90', '0.5', '12499'];

/** Samples by locale. */
export function samplesOf(cldr: Cldr): Readonly<Record<string, Samples>> {
  const known = new Set(cldr.locales());
  return Object.fromEntries(
    LOCALES.map((locale) => {
      const name = known.has(locale) ? locale : (locale.split('-')[0] ?? locale);
      return [locale, { dates: datesOf(cldr.gregorian(name)), numbers: numbersOf(cldr, name) }];
    }),
  );
}

function datesOf(gregorian: Gregorian): readonly string[] {
  const { availableFormats } = gregorian.dateTimeFormats;
  const patterns = [
    ...Object.values(gregorian.dateFormats),
    ...['yMd', 'yMMMd', 'yMMMMd', 'MMMd', 'MMMMd', 'MEd', 'Md', 'yMMMM', 'yMMMEd'].flatMap(
      (skeleton) => availableFormats[skeleton] ?? [],
    ),
  ];
  return [
    ...new Set(patterns.flatMap((pattern) => DATES.map((date) => plain(write(pattern, date, gregorian))))),
  ];
}

const FIELD = /'([^']*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

const write = (pattern: string, date: SampleDate, names: Gregorian): string =>
  pattern.replace(FIELD, (piece, quoted: string | undefined, letter: string | undefined) =>
    letter === undefined ? (quoted ?? piece) : field(letter, piece.length, date, names),
  );

const DAY_KEYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

function field(letter: string, width: number, { y, m, d, weekday }: SampleDate, names: Gregorian): string {
  const padded = (value: number) => String(value).padStart(Math.min(width, 2), '0');
  const form = width > 3 ? 'wide' : 'abbreviated';
  if (letter === 'y' || letter === 'r') return width === 2 ? String(y % 100) : String(y);
  if (letter === 'd') return padded(d);
  if (letter === 'M' || letter === 'L') {
    const kind = letter === 'M' ? 'format' : 'stand-alone';
    return width < 3 ? padded(m) : (names.months[kind][form][String(m)] ?? '');
  }
  if (letter === 'E') return names.days.format[form][DAY_KEYS[weekday] ?? ''] ?? '';
  if (letter === 'c') return names.days['stand-alone'][form][DAY_KEYS[weekday] ?? ''] ?? '';
  return '';
}

function numbersOf(cldr: Cldr, locale: string): readonly string[] {
  const numbers = cldr.numbers(locale);
  const {
    decimal = '.',
    group = ',',
    currencyDecimal,
    currencyGroup,
    percentSign = '%',
  } = numbers['symbols-numberSystem-latn'];
  const [currency = ''] = numbers['currencyFormats-numberSystem-latn'].standard.split(';');
  const [percent = ''] = numbers['percentFormats-numberSystem-latn'].standard.split(';');
  const money = (value: string) =>
    digits(value, currency, currencyDecimal ?? decimal, currencyGroup ?? group);
  const fill = (pattern: string, number: string) => pattern.replace(/[#0][#0,.]*/, number);
  const amounts = NUMBERS.slice(0, 3).flatMap((value) =>
    ['€', '$', '£', 'USD'].map((sign) => fill(currency, money(value)).replace('¤', sign)),
  );
  const shares = ['20', '12.5'].map((value) =>
    fill(percent, digits(value, percent, decimal, group)).replace('%', percentSign),
  );
  return [...NUMBERS.map((value) => digits(value, currency, decimal, group)), ...amounts, ...shares].map(
    plain,
  );
}

/** `#,##,##0.00` groups by two after the first three digits. */
function digits(value: string, pattern: string, decimal: string, group: string): string {
  const [whole = '', rest] = value.split('.');
  const size = pattern.includes('#,##,##0') ? 2 : 3;
  const head = whole.slice(0, -3);
  const groups = [
    ...(head.match(new RegExp(`\\d{1,${size}}(?=(?:\\d{${size}})*$)`, 'g')) ?? []),
    whole.slice(-3),
  ];
  return groups.join(group) + (rest === undefined ? '' : decimal + rest);
}
