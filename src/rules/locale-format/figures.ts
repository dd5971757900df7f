import { NUMBER, readNumber, type WrittenNumber } from './read-number';

/** Signs whose place beside the number is each language's own; codes and abbreviations stand on either side. */
export const SIGNS = '[€$£]';
const UNITS = `EUR|USD|GBP|CHF|PLN|CZK|HUF|SEK|NOK|DKK|RON|BGN|TRY|UAH|RUB|BRL|MXN|CAD|AUD|NZD|zł|zl|Kč|Ft|kr|lei|SFr\\.|sFr\\.|Fr\\.|R\\$|US\\$|CA\\$|A\\$|₺|₴|₽|₹|₪|лв\\.?|грн\\.?|руб\\.?|euros?|Euro|eura|dollars?|dolar(?:ów|y)?`;
/** What a number may count where it is no version and no time. */
const MEASURES = 'kg|km|km²|m²|cm|mm|ml|kWh|°C';
const IS_MEASURE = new RegExp(`^(?:${MEASURES})$`);

/** Letters that would be part of the same word; Japanese or Thai words stand right beside a number. */
export const LETTER = '\\p{sc=Latn}\\p{sc=Cyrl}\\p{sc=Grek}';
const BEFORE = `(?<![${LETTER}\\d$€£.,:/#-])(?:(${SIGNS}|${UNITS})( ?))?`;
const AFTER = `(?:( ?)(${SIGNS}|(?:${UNITS}|${MEASURES})(?![${LETTER}\\d²³])|%))?`;
const FIGURE = new RegExp(`${BEFORE}(?<!\\d)(${NUMBER})${AFTER}(?![${LETTER}\\d]|[.,:/-]\\d|%)`, 'gu');

/** A number with what stands beside it. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly kind: 'money' | 'percent' | 'measure' | 'number';
  readonly number: WrittenNumber;
  readonly sign: string;
  readonly side: 'before' | 'after' | 'none';
  readonly gap: string;
}

/** The numbers of a text; each kind of space is a plain one. */
export function figuresIn(text: string): readonly Figure[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(FIGURE)].flatMap((match) => figureOf(match, text) ?? []);
}

/** A match of the pattern, if what it says can be told. */
function figureOf(match: RegExpMatchArray, text: string): Figure | undefined {
  const [whole, before, gapBefore = '', digits = '', gapAfter = '', after] = match;
  const from = match.index ?? 0;
  const sign = before ?? after ?? '';
  const kind = kindOf(before, after);
  // In Turkish "%20" is a share, elsewhere a character of a URL; and what has a sign on both sides is no amount.
  if ((kind === 'number' && text[from - 1] === '%') || (before !== undefined && after !== undefined))
    return undefined;
  const number = readNumber(digits, kind === 'money');
  if (!number) return undefined;
  const side = before !== undefined ? 'before' : after !== undefined ? 'after' : 'none';
  const gap = before !== undefined ? gapBefore : gapAfter;
  return { from, to: from + whole.length, text: whole, kind, number, sign, side, gap };
}

function kindOf(before: string | undefined, after: string | undefined): Figure['kind'] {
  if (after === '%') return 'percent';
  if (after !== undefined && IS_MEASURE.test(after)) return 'measure';
  return before !== undefined || after !== undefined ? 'money' : 'number';
}
