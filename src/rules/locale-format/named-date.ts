import { declinedMonths, genitiveAfter, ordinalWords } from '../../knowledge/locale-customs';
import { namesOf } from '../../knowledge/locale-format';
import { daysOf, isOwnName, type MonthName, monthsNamed } from './month-names';
import type { ReaderFormat } from './reader-format';
import type { Slip } from './slip';
import { type DateValue, writeLong } from './write-date';

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
const DAY_BEFORE = /(?<![\p{L}\d.,:/-])(?:(\d{1,2})(st|nd|rd|th)?(\.?)(?: (?:of|de|di))? )$/u;
const DAY_AFTER =
  /^\.? (?!\d{1,2}[:.]\d)(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d]|[.:/-]\d|,\d)(?:,? (\d{4})(?!\d))?/u;
const YEAR_AFTER = /^[.,]?(?: (?:de|del))? (\d{4})(?![\d.,:/-]\d|\d)/u;
/** A machine's time stamp goes on with seconds. */
const STAMP = /^,? \d\d:\d\d:\d\d/;
const WEEKDAY_BEFORE = /(?<![\p{L}\d])(\p{L}[\p{L}\p{M}-]*),? (?:the )?$/u;

/** A word for a month with the day and the year beside it. */
interface NamedDate {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly word: string;
  readonly value: (month: number) => DateValue;
  readonly day: number | undefined;
  /** The day stands before the name, followed by this. */
  readonly point: string | undefined;
  readonly year: number | undefined;
  readonly lead: string;
}

function dateAround(text: string, start: number, word: string): NamedDate | undefined {
  const before = DAY_BEFORE.exec(text.slice(Math.max(0, start - 12), start));
  const rest = text.slice(start + word.length, start + word.length + 14);
  const after = before ? null : DAY_AFTER.exec(rest);
  const yearOnly = YEAR_AFTER.exec(rest);
  const day = before ? Number(before[1]) : after ? Number(after[1]) : undefined;
  const yearText = (after ? after[2] : undefined) ?? (after ? undefined : yearOnly?.[1]);
  const year = yearText === undefined ? undefined : Number(yearText);
  if (day === undefined && year === undefined) return undefined;
  if (day !== undefined && (day < 1 || day > 31)) return undefined;
  if (year !== undefined && (year < 1990 || year > 2099)) return undefined;
  const from = before ? start - before[0].length : start;
  const to = start + word.length + (after?.[0].length ?? yearOnly?.[0].length ?? 0);
  const value = (month: number): DateValue => ({
    month,
    ...(day === undefined ? {} : { day }),
    ...(year === undefined ? {} : { year }),
  });
  const lead = text.slice(Math.max(0, from - 20), from);
  return { from, to, text: text.slice(from, to), word, value, day, point: before?.[3], year, lead };
}

/** How far a quotation is followed. */
const REACH = 80;

/** Whether a stretch stands between quotation marks: a title, a name, what somebody said. */
function isQuoted(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - REACH), from);
  const opened = before.search(/["“„«»‘‚「][^"“„«»‘‚「]*$/);
  return (
    opened >= 0 && !/[.!?]\s/.test(before.slice(opened)) && /["“”«»’」]/.test(text.slice(to, to + REACH))
  );
}

/** Dates with the name of a month that these readers call otherwise, or write in another form. */
export function findNamedDates(text: string, reader: ReaderFormat): readonly Slip[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(WORD)].flatMap((match) => {
    const [word] = match;
    const meanings = monthsNamed(word);
    if (meanings.length === 0) return [];
    const date = dateAround(text, match.index, word);
    if (!date || isQuoted(text, date.from, date.to) || STAMP.test(text.slice(date.to, date.to + 10)))
      return [];
    const slip =
      isOwnName(word, reader.names) && !isEnglishOrder(date, meanings, reader)
        ? ownSlip(date, meanings, reader)
        : foreignSlip(date, meanings, reader, text);
    return slip ? [slip] : [];
  });
}

/** "August 5, 2026" in German: the name is German too, the order is not. */
const isEnglishOrder = (
  date: NamedDate,
  meanings: readonly MonthName[],
  { variants, language: own }: ReaderFormat,
): boolean =>
  // In English both orders are read everywhere.
  own !== 'en' &&
  meanings.some(({ language }) => language === 'en') &&
  date.day !== undefined &&
  date.year !== undefined &&
  date.point === undefined &&
  !variants[0]?.longDate.startsWith('M');

