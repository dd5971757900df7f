import { dayOf } from '../render/days';
import { readerFormat } from './locale-format/reader-format';
import { writeLong } from './locale-format/write-date';

const MILLISECONDS = 86_400_000;

/** A full date of the data as readers of some locales write it at length: `2026-05-03` → "3. Mai 2026". */
export function writtenDates(value: string, locales: readonly string[]): readonly string[] {
  const day = value.length < 8 ? undefined : dayOf(value);
  if (day === undefined) return [];
  const at = new Date(day * MILLISECONDS);
  const date = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
  const written = locales.flatMap((locale) => {
    const reader = readerFormat(locale);
    return (reader?.variants ?? []).flatMap(
      (variant) => (reader && writeLong(date, { ...reader, variants: [variant] })) ?? [],
    );
  });
  return [...new Set(written)].filter((text) => text !== value);
}
