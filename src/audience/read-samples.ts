import { compileGlob, isGlob } from '../text/glob';
import { globProblem } from '../text/glob-syntax';
import { sourced } from '../text/sourced-node';
import { entryOf, itemsOf, type MapNode, type StructuredNode, textOf, toData } from '../text/structured';
import type { Sample, Samples } from './audience';
import type { AudienceReader } from './audience-reader';

const sampleMessages = {
  invalidDate:
    '`{found}` is not a date; it is left out. Write a day such as 2026-05-10, or 2026-05-10T14:30.',
} as const;

const isoDate =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** A day that is in the calendar (ISO 8601), with or without a time. */
export function isDate(text: string): boolean {
  const match = isoDate.exec(text);
  if (!match) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days && hour < 24 && minute < 60;
}

function readNow(node: StructuredNode | undefined, reader: AudienceReader): string | undefined {
  const text = textOf(node);
  if (text === undefined || !node) return undefined;
  if (isDate(text)) return text;
  reader.report(sampleMessages, 'invalidDate', { found: text.slice(0, 40) }, node.span);
  return undefined;
}

/** One recipient, from a tree that fits the sample schema. `fallbackName` serves one that has no name. */
export function readSample(node: MapNode, fallbackName: string, reader: AudienceReader): Sample {
  const localeNode = entryOf(node, 'locale')?.value;
  const locale = localeNode && reader.locale(localeNode);
  const now = readNow(entryOf(node, 'now')?.value, reader);
  const data = entryOf(node, 'data')?.value;
  return {
    name: textOf(entryOf(node, 'name')?.value) ?? fallbackName,
    ...(locale === undefined ? {} : { locale }),
    ...(now === undefined ? {} : { now }),
    data: data ? toData(data) : {},
  };
}

/** `samples`: recipients written out, and patterns of JSON files relative to the file they are named in. */
export function readSamples(node: StructuredNode, reader: AudienceReader): Samples {
  const items = itemsOf(node);
  const inline = items.flatMap((item, i) =>
    item.kind === 'map' ? [sourced(readSample(item, `sample ${i + 1}`, reader), item.span, reader.file)] : [],
  );
  const globs = items.flatMap((item) => {
    const text = textOf(item);
    if (text === undefined) return [];
    const glob = compileGlob(text);
    if (isGlob(glob)) return [sourced(text, item.span, reader.file)];
    reader.problems.push(globProblem(glob, item.span));
    return [];
  });
  return { inline, globs };
}