/** "2. decembra" in Bosnian, of which CLDR has "decembar" only: an ending is no other language. */
function mayBeDeclined(word: string, month: number, language: string): boolean {
  const names = namesOf(language);
  const own = [names?.months[month - 1], names?.monthsAlone[month - 1]];
  return own.some(
    (name) => name !== undefined && word.toLowerCase().startsWith(name.slice(0, 3).toLowerCase()),
  );
}

/** "Berlin Fashion Week January 2027", "October 2025 Update": capitals beside a month and a year make it a name. */
const isPartOfName = ({ from, to }: NamedDate, text: string): boolean =>
  /\p{Lu}[\p{L}\d]* $/u.test(text.slice(Math.max(0, from - 30), from)) ||
  /^ \p{Lu}/u.test(text.slice(to, to + 2));

function foreignSlip(
  date: NamedDate,
  meanings: readonly MonthName[],
  reader: ReaderFormat,
  text: string,
): Slip | undefined {
  const meaning = meanings.find((each) => each.language === 'en') ?? meanings[0];
  if (!meaning || new Set(meanings.map(({ month }) => month)).size > 1) return undefined;
  const isEnglish = meaning.language === 'en';
  if (!isEnglish && mayBeDeclined(date.word, meaning.month, reader.names)) return undefined;
  const isWhole = date.day !== undefined && date.year !== undefined;
  // English leaks from tools and is written with a capital; any other name, and a short one, needs the whole date.
  if (!isWhole && !(isEnglish && meaning.isWide && /^\p{Lu}/u.test(date.word))) return undefined;
  if (isEnglish && !/^\p{Lu}/u.test(date.word)) return undefined;
  if (date.day === undefined && isPartOfName(date, text)) return undefined;
  const before = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, date.from - 20), date.from));
  const weekday = before ? daysOf(meaning.language).indexOf(before[1]?.toLowerCase() ?? '') : -1;
  const from = before && weekday >= 0 ? date.from - before[0].length : date.from;
  const suggestion = writeLong(date.value(meaning.month), reader, weekday < 0 ? undefined : weekday);
  const found = text.slice(from, date.to);
  if (suggestion === undefined)
    return { from, to: date.to, messageId: 'foreignMonth', data: { found }, rewrites: [] };
  return {
    from,
    to: date.to,
    messageId: 'monthName',
    data: { found, suggestion: `"${suggestion}"` },
    rewrites: [suggestion],
  };
}

/** "5 marzec" for "5 marca", "5 März 2026" for "5. März 2026". */
function ownSlip(date: NamedDate, meanings: readonly MonthName[], reader: ReaderFormat): Slip | undefined {
  const names = namesOf(reader.names);
  const month = meanings.find((each) => each.language === reader.names)?.month;
  if (!names || month === undefined || date.point === undefined || date.day === undefined) return undefined;
  const inDate = names.months[month - 1] ?? '';
  const alone = names.monthsAlone[month - 1] ?? '';
  const last = date.lead.trim().split(/[\s(]/).at(-1)?.toLowerCase() ?? '';
  const isInDate = date.word.toLowerCase() === inDate.toLowerCase();
  const needsPoint = /^d\. ?M/.test(reader.variants[0]?.longDate ?? '');
  const lacksPoint = needsPoint && date.year !== undefined && date.point === '' && isInDate;
  const isDeclined = declinedMonths.has(reader.names) || genitiveAfter.get(reader.names)?.has(last) === true;
  const isAlone = isDeclined && alone !== inDate && date.word.toLowerCase() === alone.toLowerCase();
  if ((!isAlone && !lacksPoint) || ordinalWords.has(last)) return undefined;
  const end = date.text.slice(date.text.indexOf(date.word) + date.word.length).replace(/^,/, '');
  const name = isAlone ? inDate : date.word;
  const suggestion = `${date.day}${needsPoint || date.point !== '' ? '.' : ''} ${name}${end}`;
  return {
    from: date.from,
    to: date.to,
    messageId: isAlone ? 'monthForm' : 'ordinalPoint',
    data: { found: date.text, suggestion: `"${suggestion}"` },
    rewrites: [suggestion],
  };
}
