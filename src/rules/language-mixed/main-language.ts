import type { Unit } from '../../message/message';
import type { Subject } from '../rule';

/** Fewer letters do not say what language a mail is in. */
const FEWEST_LETTERS = 30;
const MOST_TEXT = 6000;

/** What everybody gets: one reader reads all of it. */
export const isForAll = ({ condition }: Unit): boolean => condition.kind === 'always';

export const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** The language that most of a mail is in; nothing where that is not sure. */
export function mainLanguage({ message, judge }: Subject): string | undefined {
  const units = message.units.filter(isForAll);
  const body = units.filter(({ passage }) => passage.part === 'body' || passage.part === 'text');
  let text = '';
  for (const unit of body) if (text.length < MOST_TEXT) text += `${unit.text}\n`;
  return lettersIn(text) < FEWEST_LETTERS ? undefined : judge.identify(text)?.language;
}
