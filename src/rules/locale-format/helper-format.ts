import { languageOf, subtagsOf } from '../../audience/locale';
import type { Reference } from '../../message/message';
import { type Call, calleeName, type Expression, isText } from '../../template/expression';
import { type Span, span } from '../../text/span';
import type { Fix, RawFinding, Subject } from '../rule';
import type { ReadUnit } from './passage-readers';
import { type ReaderFormat, readerFormat } from './reader-format';

/** What is wrong with a helper's call for some of its readers. */
interface HelperSlip {
  readonly messageId: 'englishDates' | 'americanDates' | 'americanNumbers' | 'helperOrder';
  readonly isWrongFor: (reader: ReaderFormat) => boolean;
  readonly fixFor?: (readers: readonly ReaderFormat[]) => Fix | undefined;
}

/** Date and number helpers in a text that write as Americans do, for readers who do not. */
export function* helperFindings({ unit, locales }: ReadUnit, subject: Subject): Generator<RawFinding> {
  for (const { reference } of unit.runs) {
    const slip = reference?.call && slipOf(reference.call, reference, subject);
    if (!slip) continue;
    const readers = locales.flatMap((locale) => readerFormat(locale) ?? []);
    const wrong = readers.filter(slip.isWrongFor);
    if (wrong.length === 0) continue;
    const whose = wrong.map(({ locale }) => locale);
    const fix = wrong.length === readers.length ? slip.fixFor?.(wrong) : undefined;
    yield {
      messageId: slip.messageId,
      data: { helper: calleeName(reference.call), readers: whose.join(', ') },
      place: reference.place,
      part: reference.part,
      condition: reference.condition,
      locales: whose,
      lowered: subject.audience.localesFromPath ? ['locale-from-path'] : [],
      fixes: fix ? [fix] : [],
    };
  }
}

function slipOf(call: Call, reference: Reference, subject: Subject): HelperSlip | undefined {
  const name = calleeName(call);
  const dialect = subject.template.dialect.name;
  if (subject.settings.helpers.has(name)) return undefined;
  if (dialect === 'sendgrid' && name === 'formatDate') return sendgridDate(call, reference);
  if (dialect === 'iterable' && name === 'dateFormat') return iterableDate(call, reference, subject);
  if (dialect === 'iterable' && name === 'numberFormat') return iterableNumber(call, reference, subject);
  return reference.meaning?.role === 'format' && reference.meaning.of === 'date'
    ? monthFirst(call, reference)
    : undefined;
}

const isEnglish = ({ language }: ReaderFormat): boolean => language === 'en';
const textOf = (expression: Expression | undefined): string | undefined =>
  isText(expression) ? expression.value : undefined;

/** Twilio SendGrid, "Using Handlebars": the names of months and days that `formatDate` writes are English. */
function sendgridDate(call: Call, reference: Reference): HelperSlip | undefined {
  const format = textOf(call.params[1]);
  if (format === undefined || !/MMM|ddd/.test(format)) return monthFirst(call, reference);
  const rewrite = (readers: readonly ReaderFormat[]) =>
    /[hHmst]/.test(format.replace(/M/g, '')) ? undefined : numericFix(call.params[1], reference, readers);
  return { messageId: 'englishDates', isWrongFor: (reader) => !isEnglish(reader), fixFor: rewrite };
}

const MONTH_FIRST = /^M{1,2}([/.-])[Dd]{1,2}\1[Yy]{2,4}$/;

/** A literal `MM/DD/YYYY` for readers who have the day first. */
function monthFirst(call: Call, reference: Reference): HelperSlip | undefined {
  const literals = [...call.params.slice(1), ...call.hash.map((pair) => pair.value)];
  const literal = literals.find((each) => MONTH_FIRST.test(textOf(each) ?? ''));
  if (!literal) return undefined;
  const isSmall = textOf(literal)?.includes('d') ?? false;
  return {
    messageId: 'helperOrder',
    isWrongFor: ({ variants }) => !variants.some(({ orders }) => orders.includes('mdy')),
    fixFor: (readers) => numericFix(literal, reference, readers, isSmall),
  };
}

