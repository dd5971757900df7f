import { rememberedUpTo } from '../text/remembered';
import type { Word } from '../text/words';
import { matchAt, type Pattern, parsePattern, type Step, startsStep } from './pattern';

/** A phrase and what it means. */
export interface Phrase {
  readonly language: string;
  /** A data category or the id of a rule; `not` for what only looks like one. */
  readonly key: string;
  readonly pattern: Pattern;
  /** True for a phrase of a team's own. */
  readonly isOwn: boolean;
}

export interface PhraseMatch {
  readonly phrase: Phrase;
  /** Indexes of its first word and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

export const phrase = (language: string, key: string, source: string, isOwn = false): Phrase => ({
  language,
  key,
  pattern: parsePattern(source),
  isOwn,
});

/** Letters of a word by which phrases that start with a beginning of a word are found. */
const PREFIX = 3;

/** The vocabulary of many mails. */
const MOST_WORDS = 20_000;

/** Phrases by the word they start with, so that a text costs the same however many there are. */
export class PhraseIndex {
  readonly #exact = new Map<string, Phrase[]>();
  readonly #prefixes = new Map<string, Phrase[]>();
  /** Those that may start with a number, a value or a very short beginning of a word. */
  readonly #others: Phrase[] = [];
  readonly #startingWith = rememberedUpTo(MOST_WORDS, (plain) => this.#candidates(plain));

  constructor(phrases: Iterable<Phrase>) {
    for (const each of phrases) this.#add(each);
  }

  #add(each: Phrase): void {
    const starts = firstSteps(each.pattern.steps).map(startsOf);
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
    for (let from = 0; from < words.length; from++) {
      const candidates = this.#startingWith(words[from]?.plain ?? '');
      for (const each of candidates) {
        const to = matchAt(each.pattern, words, from);
        if (to !== undefined) found.push({ phrase: each, from, to });
      }
    }
    return found;
  }

  /** Whether any word could start a phrase; where none does, sentences need not be told apart. */
  mayFind(words: readonly Word[]): boolean {
    return words.some((word) => this.#startingWith(word.plain).length > 0);
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

const mayStartWith = ({ steps }: Pattern, plain: string): boolean =>
  firstSteps(steps).some((step) => step.kind === 'gap' || startsStep(step, plain));

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
