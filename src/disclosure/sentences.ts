import type { Word } from '../text/words';

const ENDS: ReadonlySet<string> = new Set('.!?…;•|');
const SHOUTS: ReadonlySet<string> = new Set('!?');
const STARTS = /^[\p{Lu}\p{Lt}\uFFFC¿¡"„“«]/u;
const ORDINAL = /^\d{1,2}$/;

/** No sentence is longer: what goes on without an end costs no more than many short ones. */
const MOST_WORDS = 120;

/** A text's words by sentence; a line break before a capital letter ends one, too. */
export function sentencesOf(words: readonly Word[], text: string): readonly (readonly Word[])[] {
  const sentences: (readonly Word[])[] = [];
  let from = 0;
  for (let i = 0; i < words.length - 1; i++) {
    if (i - from < MOST_WORDS && !isStop(words, i) && !isBroken(words[i], words[i + 1], text)) continue;
    sentences.push(words.slice(from, i + 1));
    from = i + 1;
  }
  if (from < words.length) sentences.push(words.slice(from));
  return sentences;
}

/**
 * Whether a sentence ends with a word. A full stop ends one only before a capital letter or a value (`godz. 14:32` goes
 * on), and not after a short number, of which it makes an ordinal (`Ihr 3. Besuch`).
 */
function isStop(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word || !ENDS.has(word.text)) return false;
  if (!next) return true;
  if (SHOUTS.has(word.text)) return !SHOUTS.has(next.text);
  const isOrdinal = word.text === '.' && before !== undefined && ORDINAL.test(before.text);
  return !isOrdinal && STARTS.test(next.text);
}

/** Whether there is a word, and the sentence goes on after it. */
export const goesOn = (words: readonly Word[], at: number): boolean =>
  at >= 0 && at < words.length && !isStop(words, at);

const isBroken = (word: Word | undefined, next: Word | undefined, text: string): boolean =>
  word !== undefined &&
  next !== undefined &&
  next.start > word.end &&
  STARTS.test(next.text) &&
  text.slice(word.end, next.start).includes('\n');
