import { type Atom, type Condition, conjuncts, not } from '../message/condition';
import type { Subject } from './rule';

/** Who the readers of a place are, by what its condition asks of their language: `recipient.locale = de-DE`. */
export interface WhoReads {
  readonly who: string;
  /** They are those of whom it is not true. */
  readonly isEverybodyBut: boolean;
}

/** Who reaches a place; nothing where its condition asks nothing about language. */
export function whoReads(condition: Condition, subject: Subject): WhoReads | undefined {
  const asked = conjuncts(condition);
  const are = asked.flatMap((each) => wordsFor(alternativesOf(each), subject) ?? []);
  if (are.length > 0) return { who: are.join(' and '), isEverybodyBut: false };
  const areNot = asked.flatMap((each) =>
    each.kind === 'not' ? (wordsFor(alternativesOf(each.of), subject) ?? []) : [],
  );
  return areNot.length > 0 ? { who: areNot.join(' or '), isEverybodyBut: true } : undefined;
}

const alternativesOf = (condition: Condition): readonly Condition[] =>
  condition.kind === 'or' ? condition.of : [condition];

/** `a = x or a = y`, where each of them is a question of language. */
function wordsFor(alternatives: readonly Condition[], subject: Subject): string | undefined {
  const words = alternatives.map((each) =>
    each.kind === 'atom' && isAboutLanguage(each, subject) ? wordsOf(each) : undefined,
  );
  return words.every((each) => each !== undefined) ? words.join(' or ') : undefined;
}

/** It is, if its answer leaves some readers out. */
const isAboutLanguage = (atom: Atom, { readersOf, audience }: Subject): boolean =>
  [atom, not(atom)].some((each) => readersOf(each).locales.length < (audience.locales?.value.length ?? 0));

const wordsOf = ({ path, test }: Atom): string => (test.kind === 'equals' ? `${path} = ${test.value}` : path);
