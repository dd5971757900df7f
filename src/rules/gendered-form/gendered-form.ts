import { locate } from '../../message/passage';
import type { RawFinding, Rule, RuleMeta, Subject } from '../rule';
import { bad, good } from './examples';
import { genderFixes } from './gender-fixes';
import { type GenderedText, genderedTexts } from './gendered-texts';
import { type WholeMessage, wholeMessage } from './whole-message';

const meta: RuleMeta = {
  id: 'gendered-form',
  what: 'Finds words that fit readers of one gender only, where no condition asks for their gender (Polish, Czech, Slovak, Russian, Ukrainian, French, Spanish, Portuguese, Italian).',
  why: 'In these languages verbs, participles and greetings say whether the reader is a man or a woman. A mail that says "zamówiłeś" to a woman shows her that it was written for somebody else; half of the readers get it wrong whichever form is chosen. The guides of the languages offer forms without gender (European Parliament, Gender-Neutral Language, 2018).',
  instead:
    'Choose a sentence that needs no gender, write both forms, or show each form under a condition on a field that holds the reader’s gender.',
  severity: 'info',
  fix: 'choice',
  messages: {
    oneGender:
      '"{form}" fits readers of one gender only, and nothing here asks for theirs. Say it without a gender, write both forms, or put it under a condition on the reader’s gender.',
  },
};

export const genderedForm: Rule = {
  meta,
  bad,
  good,
  *check(subject) {
    const whole = wholeMessage(subject.message);
    for (const found of genderedTexts(subject, whole)) yield* finding(found, whole, subject);
  },
};

function* finding(found: GenderedText, whole: WholeMessage, subject: Subject): Generator<RawFinding> {
  const { unit, runs, text } = found.text.read;
  const place = locate(runs, found.from, found.to);
  if (!place) return;
  yield {
    messageId: 'oneGender',
    data: { form: text.slice(found.from, found.to).replaceAll('\uFFFC', '…').trim() },
    place,
    part: unit.passage.part,
    condition: unit.condition,
    locales: subject.readersOf(unit.condition).locales,
    fixes: genderFixes(found, whole, subject),
  };
}
