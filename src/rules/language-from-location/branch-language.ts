import { languageOfUnits } from '../../language/language-of-units';
import { type Condition, isWithin } from '../../message/condition';
import type { Subject } from '../rule';
import { asksForLanguage } from './place-branches';

/** Fewer letters say nothing sure of a language. */
const FEWEST_LETTERS = 12;

/** The language of all that is reached under a condition; nothing where that is not sure. */
export const languageUnder = (condition: Condition, subject: Subject): string | undefined =>
  languageOf(subject, (of) => isWithin(of, condition));

/** The language of what everybody gets, and of what other questions than for a language decide. */
export const languageBeside = (condition: Condition, subject: Subject): string | undefined =>
  languageOf(subject, (of) => !isWithin(of, condition) && !asksForLanguage(of, subject.audience));

const languageOf = ({ message, judge }: Subject, isMeant: (of: Condition) => boolean): string | undefined =>
  languageOfUnits(
    message.units.filter((unit) => isMeant(unit.condition)),
    judge,
    FEWEST_LETTERS,
  );
