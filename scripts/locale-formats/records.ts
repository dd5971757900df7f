import type { Cldr } from './cldr';

/** Plain spaces for every kind of space, and none of the marks that only steer the direction of writing. */
export const plain = (text: string): string =>
  text.replace(/[\u200e\u200f\u061c]/g, '').replace(/[\u00a0\u202f\u2009]/g, ' ');

/** What a language's name is in CLDR's folders. */
export const cldrName = (tag: string): string => (tag === 'zh-Hans' ? 'zh' : tag);

const list = (names: Readonly<Record<string, string>>): string => Object.values(names).map(plain).join(',');

/** Nine fields: see `locale-formats.generated.ts`. */
export function formatRecord(cldr: Cldr, locale: string): string {
  const { dateFormats, timeFormats, dateTimeFormats } = cldr.gregorian(locale);
  const numbers = cldr.numbers(locale);
  const symbols = numbers['symbols-numberSystem-latn'];
  const positive = (pattern: string) => pattern.split(';')[0] ?? pattern;
  return [
    symbols['decimal'],
    symbols['group'],
    symbols['currencyDecimal'] ?? '',
    positive(numbers['currencyFormats-numberSystem-latn'].standard).replace(/#,##(?:,##)?0\.00/, '0'),
    positive(numbers['percentFormats-numberSystem-latn'].standard).replace(/#,##(?:,##)?0/, '0'),
    dateTimeFormats.availableFormats['yMd'] ?? dateFormats.short,
    dateFormats.long,
    timeFormats.short,
    dateFormats.full,
  ]
    .map((field) => plain(field ?? ''))
    .join('|');
}

/** Seven fields: see `locale-names.generated.ts`. */
export function nameRecord(cldr: Cldr, locale: string, regional: readonly string[]): string {
  const { months, days } = cldr.gregorian(locale);
  const alone = (format: string, own: string) => (own === format ? '' : own);
  const fields = [
    list(months.format.wide),
    alone(list(months.format.wide), list(months['stand-alone'].wide)),
    list(months.format.abbreviated),
    alone(list(months.format.abbreviated), list(months['stand-alone'].abbreviated)),
    list(days.format.wide),
    list(days.format.abbreviated),
  ];
  const known = new Set(fields.flatMap((field) => field.split(',')));
  const further = [locale, ...regional].flatMap((each) => allNames(cldr, each));
  return [...fields, [...new Set(further)].filter((name) => !known.has(name)).join(',')].join('|');
}

function allNames(cldr: Cldr, locale: string): readonly string[] {
  const { months, days } = cldr.gregorian(locale);
  return [months, days].flatMap((names) =>
    [names.format, names['stand-alone']].flatMap((forms) =>
      [...Object.values(forms.wide), ...Object.values(forms.abbreviated)].map(plain),
    ),
  );
}
