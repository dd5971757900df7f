import type { Unit } from '../message/message';
import type { Identified } from './identify';
import type { Expected, Judge } from './judge';

/** So many characters name a language; more name it no better. */
const MOST_TEXT = 2000;

/** Texts of a message together, as far as their language is told by. */
export function textOfUnits(units: Iterable<Unit>): string {
  let text = '';
  for (const unit of units) {
    if (text.length > MOST_TEXT) break;
    text += `${unit.text}\n`;
  }
  return text;
}

export const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** The language that texts of a message are in together; nothing where they have too few letters or it is not sure. */
export function languageOfUnits(units: Iterable<Unit>, judge: Judge, fewestLetters = 0): string | undefined {
  const text = textOfUnits(units);
  return lettersIn(text) < fewestLetters ? undefined : judge.identify(text)?.language;
}

/**
 * The language that a text is in, going by what its readers read, which is likelier than what they do not; but it may be
 * in any.
 */
export function likeliestLanguage(
  text: string,
  readers: Omit<Expected, 'candidates'>,
  judge: Judge,
): Identified | undefined {
  const verdict = judge.judge(text, { ...readers, candidates: [] });
  return verdict.kind === 'unsure' ? judge.identify(text) : verdict;
}
