import type { Word } from '../text/words';

const ENDS = /^[.!?…;•|]$/;
const STARTS = /^[\p{Lu}\p{Lt}\uFFFC¿¡"„“«]/u;

/** No sentence is longer: what goes on without an end costs no more than many short ones. */
const MOST_WORDS = 120;

/**
 * A text's words by sentence. A full stop ends one only before a capital letter or a value (`godz. 14:32` goes on), and
 * so does a line break.
 */
export function sentencesOf(words: readonly Word[], text: string): readonly (readonly Word[])[] {
  const sentences: (readonly Word[])[] = [];
  let from = 0;
  for (let i = 0; i < words.length - 1; i++) {
    if (i - from < MOST_WORDS && !endsAfter(words[i], words[i + 1], text)) continue;
    sentences.push(words.slice(from, i + 1));
    from = i + 1;
  }
  if (from < words.length) sentences.push(words.slice(from));
  return sentences;
}

function endsAfter(word: Word | undefined, next: Word | undefined, text: string): boolean {
  if (!word || !next) return false;
  const isEnd = ENDS.test(word.text);
  if (!isEnd && next.start - word.end < 1) return false;
  if (isEnd && /^[!?]$/.test(word.text)) return !/^[!?]$/.test(next.text);
  const isBroken = text.slice(word.end, next.start).includes('\n');
  return (isEnd || isBroken) && STARTS.test(next.text);
}
