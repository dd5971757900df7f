import { declaredLocales } from '../../audience/declared-locales';
import type { Unit } from '../../message/message';
import type { Subject } from '../rule';
import { type JudgedUnit, judgeUnits } from '../wrong-language';

/** A text and the locales whose readers get it and read its language. */
export interface ReadUnit {
  readonly unit: Unit;
  readonly locales: readonly string[];
}

/**
 * Who reads each text that has a figure in it. Where a text is in a language its readers do not read, its figures are
 * that language's: `language-mismatch` speaks of it.
 */
export function readUnits(subject: Subject): readonly ReadUnit[] {
  const units = subject.message.units.filter(hasFigures);
  if (units.length === 0) return [];
  const judged = judgeUnits(subject);
  const byUnit = new Map(judged.map((each) => [each.unit, each]));
  const declared = declaredLocales(subject.audience);
  const mostlyRead = new Set(declared.filter((locale) => readsMost(judged, locale)));
  return units.map((unit) => {
    const locales = subject
      .readersOf(unit.condition)
      .locales.filter((locale) => reads(byUnit.get(unit), locale, mostlyRead));
    return { unit, locales };
  });
}

/** A text with a number or a price in it, or with a helper that may write one. */
const hasFigures = ({ text, passage, runs }: Unit): boolean =>
  passage.part !== 'link' &&
  (/[\d€$£]/.test(text) || runs.some(({ reference }) => reference?.meaning?.role === 'format'));

/** A text too short to be judged is in the language of the rest of the mail. */
function reads(judged: JudgedUnit | undefined, locale: string, mostlyRead: ReadonlySet<string>): boolean {
  if (!judged) return mostlyRead.has(locale);
  if (judged.readBy.length > 0) return judged.readBy.includes(locale);
  return mostlyRead.has(locale) && ![...judged.wrong.values()].flat().includes(locale);
}

function readsMost(judged: readonly JudgedUnit[], locale: string): boolean {
  const length = (test: (each: JudgedUnit) => boolean) =>
    judged.filter(test).reduce((sum, { unit }) => sum + unit.text.length, 0);
  const read = length(({ readBy }) => readBy.includes(locale));
  const others = length(
    ({ wrong, readBy }) =>
      [...wrong.values()].flat().includes(locale) || (readBy.length > 0 && !readBy.includes(locale)),
  );
  return read >= others;
}
