import type { Helper, HelperContext } from './helper';

/** A number, or a text that is one. */
function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : undefined;
}

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === '';

/** What JavaScript makes of a calculation: NaN where something is no number. */
const calculated = (calculate: (a: number, b: number) => number): Helper => ({
  call: ([a, b]) => calculate(numberOf(a) ?? Number.NaN, numberOf(b) ?? Number.NaN),
});

const OPERATIONS: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
};

const math: Helper = {
  call: ([a, sign, b]) => {
    const operation =
      typeof sign === 'string' && Object.hasOwn(OPERATIONS, sign) ? OPERATIONS[sign] : undefined;
    return operation?.(numberOf(a) ?? Number.NaN, numberOf(b) ?? Number.NaN);
  },
};

const toFixed: Helper = {
  call: ([value, digits]) => {
    const number = numberOf(value);
    const places = numberOf(digits) ?? 0;
    if (number === undefined) return isNothing(value) ? '' : undefined;
    return places >= 0 && places <= 20 ? number.toFixed(places) : undefined;
  },
};

const localeOf = (hash: ReadonlyMap<string, unknown>, { locale }: HelperContext): string | undefined => {
  const named = hash.get('locale');
  return typeof named === 'string' ? named.replace('_', '-') : locale;
};

function format(
  value: number,
  locale: string | undefined,
  options: Intl.NumberFormatOptions,
): string | undefined {
  try {
    return new Intl.NumberFormat(locale ?? 'en-US', options).format(value);
  } catch {
    // No such locale or currency.
    return undefined;
  }
}

/** `numberFormat price "currency" currency="EUR"`: how much of a currency is shown is for the platform to know. */
const numberFormat: Helper = {
  call: ([value, style], hash, context) => {
    const number = numberOf(value);
    if (number === undefined) return isNothing(value) ? '' : undefined;
    const locale = localeOf(hash, context);
    if (isNothing(style)) return format(number, locale, {});
    if (style === 'integer') return format(number, locale, { maximumFractionDigits: 0 });
    if (style === 'percent') return format(number, locale, { style: 'percent' });
    return style === 'currency' ? currency(number, hash.get('currency'), locale) : undefined;
  },
};

const currency = (value: number, code: unknown, locale: string | undefined): string | undefined =>
  typeof code === 'string' && /^[A-Z]{3}$/.test(code)
    ? format(value, locale, { style: 'currency', currency: code })
    : undefined;

const money: Helper = {
  call: ([value, code], hash, context) => {
    const number = numberOf(value);
    if (number === undefined) return isNothing(value) ? '' : undefined;
    return currency(number, code ?? hash.get('currency'), localeOf(hash, context));
  },
};

const named = (helper: Helper, ...names: readonly string[]) => names.map((name) => [name, helper] as const);

/** What calculates, and what writes numbers. */
export const NUMBERS: ReadonlyMap<string, Helper> = new Map([
  ...named(math, 'math'),
  ...named(
    calculated((a, b) => a + b),
    'add',
    'plus',
    'sum',
  ),
  ...named(
    calculated((a, b) => a - b),
    'subtract',
    'minus',
  ),
  ...named(
    calculated((a, b) => a * b),
    'multiply',
    'times',
  ),
  ...named(
    calculated((a, b) => a / b),
    'divide',
  ),
  ...named(toFixed, 'toFixed'),
  ...named({ call: ([value]) => Math.round(numberOf(value) ?? Number.NaN) }, 'round'),
  ...named(numberFormat, 'numberFormat', 'formatNumber', 'number'),
  ...named(money, 'formatCurrency', 'currency', 'money'),
]);
