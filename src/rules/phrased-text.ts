import { kindsOfCategory, kindsOfPath } from '../knowledge/value-kinds';
import type { AsRead } from '../message/as-read';
import type { Reference, Run } from '../message/message';
import { type PhraseWord, phraseWordsOf } from '../text/phrase';
import type { Subject } from './rule';

/** A text with its words, each value with its kind and where it comes from. */
export interface PhrasedText {
  readonly read: AsRead;
  readonly words: readonly PhraseWord[];
  readonly referenceAt: (offset: number) => Reference | undefined;
  /** Whether a stretch of the text touches words that stand under the unit's own condition. */
  readonly isOwn: (from: number, to: number) => boolean;
  /** Whether a stretch of the text stands under one condition: a word that does not has an ending of its own in a branch. */
  readonly isOneCondition: (from: number, to: number) => boolean;
}

/** Reads a text as words, for phrases to be found in. */
export function phrasedText(read: AsRead, subject: Subject): PhrasedText {
  const references = new Map<number, Reference>();
  const own = new Set<Run>(read.unit.runs);
  const ownUpTo = [0];
  const changesUpTo = [0];
  const starts: number[] = [];
  let at = 0;
  for (const [i, run] of read.runs.entries()) {
    if (run.reference) references.set(at, run.reference);
    starts.push(at);
    at += run.text.length;
    ownUpTo.push((ownUpTo[i] ?? 0) + (own.has(run) && run.text !== '' ? 1 : 0));
    changesUpTo.push((changesUpTo[i] ?? 0) + (read.runs[i - 1]?.condition === run.condition ? 0 : 1));
  }
  const runAt = (offset: number) => lastUpTo(starts, offset);
  const inRuns = (sums: readonly number[], from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0);
  const kindsAt = (offset: number) => {
    const reference = references.get(offset);
    return reference ? kindsOf(reference, subject) : [];
  };
  return {
    read,
    words: phraseWordsOf(read.text, kindsAt),
    referenceAt: (offset) => references.get(offset),
    isOwn: (from, to) => inRuns(ownUpTo, runAt(from), runAt(to - 1) + 1) > 0,
    isOneCondition: (from, to) => inRuns(changesUpTo, runAt(from) + 1, runAt(to - 1) + 1) === 0,
  };
}

/** The index of the last of some ascending numbers that is not above another. */
function lastUpTo(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}

/** A helper may put the value into the right form already; of those that change only its letters it is known. */
function kindsOf(reference: Reference, { audience }: Subject): readonly string[] {
  const { call, meaning } = reference;
  const keepsForm =
    !call || meaning?.role === 'fallback' || (meaning?.role === 'format' && meaning.of === 'text');
  if (!keepsForm) return [];
  const facts = audience.fields.get(reference.path)?.value;
  if (facts?.category === undefined) return kindsOfPath(reference.path);
  const byName = kindsOfPath(reference.path);
  const declared = kindsOfCategory(facts.category, facts.precision);
  if (declared === undefined) return byName.includes('product') ? byName : [];
  return byName.some((kind) => declared.includes(kind)) ? byName : declared;
}
