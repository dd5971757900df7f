import { swissSigns } from '../../knowledge/locale-customs';
import { PLACEHOLDER } from '../../message/passage';
import { fillPattern, NUMBER, readNumber, type WrittenNumber, writeNumber } from './read-number';
import type { ReaderFormat, Variant } from './reader-format';
import type { Slip } from './slip';

/** Signs whose place beside the number is each language's own; codes and abbreviations stand on either side. */
const SIGNS = '[€$£]';
const UNITS = `EUR|USD|GBP|CHF|PLN|CZK|HUF|SEK|NOK|DKK|RON|BGN|TRY|UAH|RUB|BRL|MXN|CAD|AUD|NZD|zł|zl|Kč|Ft|kr|lei|SFr\\.|sFr\\.|Fr\\.|R\\$|US\\$|CA\\$|A\\$|₺|₴|₽|₹|₪|лв\\.?|грн\\.?|руб\\.?|euros?|Euro|eura|dollars?|dolar(?:ów|y)?`;
/** What a number may count where it is no version and no time. */
const MEASURES = 'kg|km|km²|m²|cm|mm|ml|kWh|°C';
const IS_MEASURE = new RegExp(`^(?:${MEASURES})$`);

/** Letters that would be part of the same word; Japanese or Thai words stand right beside a number. */
const LETTER = '\\p{sc=Latn}\\p{sc=Cyrl}\\p{sc=Grek}';
const BEFORE = `(?<![${LETTER}\\d$€£.,:/#-])(?:(${SIGNS}|${UNITS})( ?))?`;
const AFTER = `(?:( ?)(${SIGNS}|(?:${UNITS}|${MEASURES})(?![${LETTER}\\d²³])|%))?`;
const FIGURE = new RegExp(`${BEFORE}(?<!\\d)(${NUMBER})${AFTER}(?![${LETTER}\\d]|[.,:/-]\\d|%)`, 'gu');

/** A number with what stands beside it. */
interface Figure {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly kind: 'money' | 'percent' | 'measure' | 'number';
  readonly number: WrittenNumber;
  readonly sign: string;
  readonly side: 'before' | 'after' | 'none';
  readonly gap: string;
}

function figures(text: string): readonly Figure[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(FIGURE)].flatMap((match) => figureOf(match, text) ?? []);
}

function figureOf(match: RegExpMatchArray, text: string): Figure | undefined {
  const [whole, before, gapBefore = '', digits = '', gapAfter = '', after] = match;
  const from = match.index ?? 0;
  const sign = before ?? after ?? '';
  const kind = kindOf(before, after);
  // "Turkish %20" is a share, in other languages a character of a URL.
  if (kind === 'number' && text[from - 1] === '%') return undefined;
  const number = readNumber(digits, kind === 'money');
  if (!number || (before !== undefined && after !== undefined && after !== '%' && kind !== 'money'))
    return undefined;
  if (before !== undefined && after !== undefined) return undefined;
  const side = before !== undefined ? 'before' : after !== undefined ? 'after' : 'none';
  const gap = before !== undefined ? gapBefore : gapAfter;
  return { from, to: from + whole.length, text: whole, kind, number, sign, side, gap };
}

function kindOf(before: string | undefined, after: string | undefined): Figure['kind'] {
  if (after === '%') return 'percent';
  if (after !== undefined && IS_MEASURE.test(after)) return 'measure';
  return before !== undefined || after !== undefined ? 'money' : 'number';
}

/** Numbers, amounts and shares that these readers write otherwise. */
export function findAmounts(text: string, reader: ReaderFormat): readonly Slip[] {
  return figures(text).flatMap((figure) => {
    const { kind, number } = figure;
    // A lone "4.5" may be a version, a time or a chapter; only a number with groups says what its signs are.
    if (kind === 'number' && (number.group === undefined || !isTelling(number))) return [];
    // "1,433 EUR" may be the price of a litre.
    if (isSmallPrice(figure, reader)) return [];
    if (reader.variants.some((variant) => accepts(variant, figure, reader.isAnyRegion))) return [];
    const [variant] = reader.variants;
    if (!variant) return [];
    const rewritten = rewrite(figure, variant, text);
    return [
      {
        from: figure.from,
        to: figure.to,
        messageId: kind === 'money' ? 'amount' : kind === 'percent' ? 'percent' : 'number',
        data: { found: figure.text, suggestion: `"${rewritten.replaceAll('\u00a0', ' ')}"` },
        rewrites: rewritten === figure.text ? [] : [rewritten],
      },
    ];
  });
}

