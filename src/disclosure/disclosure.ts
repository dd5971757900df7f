import type { Condition } from '../message/condition';
import type { Part, Run, Use } from '../message/message';
import type { Place } from '../text/span';

/** Something a message tells its reader about themselves. */
export interface Disclosure {
  /** A data category (contract, section 3). */
  readonly category: string;
  readonly precision: 'minute' | 'hour' | 'day' | 'month';
  readonly use: Use;
  /** Whether a value tells it or the words themselves. */
  readonly from: 'reference' | 'wording';
  readonly place: Place;
  readonly part: Part;
  readonly condition: Condition;
  /** What tells it, for the message: the path or the words. */
  readonly what: string;
  /** The text it stands in and where in it, for rewording; absent for links. */
  readonly within?: { readonly runs: readonly Run[]; readonly from: number; readonly to: number };
}
