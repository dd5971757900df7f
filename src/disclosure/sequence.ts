import { rememberedUpTo } from '../text/remembered';
import { plainForm, type Word } from '../text/words';
import { goesOn } from './sentences';

/**
 * Words in their order: words are literal, `*` at a word's end stands for any ending, `{}` for a value, `#` for a
 * number, `…` for up to six words, `(a|b)` for a choice of words, `(a|b)?` for one that may be missing. Matching never
 * goes back: each step keeps the set of places a sequence may have come to.
 */
export interface Sequence {
  /** Up to the last word that has to be there. */
  readonly steps: readonly Step[];
  /** The steps before the first that leaves a choice of how many words it takes: each is one word. */
  readonly plain: readonly Choice[];
  /** Words that may follow, and are then part of it. */
  readonly tail: readonly Choice[];
  readonly hasGap: boolean;
}

export type Step = Choice | { readonly kind: 'gap' };

/** One of several words, or of several sequences of words. */
export interface Choice {
  readonly kind: 'choice';
  readonly exact: ReadonlySet<string>;
  /** Those, and the first of several words: most places are given up for not being one of them. */
  readonly firsts: ReadonlySet<string>;
  /** Beginnings of words, by their first letters. */
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
  /** Several words, by the first of them. */
  readonly sequences: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Those of whose first word only the beginning counts. */
  readonly begun: readonly (readonly string[])[];
  readonly value: boolean;
  readonly number: boolean;
  readonly optional: boolean;
}

