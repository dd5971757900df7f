import type { Word } from '../text/words';
import { sequencesOf } from './pattern';
import type { Phrase } from './phrase';
import type { Choice, Step } from './sequence';
import { startsOf } from './sequence';
import { WordLookup } from './word-lookup';

/** Phrases by the rarest of their words that has to be there: where it is not, neither is the phrase. */
export class Anchors {
  readonly #byWord = new WordLookup<Phrase>();
  /** Those without such a word: they may be anywhere. */
  readonly #anywhere: Phrase[] = [];

  constructor(phrases: readonly Phrase[]) {
    const choices = phrases.map(neededChoices);
    const frequency = frequencies(choices);
    for (const [i, each] of phrases.entries()) this.#add(each, rarest(choices[i] ?? [], frequency));
  }

  #add(each: Phrase, words: readonly string[] | undefined): void {
    if (!words) this.#anywhere.push(each);
    for (const word of words ?? []) this.#byWord.add(word, each);
  }

  /** The phrases that may stand in a text; some may not. */
  in(words: readonly Word[]): ReadonlySet<Phrase> {
    const found = new Set(this.#anywhere);
    for (const { plain } of words) for (const each of this.#byWord.with(plain)) found.add(each);
    return found;
  }
}

const isNeeded = (step: Step): step is Choice => step.kind === 'choice' && !step.optional;

/** Of each step that has to be there the words that may stand for it, where any but short beginnings are told. */
const neededChoices = ({ pattern }: Phrase): readonly (readonly string[])[] =>
  sequencesOf(pattern).flatMap(({ steps }) =>
    steps.filter(isNeeded).flatMap((step) => {
      const words = startsOf(step);
      return words && !words.some(WordLookup.isTooShort) ? [words] : [];
    }),
  );

/** How many phrases ask for each choice of words: that of a choice is that of its most frequent word. */
function frequencies(
  choices: readonly (readonly (readonly string[])[])[],
): (words: readonly string[]) => number {
  const counts = new Map<string, number>();
  for (const words of choices.flat()) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = new Map<readonly string[], number>();
  return (words) => {
    const found = known.get(words) ?? Math.max(...words.map((word) => counts.get(word) ?? 0));
    known.set(words, found);
    return found;
  };
}

/** Of the words that have to be there those that the fewest phrases ask for. */
const rarest = (
  choices: readonly (readonly string[])[],
  frequency: (words: readonly string[]) => number,
): readonly string[] | undefined => {
  let best: readonly string[] | undefined;
  for (const words of choices) if (!best || frequency(words) < frequency(best)) best = words;
  return best;
};
