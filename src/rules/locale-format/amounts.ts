import { swissSigns } from '../../knowledge/locale-customs';
import { acceptsSide } from './currency-signs';
import { type Figure, figuresIn } from './figures';
import { fillPattern, type WrittenNumber, writeNumber } from './read-number';
import type { ReaderFormat, Variant } from './reader-format';
import type { Slip } from './slip';

/** Numbers, amounts and shares that these readers write otherwise. */
export function findAmounts(text: string, reader: ReaderFormat): readonly Slip[] {
  return figuresIn(text).flatMap((figure) => {
    const { kind, number } = figure;
    // A lone "4.5" may be a version, a time or a chapter; only a number with groups says what its signs are.
    if (kind === 'number' && (number.group === undefined || !isTelling(number))) return [];
    // "1,433 EUR" may be the price of a litre.
    if (isSmallPrice(figure, reader)) return [];
    const numerically = reader.variants.filter((each) => acceptsNumber(each, figure, reader.isAnyRegion));
    const isRight = numerically.some(
      (each) => kind !== 'money' || acceptsSide(each, figure, reader.isAnyRegion),
    );
    const [variant] = reader.variants;
    if (isRight || !variant) return [];
    const rewritten = rewrite(figure, variant);
    const found = { found: figure.text, suggestion: `"${rewritten.replaceAll('\u00a0', ' ')}"` };
    return [
      {
        from: figure.from,
        to: figure.to,
        messageId: numerically.length > 0 ? 'sign' : MESSAGES[kind],
        data: found,
        rewrites: rewritten === figure.text ? [] : [rewritten],
      },
    ];
  });
}

const MESSAGES = { money: 'amount', percent: 'percent', measure: 'number', number: 'number' } as const;

const isSmallPrice = ({ kind, number }: Figure, { variants }: ReaderFormat): boolean =>
  kind === 'money' &&
  number.decimal === undefined &&
  number.whole.length === 4 &&
  variants.some(({ decimal }) => decimal === number.group);

const isTelling = ({ decimal, group, whole }: WrittenNumber): boolean =>
  group !== ' ' && (decimal !== undefined || whole.length > 6);

/** Whether the number itself is right; of a share also where its sign stands. */
function acceptsNumber(variant: Variant, figure: Figure, isAnyRegion: boolean): boolean {
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
  return true;
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

function rewrite({ kind, number, sign, side, gap }: Figure, variant: Variant): string {
  const decimal = kind === 'money' ? variant.moneyDecimal : variant.decimal;
  const written = writeNumber(number, decimal, variant.group);
  if (kind === 'percent' && variant.percent.startsWith('%')) return fillPattern(variant.percent, written, '');
  if (kind === 'money' && /^[€$£]$/.test(sign)) return fillPattern(variant.money, written, sign);
  return side === 'before' ? sign + hard(gap) + written : written + hard(gap) + sign;
}

const hard = (gap: string): string => (gap === '' ? '' : '\u00a0');
