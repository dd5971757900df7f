import { rememberedUpTo } from '../text/remembered';
import type { Word } from '../text/words';
import { Anchors } from './anchors';
import { matchAt, type Pattern, type WordRange } from './pattern';
import type { Phrase } from './phrase';
import { type Step, startsStep } from './sequence';

export interface PhraseMatch extends WordRange {
  readonly phrase: Phrase;
}

/** Letters of a word by which phrases that start with a beginning of a word are found. */
const PREFIX = 3;

/** The vocabulary of many mails. */
const MOST_WORDS = 20_000;

/**
 * Phrases by the word they start with, so that a text costs the same however many there are; and by the rarest of their
 * words that has to be there, because hundreds start with "you".
 */
export class PhraseIndex {
  readonly #exact = new Map<string, Phrase[]>();
  readonly #prefixes = new Map<string, Phrase[]>();
  /** Those that may start with a number, a value or a very short beginning of a word. */
  readonly #others: Phrase[] = [];
  readonly #startingWith = rememberedUpTo(MOST_WORDS, (plain) => this.#candidates(plain));
  readonly #anchors: Anchors;

  constructor(phrases: Iterable<Phrase>) {
    const all = [...phrases];
    for (const each of all) this.#add(each);
    this.#anchors = new Anchors(all);
  }

  #add(each: Phrase): void {
    const starts = firstSteps(each.pattern.first.steps).map(startsOf);
    if (starts.some((words) => words === undefined || words.some(isTooShort))) {
      this.#others.push(each);
      return;
    }
    for (const word of starts.flatMap((words) => words ?? [])) {
      if (word.endsWith('*')) append(this.#prefixes, word.slice(0, PREFIX), each);
      else append(this.#exact, word, each);
    }
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
    const byStart = plain.length >= PREFIX ? this.#prefixes.get(plain.slice(0, PREFIX)) : undefined;
    const others = this.#others.filter(({ pattern }) => mayStartWith(pattern, plain));
    return [...(this.#exact.get(plain) ?? []), ...(byStart ?? []), ...others];
  }
}

/** The steps a match may start with: past words that may be missing. */
function firstSteps(steps: readonly Step[]): readonly Step[] {
  const end = steps.findIndex((step) => step.kind === 'gap' || !step.optional);
  return end < 0 ? steps : steps.slice(0, end + 1);
}

const mayStartWith = ({ first }: Pattern, plain: string): boolean =>
  firstSteps(first.steps).some((step) => step.kind === 'gap' || startsStep(step, plain));

/** The words a step may start with, `*` after those of which only the beginning counts; nothing where any may. */
function startsOf(step: Step): readonly string[] | undefined {
  if (step.kind === 'gap' || step.value || step.number) return undefined;
  return [
    ...step.exact,
    ...step.prefixes.map((prefix) => `${prefix}*`),
    ...step.sequences.map(([first = '']) => first),
  ];
}

const isTooShort = (word: string): boolean => word.endsWith('*') && word.length <= PREFIX;

function append(map: Map<string, Phrase[]>, key: string, value: Phrase): void {
  const known = map.get(key);
  if (known) {
    if (!known.includes(value)) known.push(value);
  } else map.set(key, [value]);
}
