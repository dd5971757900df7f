import { inCaseOf, reword } from '../reword';
import type { Fix, Subject } from '../rule';
import { bothForms } from './both-forms';
import type { GenderedText } from './gendered-texts';
import type { WholeMessage } from './whole-message';

/** A form without gender where one is known, and both forms. */
export function genderFixes(found: GenderedText, whole: WholeMessage, subject: Subject): readonly Fix[] {
  const neutral = neutralForm(found, whole);
  const both = inBothForms(found);
  return [
    ...(neutral === undefined || !found.isOneCondition ? [] : fix(found, neutral, 'Say', subject)),
    ...(both === undefined ? [] : fix(found, both, 'Write', subject)),
  ];
}

const fix = (found: GenderedText, text: string, verb: string, subject: Subject): readonly Fix[] =>
  reword(found.text, found.from, found.to, text, `${verb} "${text.trim()}"`, subject);

function neutralForm({ form, words, language }: GenderedText, whole: WholeMessage): string | undefined {
  const { neutral, turn } = form;
  const first = words[0]?.text ?? '';
  const text =
    typeof neutral === 'object'
      ? whole.isFormal(language)
        ? neutral.formal
        : neutral.familiar
      : (neutral ?? turned(first, turn));
  return text === undefined ? undefined : inCaseOf(text, words);
}

function turned(word: string, turn: GenderedText['form']['turn']): string | undefined {
  const lower = word.toLowerCase();
  const found = turn?.find(([from]) => lower.endsWith(from));
  return found && word.slice(0, word.length - found[0].length) + found[1];
}

/** Each marked word in both forms; only the last where the phrase says so. */
function inBothForms({ form, words, text, language, from, to }: GenderedText): string | undefined {
  const isOffered =
    form.both ?? (words.length === 1 || (form.neutral === undefined && form.turn === undefined));
  if (!isOffered) return undefined;
  const changed = form.both === true ? words.slice(-1) : words;
  let result = '';
  let at = from;
  for (const word of changed) {
    const both = word.text === '\uFFFC' ? undefined : bothForms(word.text, language);
    if (both === undefined) continue;
    result += text.read.text.slice(at, word.start) + both;
    at = word.end;
  }
  return at === from ? undefined : result + text.read.text.slice(at, to);
}
