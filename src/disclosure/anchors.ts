import { rememberedUpTo } from '../text/remembered';
import type { Word } from '../text/words';
import { sequencesOf } from './pattern';
import type { Phrase } from './phrase';
import type { Choice, Step } from './sequence';

/** Letters of a word by which a beginning of a word is found. */
const PREFIX = 3;

/** The vocabulary of many mails. */
const MOST_WORDS = 20_000;

/** Phrases by the rarest of their words that has to be there: where it is not, neither is the phrase. */
export class Anchors {
  readonly #exact = new Map<string, Phrase[]>();
  readonly #prefixes = new Map<string, Phrase[]>();
  /** Those without such a word: they may be anywhere. */
  readonly #anywhere: Phrase[] = [];
  readonly #with = rememberedUpTo(MOST_WORDS, (plain) => this.#phrasesWith(plain));

  constructor(phrases: readonly Phrase[]) {
    const frequency = frequencies(phrases);
    for (const each of phrases) this.#add(each, rarest(each, frequency));
  }

  #add(each: Phrase, words: readonly string[] | undefined): void {
    if (!words) this.#anywhere.push(each);
    for (const word of words ?? []) {
      const [map, key] = word.endsWith('*') ? [this.#prefixes, word.slice(0, PREFIX)] : [this.#exact, word];
      map.set(key, [...(map.get(key) ?? []), each]);
    }
  }

  /** The phrases that may stand in a text; some may not. */
  in(words: readonly Word[]): ReadonlySet<Phrase> {
    const found = new Set(this.#anywhere);
    for (const { plain } of words) for (const each of this.#with(plain)) found.add(each);
    return found;
  }

  #phrasesWith(plain: string): readonly Phrase[] {
    return [...(this.#exact.get(plain) ?? []), ...(this.#prefixes.get(plain.slice(0, PREFIX)) ?? [])];
  }
}

const isNeeded = (step: Step): step is Choice => step.kind === 'choice' && !step.optional;

/** The words one of which has to be there, `*` after those of which only the beginning counts; nothing where any may. */
function wordsOf(step: Choice): readonly string[] | undefined {
  if (step.value || step.number || step.prefixes.some((prefix) => prefix.length < PREFIX)) return undefined;
  return [
    ...step.exact,
    ...step.prefixes.map((prefix) => `${prefix}*`),
    ...step.sequences.map(([first = '']) => first),
  ].filter(Boolean);
}

const neededWords = ({ pattern }: Phrase): readonly (readonly string[])[] =>
  sequencesOf(pattern)
    .flatMap(({ steps }) => steps.filter(isNeeded))
    .flatMap((step) => {
      const words = wordsOf(step);
      return words ? [words] : [];
    });

function frequencies(phrases: readonly Phrase[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of phrases.flatMap(neededWords).flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Of the words that have to be there those that the fewest phrases ask for. */
function rarest(each: Phrase, frequency: ReadonlyMap<string, number>): readonly string[] | undefined {
  const weight = (words: readonly string[]): number =>
    Math.max(...words.map((word) => frequency.get(word) ?? 0));
  return [...neededWords(each)].sort((a, b) => weight(a) - weight(b))[0];
}
