import { locate, PLACEHOLDER } from '../../message/passage';
import type { Place } from '../../text/span';
import type { Fix, RawFinding, Subject } from '../rule';
import { findAmounts } from './amounts';
import { findTwelveHours } from './clock';
import { findSigns } from './currency-signs';
import { findNamedDates } from './named-date';
import { findAmbiguous, findNumericDates } from './numeric-date';
import type { ReadUnit } from './passage-readers';
import { type ReaderFormat, readerFormat } from './reader-format';
import { overlapsAny, type Slip } from './slip';

/** Everything in a text that readers of one locale write otherwise, none of it twice. */
export function slipsFor(text: string, reader: ReaderFormat): readonly Slip[] {
  if (!/\d/.test(text)) return findSigns(text, reader);
  const dates = [...findNumericDates(text, reader), ...findNamedDates(text, reader)];
  const others = [...findTwelveHours(text, reader), ...findAmounts(text, reader), ...findSigns(text, reader)];
  return [...dates, ...others.filter((slip) => !overlapsAny(dates, slip))];
}

interface Heard {
  readonly slip: Slip;
  readonly locales: string[];
}

/** What a text's readers write otherwise, each with the locales whose readers do. */
export function* literalFindings({ unit, locales }: ReadUnit, subject: Subject): Generator<RawFinding> {
  // A date, a number, or a currency sign beside a value: a text without any is not looked at.
  if (!/[\d€$£]/.test(unit.text)) return;
  const readers = locales.flatMap((locale) => readerFormat(locale) ?? []);
  const ambiguous = findAmbiguous(unit.text, readers);
  const heard = new Map<string, Heard>();
  for (const reader of readers) {
    for (const slip of slipsFor(unit.text, reader).filter((each) => !overlapsAny(ambiguous, each))) {
      const key = `${slip.from} ${slip.to} ${slip.messageId} ${slip.rewrites.join()}`;
      const known = heard.get(key) ?? { slip, locales: [] };
      known.locales.push(reader.locale);
      heard.set(key, known);
    }
  }
  const all = [...ambiguous.map((slip) => ({ slip, locales })), ...heard.values()];
  for (const { slip, locales: whose } of all) {
    const place = locate(unit.runs, slip.from, slip.to);
    if (!place) continue;
    yield {
      messageId: slip.messageId,
      data: { ...slip.data, readers: whose.join(', ') },
      place,
      part: unit.passage.part,
      condition: unit.condition,
      locales: whose,
      lowered: subject.audience.localesFromPath ? ['locale-from-path'] : [],
      // What is right for some of its readers is not rewritten for the others.
      fixes: whose.length === locales.length ? rewritesOf(slip, place, subject) : [],
    };
  }
}

/** One tag with a currency sign beside it. */
const VALUE = /^[^<>{}]{0,8}(\{\{\{[^<>{}]*\}\}\}|\{\{[^<>{}]*\}\})[^<>{}]{0,8}$/;

/** Each rewriting that can stand in the file as it is: no markup inside, nothing that YAML would read. */
function rewritesOf(slip: Slip, place: Place, subject: Subject): readonly Fix[] {
  const { file, span } = place;
  const source = subject.textOf(file)?.slice(span.start, span.end);
  const { frontMatter } = subject.template;
  const isMetadata = frontMatter && file === subject.template.file && span.start < frontMatter.span.end;
  if (source === undefined) return [];
  const value = VALUE.exec(source)?.[1];
  if (value === undefined && /[<>{}]/.test(source)) return [];
  return slip.rewrites
    .filter((text) => !isMetadata || !/[:%#'"]/.test(text))
    .filter((text) => text.includes(PLACEHOLDER) === (value !== undefined))
    .map((text) => text.replace(PLACEHOLDER, () => value ?? ''))
    .map((text) => {
      const title = `Write "${text.replaceAll('\u00a0', ' ')}"`;
      return { title, kind: 'choice', edits: [{ file, span, text }] };
    });
}
