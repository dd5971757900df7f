import { namedLanguages, namesOf } from '../../knowledge/locale-format';
import { remembered } from '../../text/remembered';

/** What a word means as a month in one language. */
export interface MonthName {
  readonly language: string;
  /** 1 to 12. */
  readonly month: number;
  readonly isWide: boolean;
}

const bare = (name: string): string => name.toLowerCase().replace(/\.$/, '');

/** The languages in which a word is a month; lower or upper case, without its point. */
export const monthsNamed = (word: string): readonly MonthName[] => index('months').get(bare(word)) ?? [];

/** One table for all languages, made when the first date is met. */
const index = remembered(indexMonths);

function indexMonths(): ReadonlyMap<string, readonly MonthName[]> {
  const found = new Map<string, MonthName[]>();
  for (const language of namedLanguages) {
    const names = namesOf(language);
    if (!names) continue;
    const lists: readonly (readonly [readonly string[], boolean])[] = [
      [names.months, true],
      [names.monthsAlone, true],
      [names.shortMonths, false],
      [names.shortMonthsAlone, false],
    ];
    for (const [list, isWide] of lists)
      for (const [i, name] of list.entries()) addTo(found, bare(name), { language, month: i + 1, isWide });
  }
  return found;
}

function addTo(index: Map<string, MonthName[]>, name: string, meaning: MonthName): void {
  // A name of several words ("tháng 1") is not looked for, nor is one with digits in it.
  if (!/^\p{L}[\p{L}\p{M}'’]+$/u.test(name)) return;
  const known = index.get(name) ?? [];
  if (!known.some((each) => each.language === meaning.language && each.month === meaning.month))
    index.set(name, [...known, meaning]);
}

/** Whether a word is a month or a day of the week, in any form, in a language. */
export const isOwnName = (word: string, language: string): boolean => ownNames(language).has(bare(word));

const ownNames = remembered((language: string): ReadonlySet<string> => {
  const names = namesOf(language);
  return new Set(
    names
      ? Object.values(names)
          .flat()
          .flatMap((name: string) => name.split(' ').map(bare))
      : [],
  );
});

/** Days of the week of a language, each in lower case. */
export const daysOf = (language: string): readonly string[] => (namesOf(language)?.days ?? []).map(bare);
