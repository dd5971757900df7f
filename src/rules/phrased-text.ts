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
  const foreign: { from: number; to: number }[] = [];
  const own = new Set<Run>(read.unit.runs);
  const changes: number[] = [];
  let at = 0;
  for (const [i, run] of read.runs.entries()) {
    if (read.runs[i - 1]?.condition !== run.condition) changes.push(at);
    if (run.reference) references.set(at, run.reference);
    if (!own.has(run)) foreign.push({ from: at, to: at + run.text.length });
    at += run.text.length;
  }
  const kindsAt = (offset: number) => {
    const reference = references.get(offset);
    return reference ? kindsOf(reference, subject) : [];
  };
  return {
    read,
    words: phraseWordsOf(read.text, kindsAt),
    referenceAt: (offset) => references.get(offset),
    isOwn: (from, to) => !foreign.some((each) => each.from <= from && to <= each.to),
    isOneCondition: (from, to) => !changes.some((change) => from < change && change < to),
  };
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
