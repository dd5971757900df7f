import type { ReaderFormat } from './reader-format';
import type { Slip } from './slip';

/** `3:30 PM`, `3 PM`, `3:30 p.m.`; "um 5 am Bahnhof" is German. */
const TWELVE_HOURS =
  /(?<![\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\d.,:/])(1[0-2]|[1-9])(?:(?:[:.]([0-5]\d)) ?([AaPp])(?:\.[Mm]\.|[Mm])(?![\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\d])| ?([AP])M(?![\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\d]))/gu;

/** Times with am and pm for readers who count to 24. */
export function findTwelveHours(text: string, reader: ReaderFormat): readonly Slip[] {
  if (reader.variants.some((variant) => variant.twelveHours)) return [];
  const separator = reader.variants[0]?.time.includes('.') ? '.' : ':';
  return [...text.matchAll(TWELVE_HOURS)].map((match) => {
    const [whole, hour = '', minutes = '00', half, bareHalf] = match;
    const isAfternoon = /p/i.test(half ?? bareHalf ?? '');
    const hours = (Number(hour) % 12) + (isAfternoon ? 12 : 0);
    const suggestion = `${hours}${separator}${minutes}`;
    return {
      from: match.index,
      to: match.index + whole.length,
      messageId: 'twelveHours',
      data: { found: whole, suggestion: `"${suggestion}"` },
      rewrites: [suggestion],
    };
  });
}