const isSmallPrice = ({ kind, number }: Figure, { variants }: ReaderFormat): boolean =>
  kind === 'money' &&
  number.decimal === undefined &&
  number.whole.length === 4 &&
  variants.some(({ decimal }) => decimal === number.group);

const isTelling = ({ decimal, group, whole }: WrittenNumber): boolean =>
  group !== ' ' && (decimal !== undefined || whole.length > 6);

function accepts(variant: Variant, figure: Figure, isAnyRegion: boolean): boolean {
  const { number, kind, sign } = figure;
  // Without a region Swiss customs count where Switzerland shows.
  const showsSwiss = swissSigns.has(sign) || number.group === "'" || kind === 'percent';
  if (isAnyRegion && variant.isSwiss && !showsSwiss) return false;
  // Prices and rates have the same sign, whatever CLDR says of other numbers (French and Italian in Switzerland).
  const own = kind === 'number' ? [variant.decimal] : [variant.decimal, variant.moneyDecimal];
  const decimals = variant.pointBesides ? [...own, '.'] : own;
  if (number.decimal !== undefined && !decimals.includes(number.decimal)) return false;
  if (number.group !== undefined && !acceptsGroup(variant, number)) return false;
  if (kind === 'percent') return !variant.percent.startsWith('%');
  return kind !== 'money' || acceptsSide(variant, figure, isAnyRegion);
}

/** A space is right everywhere (ISO 80000-1); points and commas where they are not the decimal sign. */
function acceptsGroup(
  { decimal, moneyDecimal, group: own, isSwiss, pointBesides }: Variant,
  { group, decimal: used }: WrittenNumber,
): boolean {
  if (group === ' ') return true;
  if (group === "'") return own === "'" || own === '’' || isSwiss;
  if (group === used) return false;
  if (own === group || (pointBesides && group === ',')) return true;
  return group === '.' ? decimal === ',' && moneyDecimal === ',' : decimal === '.';
}

/** Where a currency sign stands. */
type Side = Pick<Figure, 'sign' | 'side' | 'gap'>;

function acceptsSide(
  { money, gluedBefore, key }: Variant,
  { sign, side, gap }: Side,
  isAnyRegion: boolean,
): boolean {
  if (!/^[€$£]$/.test(sign)) return true;
  if (side === 'before')
    return gluedBefore || (gap !== '' && !(isAnyRegion && money.startsWith('0') && sign === '$'));
  // English readers have the sign before the number; Spanish ones of the Americas too, where it also tells the decimal.
  return !money.startsWith('¤0') || !/^(?:en|es)(?:-|$)/.test(key);
}

const BESIDE_VALUE = new RegExp(
  `(?<![${LETTER}\\d])(${SIGNS})( ?)${PLACEHOLDER}|${PLACEHOLDER}( ?)(${SIGNS})(?![${LETTER}\\d])`,
  'gu',
);

/** Currency signs on the wrong side of a value; how the value itself is written nobody knows. */
export function findSigns(text: string, { variants, isAnyRegion }: ReaderFormat): readonly Slip[] {
  return [...text.matchAll(BESIDE_VALUE)].flatMap((match) => {
    const [whole, before, gapBefore = '', gapAfter = '', after = ''] = match;
    const side: Side =
      before === undefined
        ? { sign: after, side: 'after', gap: gapAfter }
        : { sign: before, side: 'before', gap: gapBefore };
    const [variant] = variants;
    const isOwn = variants.some(
      (each) => !(isAnyRegion && each.isSwiss) && acceptsSide(each, side, isAnyRegion),
    );
    if (!variant || isOwn) return [];
    const written = fillPattern(variant.money, PLACEHOLDER, side.sign);
    const shown = (part: string) => `"${part.replace(PLACEHOLDER, '…').replaceAll('\u00a0', ' ')}"`;
    const data = { found: shown(whole), suggestion: shown(written) };
    return [
      { from: match.index, to: match.index + whole.length, messageId: 'sign', data, rewrites: [written] },
    ];
  });
}

function rewrite(figure: Figure, variant: Variant, text: string): string {
  const { kind, number, sign, side, gap } = figure;
  const decimal = kind === 'money' ? variant.moneyDecimal : variant.decimal;
  const written = writeNumber(number, decimal, variant.group);
  if (kind === 'percent') {
    const spaced = text.includes(' %') || variant.percent.startsWith('%') ? variant.percent : '0%';
    return fillPattern(spaced, written, '');
  }
  if (kind === 'number') return written;
  if (kind === 'money' && /^[€$£]$/.test(sign)) return fillPattern(variant.money, written, sign);
  return side === 'before' ? sign + hard(gap) + written : written + hard(gap) + sign;
}

const hard = (gap: string): string => (gap === '' ? '' : '\u00a0');
