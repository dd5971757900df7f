import { inCaseOf, reword } from '../reword';
import type { Fix, RawFinding, Rule, RuleMeta, Subject } from '../rule';
import { bad, good } from './examples';
import { type InflectedText, inflectedValues } from './inflected-values';

const meta: RuleMeta = {
  id: 'inflected-value',
  what: 'Finds values that stand where the grammar needs another form of them: after a preposition or in a greeting (Polish, Czech, Slovak, Ukrainian, Croatian), after an article (German, French), after a word that is elided (French).',
  why: 'Data holds one form of a name. "Lot do Kraków" and "Dobrý den, Petr" are wrong in a way that every reader hears, and tell them that no person wrote this. A sentence that keeps the value in its plain form is right for all values.',
  instead:
    'Build the sentence so that the value can stay as it is ("do miasta {{city}}"), leave the name out of the greeting, or keep the needed form in the data.',
  severity: 'info',
  fix: 'choice',
  messages: {
    case: 'After "{before}", {language} needs another form of {path} than the data holds. Put a noun before the value, or build the sentence so that it can stay as it is.',
    vocative:
      'Who is greeted with "{before}" is called by another form of their name in {language} than {path} holds. Leave the name out, or choose a greeting that needs no such form.',
    article:
      '"{before}" has to agree with {path}, and in {language} that changes from one value to the next. Put a noun between them, or leave the article out.',
    elision:
      'Whether {language} writes "{before}" or shortens it depends on the first letter of {path}. Build the sentence so that another word stands before the value.',
  },
};

export const inflectedValue: Rule = {
  meta,
  bad,
  good,
  *check(subject) {
    for (const found of inflectedValues(subject)) yield finding(found, subject);
  },
};

function finding(found: InflectedText, subject: Subject): RawFinding {
  const { text, language, phrase, reference, match } = found;
  const { unit } = text.read;
  const words = text.words.slice(match.from, match.to).filter((word) => word.text !== '\uFFFC');
  const before = text.read.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  return {
    messageId: phrase.reason,
    data: { before: before.replace(/\s*,$/, ''), language: language.name, path: reference.path },
    place: reference.place,
    part: unit.passage.part,
    condition: unit.condition,
    locales: subject.readersOf(unit.condition).locales,
    fixes: fixes(found, subject),
  };
}

function fixes({ text, phrase, match }: InflectedText, subject: Subject): readonly Fix[] {
  const words = text.words.slice(match.from, match.to);
  const from = words[0]?.start ?? 0;
  const to = words.at(-1)?.end ?? 0;
  const plain =
    phrase.noun === undefined ? phrase.instead : `${text.read.text.slice(from, to)} ${phrase.noun}`;
  const end = text.words[match.end - 1]?.end ?? to;
  if (plain === undefined || !text.isOneCondition(from, end)) return [];
  const written = phrase.noun === undefined ? inCaseOf(plain, words) : plain;
  return reword(text, from, to, written, `Say "${written}"`, subject);
}
