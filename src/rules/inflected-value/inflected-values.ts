import { asRead } from '../../message/as-read';
import type { Reference } from '../../message/message';
import { matchPhrase, type PhraseMatch, type PhraseWord, phrasesAt } from '../../text/phrase';
import { isWrittenIn, likelyLanguages } from '../language-of-text';
import { type PhrasedText, phrasedText } from '../phrased-text';
import type { Subject } from '../rule';
import {
  INFLECTED_LANGUAGES,
  type InflectedLanguage,
  inflectedLanguage,
  type ReadyPhrase,
} from './inflected-phrases';

/** A value where the grammar wants another form of it. */
export interface InflectedText {
  readonly text: PhrasedText;
  readonly language: InflectedLanguage;
  readonly phrase: ReadyPhrase;
  readonly reference: Reference;
  readonly match: PhraseMatch;
}

/** Every value of a message that stands in a form it may not have, in the order of the text. */
export function* inflectedValues(subject: Subject): Generator<InflectedText> {
  const languages = likelyLanguages(subject, INFLECTED_LANGUAGES).flatMap(
    (each) => inflectedLanguage(each) ?? [],
  );
  if (languages.length === 0) return;
  for (const read of asRead(subject.message)) {
    if (!read.runs.some((run) => run.reference)) continue;
    const text = phrasedText(read, subject);
    if (!text.words.some((word) => word.kinds.length > 0)) continue;
    for (const language of languages) {
      const found = valuesIn(text, language);
      if (found.length > 0 && isWrittenIn(read.unit, language.language, subject)) yield* found;
    }
  }
}

function valuesIn(text: PhrasedText, language: InflectedLanguage): readonly InflectedText[] {
  const found: InflectedText[] = [];
  let free = 0;
  for (const [start, word] of text.words.entries()) {
    for (const phrase of phrasesAt(language.index, word)) {
      const match = matchPhrase(phrase.ready, text.words, start);
      if (!match || match.end <= free || !counts(text, match, phrase)) continue;
      const reference = text.referenceAt(text.words[match.end - 1]?.start ?? 0);
      if (!reference) continue;
      found.push({ text, language, phrase, reference, match });
      free = match.end;
    }
  }
  return found;
}

function counts({ words, isOwn, read }: PhrasedText, match: PhraseMatch, phrase: ReadyPhrase): boolean {
  const first = words[match.start];
  const value = words[match.end - 1];
  if (!first || !value || !isOwn(first.start, value.end)) return false;
  const before = words[match.start - 1];
  if (isPartOfWord(read.text, first.start) || isCompleted(read.text, value.end)) return false;
  if (phrase.isNoPronoun && before?.text === ',') return false;
  return phrase.isLast !== true || isEndOfPhrase(words, match.end);
}

/** `online-{{city}}`, `np. w/{{city}}`: what looks like a preposition is the end of something else. */
const isPartOfWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}/.&@_-]$/u.test(text.slice(Math.max(0, at - 1), at));

/** `{{name}}owi`, `{{name}}'a`, `{{city}}-`: the ending is there, or the value is only part of a word. */
const isCompleted = (text: string, at: number): boolean =>
  /^(?:[\p{L}\p{N}\uFFFB_@-]|['’]\p{L})/u.test(text.slice(at, at + 2));

/** A noun after the value would be what the article agrees with. */
function isEndOfPhrase(words: readonly PhraseWord[], at: number): boolean {
  const next = words[at];
  return !next || !/^[\p{Lu}\p{N}\uFFFC-]/u.test(next.text);
}
