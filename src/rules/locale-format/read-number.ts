/** A number as it is written, as far as its signs can be told apart. */
export interface WrittenNumber {
  readonly whole: string;
  readonly fraction: string | undefined;
  /** The sign between groups of digits; undefined where there is none. */
  readonly group: string | undefined;
  readonly decimal: string | undefined;
}

/** `1.299,00`, `12'499.00`, `1 299`, `12,34,567.89`, `49.9`, as a pattern's source. Every kind of space is a plain one here. */
export const NUMBER = "\\d+(?:[.,'’]\\d+| \\d{3}(?!\\d))*";

/** Groups of three digits; of two in the middle, as in India. */
const isGrouped = (parts: readonly string[]): boolean =>
  /^[1-9]\d{0,2}$/.test(parts[0] ?? '') &&
  parts.at(-1)?.length === 3 &&
  parts.slice(1, -1).every((part) => part.length === 2 || part.length === 3);

/**
 * Reads a number. `isAmount`: three digits behind its only sign are a group, as in "1.299 €"; elsewhere they may be
 * either, and nothing is told.
 */
export function readNumber(text: string, isAmount: boolean): WrittenNumber | undefined {
  const signs = [...text.replaceAll('’', "'").replace(/\d/g, '')];
  const parts = text.split(/\D/);
  const [group] = signs;
  const last = signs.at(-1);
  if (group === undefined || last === undefined)
    return { whole: text, fraction: undefined, group: undefined, decimal: undefined };
  if (signs.every((sign) => sign === group) && isGrouped(parts)) {
    const isTold = signs.length > 1 || isAmount || group === ' ' || group === "'";
    return isTold ? { whole: parts.join(''), fraction: undefined, group, decimal: undefined } : undefined;
  }
  const groups = parts.slice(0, -1);
  const isOneSign = signs.slice(0, -1).every((sign) => sign === group);
  if (
    last === ' ' ||
    last === "'" ||
    (signs.length > 1 && (!isOneSign || group === last || !isGrouped(groups)))
  )
    return undefined;
  const fraction = parts.at(-1) ?? '';
  if (fraction.length > 4) return undefined;
  return { whole: groups.join(''), fraction, group: signs.length > 1 ? group : undefined, decimal: last };
}

const HARD_SPACE = '\u00a0';

/** A number with a locale's signs; grouped only where it was. */
export function writeNumber(
  { whole, fraction, group }: WrittenNumber,
  decimal: string,
  groupSign: string,
): string {
  const sign = groupSign === ' ' ? HARD_SPACE : groupSign;
  const grouped = group === undefined ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, sign);
  return fraction === undefined ? grouped : grouped + decimal + fraction;
}

/** A number in a pattern of CLDR: `0 ¤`, `0 %`, `¤0`. */
export const fillPattern = (pattern: string, number: string, sign: string): string =>
  pattern
    .replace(' ', HARD_SPACE)
    .replace('¤', () => sign)
    .replace('0', () => number);
