import { asRead } from '../../message/as-read';
import { matchPhrase, type PhraseMatch, type PhraseWord, phrasesAt } from '../../text/phrase';
import { isWrittenIn, likelyLanguages } from '../language-of-text';
import { type PhrasedText, phrasedText } from '../phrased-text';
import type { Subject } from '../rule';
import { otherGender } from './both-forms';
import { isForBoth, quotesOf } from './considerate';
import { asksGender } from './gender-guard';
import {
  GENDERED_LANGUAGES,
  type GenderedLanguage,
  genderedLanguage,
  type ReadyForm,
} from './gendered-phrases';
import type { WholeMessage } from './whole-message';

/** A form that fits one gender only, where nothing says that its reader has it. */
export interface GenderedText {
  readonly text: PhrasedText;
  readonly form: ReadyForm;
  readonly language: GenderedLanguage;
  /** The words that have the gender. */
  readonly words: readonly PhraseWord[];
  readonly from: number;
  readonly to: number;
  /** Whether the whole phrase stands under one condition. */
  readonly isOneCondition: boolean;
}

/** Every gendered form of a message, in the order of the text. */
export function* genderedTexts(subject: Subject, whole: WholeMessage): Generator<GenderedText> {
  const languages = likelyLanguages(subject, GENDERED_LANGUAGES).flatMap(
    (each) => genderedLanguage(each) ?? [],
  );
  if (languages.length === 0) return;
  for (const read of asRead(subject.message)) {
    if (!/\p{L}/u.test(read.unit.text) || asksGender(read.unit.condition, subject.audience)) continue;
    const text = phrasedText(read, subject);
    for (const language of languages) {
      const found = formsIn(text, language).filter((each) => !isAnsweredElsewhere(each, whole));
      if (found.length > 0 && isWrittenIn(read.unit, language.language, subject)) yield* found;
    }
  }
}

function formsIn(text: PhrasedText, language: GenderedLanguage): readonly GenderedText[] {
  const found: GenderedText[] = [];
  const isQuoted = quotesOf(text.read.text);
  let free = 0;
  for (const [start, word] of text.words.entries()) {
    for (const form of phrasesAt(language.index, word)) {
      const match = matchPhrase(form.ready, text.words, start);
      if (!match || match.from < free || !counts(text, match, form, language)) continue;
      if (isQuoted(text.words[match.from]?.start ?? 0)) continue;
      found.push(genderedText(text, match, form, language));
      free = match.to;
    }
  }
  return found;
}

function counts(text: PhrasedText, match: PhraseMatch, form: ReadyForm, language: GenderedLanguage): boolean {
  const { words } = text;
  const marked = words.slice(match.from, match.to);
  const first = words[match.start];
  const last = words[match.end - 1];
  if (!first || !last || !text.isOwn(first.start, last.end)) return false;
  if (
    marked.some((word) => language.neverWords.has(word.lower) || !text.isOneCondition(word.start, word.end))
  )
    return false;
  if (form.asked && !isAsked(words, match.end)) return false;
  return !isForBoth(text, match, form, language);
}

const LONGEST_SENTENCE = 60;

/** Whether the sentence ends in a question mark. */
function isAsked(words: readonly PhraseWord[], from: number): boolean {
  const end = words.slice(from, from + LONGEST_SENTENCE).find((word) => /^[.!?…]$/.test(word.text));
  return end?.text === '?';
}

function genderedText(
  text: PhrasedText,
  match: PhraseMatch,
  form: ReadyForm,
  language: GenderedLanguage,
): GenderedText {
  const words = text.words.slice(match.from, match.to);
  const whole = text.words.slice(match.start, match.end);
  return {
    text,
    form,
    language,
    words,
    from: words[0]?.start ?? 0,
    to: words.at(-1)?.end ?? 0,
    isOneCondition: text.isOneCondition(whole[0]?.start ?? 0, whole.at(-1)?.end ?? 0),
  };
}

/** Whether another branch says it in the other gender, so that the condition is about gender whatever its name. */
function isAnsweredElsewhere({ text, words, language }: GenderedText, whole: WholeMessage): boolean {
  const { condition } = text.read.unit;
  if (condition.kind === 'always') return false;
  const others = words.flatMap((word) => otherGender(word.text, language) ?? []);
  return others.some((word) => whole.isInOtherBranch(word, condition));
}
