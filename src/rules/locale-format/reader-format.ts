import { languageOf, scriptOf, subtagsOf } from '../../audience/locale';
import {
  dayFirstBesides,
  monthFirstBesides,
  pointBesides,
  signGluedBefore,
  slashBesides,
  twelveHoursBesides,
} from '../../knowledge/locale-customs';
import { type DateOrder, formatAt, type LocaleFormat, regionalKeys } from '../../knowledge/locale-format';
import { rememberedUpTo } from '../../text/remembered';

/** One way in which readers write: a locale's own, or that of one region where no region is known. */
export interface Variant extends LocaleFormat {
  readonly orders: readonly DateOrder[];
  readonly slashDates: boolean;
  readonly gluedBefore: boolean;
  readonly twelveHours: boolean;
  readonly isSwiss: boolean;
  /** A decimal point is as usual as the comma. */
  readonly pointBesides: boolean;
}

/** How readers of one locale write. Something is right where one of the variants has it so. */
export interface ReaderFormat {
  readonly locale: string;
  readonly language: string;
  /** The key of its names in the table: `sr-Latn`. */
  readonly names: string;
  /** The first is what we write. */
  readonly variants: readonly Variant[];
  /** True where the locale says no region, so that any of them may be meant. */
  readonly isAnyRegion: boolean;
}

/** Languages of which the table has one script, whatever a tag says. */
const SCRIPTED = new Set(['zh-Hans', 'zh-Hant', 'sr-Latn']);

/** More locales than a workspace's mails are for. */
const MOST_LOCALES = 200;

/** The way readers of a locale write; undefined where the table does not know their language. */
export const readerFormat = rememberedUpTo(MOST_LOCALES, readFormat);

function readFormat(locale: string): ReaderFormat | undefined {
  const { region } = subtagsOf(locale);
  const language = languageOf(locale) === 'no' ? 'nb' : languageOf(locale);
  const scripted = `${language}-${scriptOf(locale)}`;
  const names = SCRIPTED.has(scripted) ? scripted : language;
  const own = (region ? formatAt(`${names}-${region}`) : undefined) ?? formatAt(names);
  if (!own) return undefined;
  const others = othersOf(language, names, region).flatMap((key) => formatAt(key) ?? []);
  const isMonthFirst = own.order === 'mdy';
  const variants = [own, ...others.filter((each) => each !== own)]
    .map((format) => asVariant(format, language, region))
    // Spanish is read with the month first in Panama and the United States only: without a region nobody expects it.
    .filter((variant) => variant.order !== 'mdy' || isMonthFirst);
  return { locale, language, names, variants, isAnyRegion: region === undefined };
}

/** English is written in one of two ways wherever it is read; elsewhere a region's customs are its own. */
function othersOf(language: string, names: string, region: string | undefined): readonly string[] {
  if (language === 'en') return region === undefined ? ['en-GB'] : region === 'US' ? [] : ['en-001'];
  return region === undefined ? regionalKeys(names) : [];
}

const isAmong = (set: ReadonlySet<string>, format: LocaleFormat, language: string, locale: string): boolean =>
  set.has(format.key) || set.has(language) || set.has(locale);

function asVariant(format: LocaleFormat, language: string, region: string | undefined): Variant {
  const locale = `${language}-${region ?? ''}`;
  const has = (set: ReadonlySet<string>) => isAmong(set, format, language, locale);
  const orders = new Set<DateOrder>([format.order]);
  if (has(dayFirstBesides)) orders.add('dmy');
  if (has(monthFirstBesides)) orders.add('mdy');
  return {
    ...format,
    orders: [...orders],
    slashDates: format.date.includes('/') || has(slashBesides),
    gluedBefore: format.money.startsWith('¤') || has(signGluedBefore),
    pointBesides: has(pointBesides),
    twelveHours: format.time.includes('a') || has(twelveHoursBesides),
    isSwiss: /-(?:CH|LI)$/.test(format.key) || region === 'CH' || region === 'LI',
  };
}
