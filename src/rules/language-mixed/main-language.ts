import { languageOfUnits } from '../../language/language-of-units';
import type { Unit } from '../../message/message';
import type { Subject } from '../rule';

/** Fewer letters do not say what language a mail is in. */
const FEWEST_LETTERS = 30;

/** What everybody gets: one reader reads all of it. */
export const isForAll = ({ condition }: Unit): boolean => condition.kind === 'always';

/** The language that most of a mail is in; nothing where that is not sure. */
export function mainLanguage({ message, judge }: Subject): string | undefined {
  const units = message.units.filter(isForAll);
  const body = units.filter(({ passage }) => passage.part === 'body' || passage.part === 'text');
  return languageOfUnits(body, judge, FEWEST_LETTERS);
}