/** The numeric date of these readers in the letters that the helper understands, if it is one for all of them. */
function numericFix(
  literal: Expression | undefined,
  { place }: Reference,
  readers: readonly ReaderFormat[],
  isSmall = false,
): Fix | undefined {
  const patterns = new Set(readers.map(({ variants }) => variants[0]?.date ?? ''));
  const [pattern = ''] = patterns;
  if (!literal || patterns.size !== 1 || !/^[dMy/. -]+$/.test(pattern)) return undefined;
  const letters = isSmall ? pattern.replace('y', 'yyyy') : pattern.replace('y', 'YYYY').replaceAll('d', 'D');
  const edit = { file: place.file, span: literal.span, text: JSON.stringify(letters) };
  return { title: `Format it as ${letters}`, kind: 'choice', edits: [edit] };
}

/**
 * Iterable (Handlebars.java, `StringHelpers.dateFormat`): style or pattern, then locale, both positional; American
 * where no locale is given. Patterns of figures alone look the same everywhere.
 */
function iterableDate(call: Call, reference: Reference, subject: Subject): HelperSlip | undefined {
  const inHash = call.hash.find((pair) => pair.key === 'format');
  if (call.params.length > 2 || (call.params.length === 2 && inHash)) return undefined;
  const format = call.params[1] ?? inHash?.value;
  const style = format ? textOf(format) : 'medium';
  if (style === undefined) return undefined;
  const isStyle = /^(?:full|long|medium|short)$/.test(style);
  if (!isStyle && !/MMM|E/.test(style)) return monthFirst(call, reference);
  return {
    messageId: 'americanDates',
    isWrongFor: (reader) => !isEnglish(reader) || (style === 'short' && reader.variants[0]?.order !== 'mdy'),
    fixFor: (readers) => localeFix(call, style, reference, readers, subject),
  };
}

function iterableNumber(call: Call, reference: Reference, subject: Subject): HelperSlip | undefined {
  if (call.params.length > 2 || call.hash.length > 0) return undefined;
  const style = call.params[1] ? textOf(call.params[1]) : 'number';
  if (style === undefined) return undefined;
  return {
    messageId: 'americanNumbers',
    // Of readers in no region in particular, few are Swiss.
    isWrongFor: ({ variants, isAnyRegion }) =>
      !variants.some(({ decimal, isSwiss }) => decimal === '.' && !(isAnyRegion && isSwiss)),
    fixFor: (readers) =>
      style === 'currency' && readers.some(({ isAnyRegion }) => isAnyRegion)
        ? undefined
        : localeFix(call, style, reference, readers, subject),
  };
}

/** Adds the formatter's locale argument, as Java writes locales; only where one locale serves all these readers. */
function localeFix(
  call: Call,
  style: string,
  { place }: Reference,
  readers: readonly ReaderFormat[],
  subject: Subject,
): Fix | undefined {
  const locale = sharedLocale(readers);
  const value = call.params[0];
  const text = subject.textOf(place.file);
  if (locale === undefined || !value || text === undefined) return undefined;
  const styleAt = call.params[1];
  const inHash = call.hash.find((pair) => pair.key === 'format');
  const added = styleAt ? ` "${locale}"` : ` "${style}" "${locale}"`;
  const at = (styleAt ?? value).span.end;
  const edits = [{ file: place.file, span: span(at, at), text: added }];
  if (inHash) edits.push({ file: place.file, span: withSpaceBefore(text, inHash.span), text: '' });
  return { title: `Format it for ${locale}`, kind: 'safe', edits };
}

const withSpaceBefore = (text: string, { start, end }: Span): Span =>
  span(start - (/\s*$/.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0), end);

function sharedLocale(readers: readonly ReaderFormat[]): string | undefined {
  const [only, ...others] = readers.map(({ locale }) => locale);
  if (only === undefined || new Set(readers.map(({ names }) => names)).size > 1) return undefined;
  const { region } = subtagsOf(only);
  return others.length === 0 && region ? `${languageOf(only)}_${region}` : languageOf(only);
}
