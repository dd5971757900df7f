import { sequencesOf } from './pattern';
import type { Phrase } from './phrase';
import { type Choice, type Sequence, type Step, startsOf } from './sequence';
import { WordLookup } from './word-lookup';

/** Words one of which has to be there for a phrase to be. */
export interface Anchor {
  /** With `*` after those of which only the beginning counts. */
  readonly words: readonly string[];
  /** How many words before one of them the phrase starts; nothing where that is not the same everywhere. */
  readonly back: number | undefined;
}

/** Of each phrase the words that have to be there and cost least to look at; nothing for one without any. */
export function anchorsOf(phrases: readonly Phrase[]): readonly (Anchor | undefined)[] {
  const candidates = phrases.map(candidatesOf);
  const frequency = frequencies(candidates.flat());
  const cost = ({ words, back }: Anchor): number => frequency(words) * (back === undefined ? SENTENCE : 1);
  return candidates.map((anchors) => {
    let best: Anchor | undefined;
    for (const each of anchors) if (!best || cost(each) < cost(best)) best = each;
    return best;
  });
}

/** Where a phrase may start anywhere around its anchor, so many words are tried. */
const SENTENCE = 2;

function candidatesOf({ pattern }: Phrase): readonly Anchor[] {
  return sequencesOf(pattern).flatMap((sequence, i) =>
    sequence.steps.flatMap((step, at) => {
      const words = isNeeded(step) ? startsOf(step) : undefined;
      if (!words || words.some(WordLookup.isTooShort)) return [];
      return [{ words, back: i === 0 && isPlainUpTo(sequence, at) ? at : undefined }];
    }),
  );
}

const isNeeded = (step: Step): step is Choice => step.kind === 'choice' && !step.optional;

/** Whether so many words stand before a step in every match. */
const isPlainUpTo = ({ plain }: Sequence, at: number): boolean => at <= plain.length;

/**
 * How often choices of words are met in a text, on no scale in particular: the short words of a language are its
 * frequent ones, and so are those that most phrases ask for.
 */
function frequencies(anchors: readonly Anchor[]): (words: readonly string[]) => number {
  // Many phrases share a choice of words, and it is counted once for all of them.
  const uses = new Map<readonly string[], number>();
  for (const { words } of anchors) uses.set(words, (uses.get(words) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [words, times] of uses)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + times);
  const known = new Map<readonly string[], number>();
  for (const words of uses.keys()) {
    let [most, sum] = [0, 0];
    for (const word of words) {
      most = Math.max(most, counts.get(word) ?? 0);
      sum += BY_LENGTH[word.length] ?? 0.2;
    }
    known.set(words, most + sum);
  }
  return (words) => known.get(words) ?? 0;
}

/** By the letters of a word; one of a single letter may be a comma. */
const BY_LENGTH: readonly number[] = [0, 400, 200, 40, 8, 1];
