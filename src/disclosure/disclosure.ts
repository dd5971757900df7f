import type { DataCategory, FieldSource, Precision } from '../knowledge/data-categories';
import type { WordingRule } from '../knowledge/wording/wording';
import type { Condition } from '../message/condition';
import type { Part, Run, Use } from '../message/message';
import type { Place } from '../text/span';

/** Something a message tells its reader about themselves. */
export interface Disclosure {
  /** What is told; absent where the words matter to one rule only. */
  readonly category: DataCategory | undefined;
  /** The rule that asks for these words; absent for what has a category. */
  readonly rule: WordingRule | undefined;
  /** How exactly a time or a place is told, as far as that is known. */
  readonly precision: Precision | undefined;
  /** Where the sender has it from, declared or told from the name. */
  readonly source: FieldSource | undefined;
  readonly use: Use;
  /** Whether a value tells it or the words themselves. */
  readonly from: 'reference' | 'wording';
  /** True where `fields` or `phrases` of the team say so, and not only our lists. */
  readonly isDeclared: boolean;
  /** True where a helper makes it unreadable to everybody but the sender. */
  readonly isHashed: boolean;
  readonly place: Place;
  readonly part: Part;
  readonly condition: Condition;
  /** What tells it, for the message: the path or the words. */
  readonly what: string;
  /** What is the same for one fact told twice. */
  readonly fact: string;
  /** The text it stands in and where in it, for rewording; absent for links. */
  readonly within?: Within;
}

/** A stretch of a text that is made of runs, as offsets into it. */
export interface Within {
  readonly runs: readonly Run[];
  readonly from: number;
  readonly to: number;
  /** The whole phrase that tells it, where a value stands in one. */
  readonly phrase?: { readonly from: number; readonly to: number };
}

/** A team's own phrase. */
export interface OwnPhrase {
  readonly language: string;
  /** A rule, a data category, or `not`. */
  readonly key: string;
  readonly source: string;
}
