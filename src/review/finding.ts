import type { Part } from '../message/message';
import type { Fix, Lowering, Recipients, Related } from '../rules/rule';
import type { Severity } from '../rules/settings';
import type { Place } from '../text/span';

/** What people get to see: a raw finding with its words, its level and what it is known by. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly lowered: readonly Lowering[];
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly message: string;
  readonly fingerprint: string;
  readonly part: Part | undefined;
  /** In words; absent where it always holds. */
  readonly condition: string | undefined;
  readonly place: Place;
  /** The locales of the readers it is about; absent where it is about all. */
  readonly locales: readonly string[] | undefined;
  readonly recipients: Recipients | undefined;
  /** The indexes of those samples; a report leaves them out. */
  readonly samples?: readonly number[];
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** The order of a report: by file, then by place. */
export const inOrder = (a: Finding, b: Finding): number =>
  compare(a.place.file, b.place.file) ||
  a.place.span.start - b.place.span.start ||
  a.place.span.end - b.place.span.end ||
  compare(a.rule, b.rule) ||
  compare(a.fingerprint, b.fingerprint);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
