import { plainForm, type Word } from '../text/words';

/**
 * A phrase as teams and our own word lists write it: words are literal, `*` at a word's end stands for any ending,
 * `{}` for a value, `…` for up to six words, `(a|b)` for a choice of words, `(a|b)?` for one that may be missing. Matching never goes back: each step
 * keeps the set of places a phrase may be at.
 */
export interface Pattern {
  readonly source: string;
  readonly steps: readonly Step[];
}

type Step =
  | {
      readonly kind: 'words';
      readonly exact: ReadonlySet<string>;
      readonly prefixes: readonly string[];
      readonly optional: boolean;
    }
  | { readonly kind: 'value' }
  | { readonly kind: 'gap' };

const LONGEST_GAP = 6;
const MOST_STEPS = 40;

export function parsePattern(source: string): Pattern {
  const pieces = source.match(/\([^()]*\)\S*|\S+/g) ?? [];
  return { source, steps: pieces.slice(0, MOST_STEPS).map(toStep) };
}

function toStep(piece: string): Step {
  if (piece === '{}') return { kind: 'value' };
  if (piece === '…' || piece === '...') return { kind: 'gap' };
  const optional = piece.endsWith(')?');
  const choices = piece.startsWith('(') ? piece.replace(/^\(|\)\??$/g, '').split('|') : [piece];
  const plain = choices.map(plainForm);
  return {
    kind: 'words',
    exact: new Set(plain.filter((word) => !word.endsWith('*'))),
    prefixes: plain.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    optional,
  };
}

const fits = (step: Step, word: Word): boolean => {
  if (step.kind === 'value') return word.text === '\uFFFC';
  if (step.kind === 'gap') return !/[.!?;]/.test(word.text);
  return step.exact.has(word.plain) || step.prefixes.some((prefix) => word.plain.startsWith(prefix));
};

/** First match of a pattern that starts at a word: index after its last word, or nothing. */
export function matchAt(pattern: Pattern, words: readonly Word[], from: number): number | undefined {
  let at = from;
  let gap = 0;
  for (const [i, step] of pattern.steps.entries()) {
    if (step.kind === 'gap') {
      gap = LONGEST_GAP;
      continue;
    }
    const found = findWithin(step, words, at, i === 0 ? 0 : gap);
    if (found === undefined) {
      if (step.kind === 'words' && step.optional) continue;
      return undefined;
    }
    at = found + 1;
    gap = 0;
  }
  return at;
}

function findWithin(step: Step, words: readonly Word[], from: number, gap: number): number | undefined {
  for (let i = from; i <= from + gap; i++) {
    const word = words[i];
    if (!word) return undefined;
    if (fits(step, word)) return i;
    if (gap > 0 && !fits({ kind: 'gap' }, word)) return undefined;
  }
  return undefined;
}

export interface PatternMatch {
  readonly pattern: Pattern;
  /** Indexes of its first word and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** All places where one of the patterns matches, leftmost first; linear in the text for a given list of patterns. */
export function findMatches(patterns: readonly Pattern[], words: readonly Word[]): readonly PatternMatch[] {
  const found: PatternMatch[] = [];
  for (let from = 0; from < words.length; from++) {
    for (const pattern of patterns) {
      const to = matchAt(pattern, words, from);
      if (to !== undefined) found.push({ pattern, from, to });
    }
  }
  return found;
}
