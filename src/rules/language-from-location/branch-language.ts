import { type Condition, isWithin } from '../../message/condition';
import type { Subject } from '../rule';
import { asksForLanguage } from './place-branches';

/** Fewer letters say nothing sure of a language. */
const FEWEST_LETTERS = 12;
const MOST_TEXT = 2000;

/** The language of all that is reached under a condition; nothing where that is not sure. */
export const languageUnder = (condition: Condition, subject: Subject): string | undefined =>
  languageOf(subject, (of) => isWithin(of, condition));

/** The language of what everybody gets, and of what other questions than for a language decide. */
export const languageBeside = (condition: Condition, subject: Subject): string | undefined =>
  languageOf(subject, (of) => !isWithin(of, condition) && !asksForLanguage(of, subject.audience));

function languageOf({ message, judge }: Subject, isMeant: (of: Condition) => boolean): string | undefined {
  let text = '';
  for (const unit of message.units) {
    if (text.length > MOST_TEXT) break;
    if (isMeant(unit.condition)) text += `${unit.text}\n`;
  }
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters < FEWEST_LETTERS ? undefined : judge.identify(text)?.language;
}
