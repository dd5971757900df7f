import type { DataCategory, FieldSource, Precision } from '../knowledge/data-categories';
import type { WordingRule } from '../knowledge/wording/wording';
import type { Reference } from '../message/message';

/** What the words of a sentence tell: a stretch of the text, or a value in it. */
export interface Told {
  readonly category: DataCategory | undefined;
  readonly rule: WordingRule | undefined;
  readonly precision?: Precision;
  readonly source?: FieldSource;
  /** Offsets into the unit's text. */
  readonly from: number;
  readonly to: number;
  /** The value that tells it. */
  readonly reference?: Reference;
  /** The phrase around that value. */
  readonly phrase?: { readonly from: number; readonly to: number };
  readonly isOwn: boolean;
}