export const LONGEST_GAP = 6;
const MOST_STEPS = 40;
const PIECE =
  /\([^()]*\)\??|\{\}|…|\.\.\.|(?:\d+(?:[.:]\d+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)\*?|[^\s]/gu;

/** The steps of a sequence as they are written. */
export const piecesOf = (source: string): readonly string[] =>
  (source.match(PIECE) ?? []).slice(0, MOST_STEPS);

export const isGap = (piece: string): boolean => piece === '…' || piece === '...';
export const isOptional = (piece: string): boolean => piece.endsWith(')?');

export function parseSequence(source: string): Sequence {
  const steps = piecesOf(source).map(stepOf);
  // What may follow at the end says nothing.
  const end = steps.findLastIndex((step) => step.kind !== 'gap') + 1;
  const needed = steps.findLastIndex((step) => step.kind === 'choice' && !step.optional) + 1;
  const tail = steps.slice(needed, end).filter(isChoice);
  const must = steps.slice(0, needed);
  const open = must.findIndex((step) => !isOneWord(step));
  const plain = must.slice(0, open < 0 ? MOST_WORDS : Math.min(open, MOST_WORDS)).filter(isChoice);
  return { steps: must, plain, tail, hasGap: must.some((step) => step.kind === 'gap') };
}

const isChoice = (step: Step): step is Choice => step.kind === 'choice';
const isAlwaysOneWord = ({ sequences, begun }: Choice): boolean => sequences.size === 0 && begun.length === 0;
const isOneWord = (step: Step): boolean => isChoice(step) && !step.optional && isAlwaysOneWord(step);

/** Word lists ask for the same few hundred choices over and over. */
const stepOf = rememberedUpTo(20_000, toStep);

function toStep(piece: string): Step {
  if (isGap(piece)) return { kind: 'gap' };
  const exact = new Set<string>();
  const beginnings = new Map<string, string[]>();
  const sequences = new Map<string, (readonly string[])[]>();
  const begun: (readonly string[])[] = [];
  let [value, number] = [false, false];
  for (const choice of choicesIn(piece)) {
    value ||= choice === '{}';
    number ||= choice === '#';
    const words = wordsIn(choice);
    const [first] = words;
    if (first === undefined) continue;
    if (words.length > 1 && isBeginning(first)) begun.push(words);
    else if (words.length > 1) append(sequences, first, words);
    else if (isBeginning(first)) append(beginnings, initialOf(first), first.slice(0, -1));
    else exact.add(first);
  }
  const firsts = sequences.size > 0 ? new Set([...exact, ...sequences.keys()]) : exact;
  const optional = isOptional(piece);
  return { kind: 'choice', exact, firsts, beginnings, sequences, begun, value, number, optional };
}

/** The ways to say a step, as they are written. */
function choicesIn(piece: string): readonly string[] {
  const isGroup = piece.length > 1 && piece.startsWith('(');
  const end = isOptional(piece) ? -2 : piece.endsWith(')') ? -1 : undefined;
  return (isGroup ? piece.slice(1, end) : piece).split('|').map((each) => each.trim());
}

/** The words of each way to say a step. */
export const waysToSay = (piece: string): readonly (readonly string[])[] =>
  choicesIn(piece)
    .map(wordsIn)
    .filter((words) => words.length > 0);

/** Words that are plain already, as in the books of phrases. */
const SIMPLE = /^[a-z]+\*?(?: [a-z]+\*?)*$/;

const isValue = (choice: string): boolean => choice === '{}' || choice === '#';

/** The words of one choice as they are compared; none for a value, a number and what says nothing. */
const wordsIn = rememberedUpTo(50_000, (choice): readonly string[] => {
  if (SIMPLE.test(choice)) return choice.split(' ');
  if (isValue(choice)) return [];
  return (choice.match(PIECE) ?? []).map(plainForm).filter((word) => word !== '*');
});

/** A sequence that reads the same, in plain words and without what is said twice: quicker to read. */
export const plainSequence = (source: string): string => piecesOf(source).map(plainPiece).join(' ');

function plainPiece(piece: string): string {
  if (isGap(piece)) return '…';
  const ways = choicesIn(piece).map((choice) => (isValue(choice) ? choice : wordsIn(choice).join(' ')));
  const plain = [...new Set(ways)].filter((way) => way !== '').join('|');
  return piece.startsWith('(') ? `(${plain})${isOptional(piece) ? '?' : ''}` : plain;
}

const isBeginning = (word: string): boolean => word.length > 1 && word.endsWith('*');

/** What beginnings of words are looked up by. */
const initialOf = (word: string): string => word.charAt(0);

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

const VALUE = '\uFFFC';

const fits = (choice: Choice, word: Word | undefined): boolean =>
  word !== undefined && (choice.exact.has(word.plain) || fitsInPart(choice, word));

function fitsInPart({ beginnings, value, number }: Choice, { text, plain }: Word): boolean {
  if ((value || number) && text === VALUE) return true;
  if (number && /^\d/.test(text)) return true;
  if (beginnings.size === 0) return false;
  return beginnings.get(initialOf(plain))?.some((each) => plain.startsWith(each)) === true;
}

const isSame = (plain: string | undefined, wanted: string): boolean =>
  plain !== undefined && (isBeginning(wanted) ? plain.startsWith(wanted.slice(0, -1)) : plain === wanted);

/**
 * The places a sequence may have come to, as bits: the lowest is the word it starts at. One that would be longer
 * than this is none.
 */
const MOST_WORDS = 30;

/** Whether a choice may start with a word: most that are tried do not. */
function starts(choice: Choice, word: Word | undefined): boolean {
  if (!word) return false;
  if (choice.firsts.has(word.plain) || fitsInPart(choice, word)) return true;
  return choice.begun.length > 0 && choice.begun.some(([first = '']) => isSame(word.plain, first));
}

/** The match of a sequence that starts at a word: index after its last word, or nothing. */
export function sequenceAt(sequence: Sequence, words: readonly Word[], from: number): number | undefined {
  const { plain, steps } = sequence;
  const head = steps[0];
  if (head?.kind === 'choice' && !head.optional && !starts(head, words[from])) return undefined;
  // Most fail at their second word: no sets of places for these.
  for (let i = 0; i < plain.length; i++) {
    const choice = plain[i];
    if (choice && !fits(choice, words[from + i])) return undefined;
  }
  let places = 1 << plain.length;
  for (let i = plain.length; i < steps.length; i++) {
    const step = steps[i];
    if (!step) continue;
    places = step.kind === 'gap' ? widened(places, words, from) : advanced(step, places, words, from);
    if (places === 0) return undefined;
  }
  // After a gap the nearest end is meant; without one the longer of two readings.
  const last = sequence.hasGap ? lowest(places) : highest(places);
  return last > 0 ? from + withTail(sequence.tail, words, from, last) : undefined;
}

const highest = (places: number): number => 31 - Math.clz32(places);
const lowest = (places: number): number => highest(places & -places);

const withTail = (tail: readonly Choice[], words: readonly Word[], from: number, end: number): number =>
  tail.reduce((at, choice) => highest(advanced(choice, 1 << at, words, from)), end);

function advanced(choice: Choice, places: number, words: readonly Word[], from: number): number {
  let next = choice.optional ? places : 0;
  for (let left = places; left !== 0; left &= left - 1) {
    const at = lowest(left);
    const word = words[from + at];
    if (!word || at >= MOST_WORDS) break;
    if (fits(choice, word)) next |= 1 << (at + 1);
    if (choice.firsts !== choice.exact) {
      for (const sequence of choice.sequences.get(word.plain) ?? NONE)
        next |= endOf(sequence, words, from, at);
    }
    for (const sequence of choice.begun) next |= endOf(sequence, words, from, at);
  }
  return next;
}

const NONE: readonly never[] = [];

/** The place after several words that stand at a place, as a bit; nothing where they do not. */
function endOf(sequence: readonly string[], words: readonly Word[], from: number, at: number): number {
  const end = at + sequence.length;
  if (end > MOST_WORDS) return 0;
  for (let i = 0; i < sequence.length; i++) {
    if (!isSame(words[from + at + i]?.plain, sequence[i] ?? '')) return 0;
  }
  return 1 << end;
}

function widened(places: number, words: readonly Word[], from: number): number {
  let next = 0;
  let reach = -1;
  for (let at = 0; at < MOST_WORDS; at++) {
    if ((places & (1 << at)) !== 0) reach = LONGEST_GAP;
    if (reach < 0) continue;
    next |= 1 << at;
    reach = goesOn(words, from + at) ? reach - 1 : -1;
  }
  return next;
}
