import { rememberedUpTo } from '../text/remembered';
import type { Word } from '../text/words';
import { Anchors } from './anchors';
import { matchAt, type Pattern, type WordRange } from './pattern';
import type { Phrase } from './phrase';
import { type Step, startsOf, startsStep } from './sequence';
import { WordLookup } from './word-lookup';

export interface PhraseMatch extends WordRange {
  readonly phrase: Phrase;
}

/** The vocabulary of many mails. */
const MOST_WORDS = 20_000;

/**
 * Phrases by the word they start with, so that a text costs the same however many there are; and by the rarest of their
 * words that has to be there, because hundreds start with "you".
 */
export class PhraseIndex {
  readonly #byStart = new WordLookup<Phrase>();
  /** Those that may start with a number, a value or a very short beginning of a word. */
  readonly #others: Phrase[] = [];
  readonly #startingWith = rememberedUpTo(MOST_WORDS, (plain) => this.#candidates(plain));
  readonly #anchors: Anchors;

  constructor(phrases: readonly Phrase[]) {
    for (const each of phrases) this.#add(each);
    this.#anchors = new Anchors(phrases);
  }

  #add(each: Phrase): void {
    const starts = firstSteps(each.pattern.first.steps).map(startsOf);
    if (starts.some((words) => words === undefined || words.some(WordLookup.isTooShort))) {
      this.#others.push(each);
      return;
    }
    for (const words of starts) for (const word of words ?? []) this.#byStart.add(word, each);
  }

  /** All places where a phrase stands, leftmost first. */
  find(words: readonly Word[]): readonly PhraseMatch[] {
    const found: PhraseMatch[] = [];
    const possible = this.#anchors.in(words);
    if (possible.size === 0) return found;
    for (let from = 0; from < words.length; from++) {
      const candidates = this.#startingWith(words[from]?.plain ?? '');
      for (const each of candidates) {
        if (!possible.has(each)) continue;
        const range = matchAt(each.pattern, words, from);
        if (range) found.push({ phrase: each, ...range });
      }
    }
    return found;
  }

  /** Whether the words of any phrase may be there; where they are not, sentences need not be told apart. */
  mayFind(words: readonly Word[]): boolean {
    const possible = this.#anchors.in(words);
    return (
      possible.size > 0 &&
      words.some((word) => this.#startingWith(word.plain).some((each) => possible.has(each)))
    );
  }

  #candidates(plain: string): readonly Phrase[] {
    return [
      ...this.#byStart.with(plain),
      ...this.#others.filter(({ pattern }) => mayStartWith(pattern, plain)),
    ];
  }
}

/** The steps a match may start with: past words that may be missing. */
function firstSteps(steps: readonly Step[]): readonly Step[] {
  const end = steps.findIndex((step) => step.kind === 'gap' || !step.optional);
  return end < 0 ? steps : steps.slice(0, end + 1);
}

const mayStartWith = ({ first }: Pattern, plain: string): boolean =>
  firstSteps(first.steps).some((step) => step.kind === 'gap' || startsStep(step, plain));
