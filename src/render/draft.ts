import type { Tag } from '../template/tag';

// A template's tree while its white space is being stripped.

/** `open`: strips what stands before the tag; `close`: what stands after it. */
export interface Strip {
  readonly open: boolean;
  readonly close: boolean;
}

export const NO_STRIP: Strip = { open: false, close: false };

/** Literal text: `from` to `to` as written, `start` to `end` as far as it is left. */
export interface DraftContent {
  readonly kind: 'content';
  readonly text: string;
  readonly from: number;
  readonly to: number;
  start: number;
  end: number;
  isLeftStripped: boolean;
  isRightStripped: boolean;
}

export interface DraftTag {
  readonly kind: 'value' | 'comment' | 'partial';
  readonly tag: Tag;
  readonly strip: Strip;
  indent: string;
}

export interface DraftBlock {
  readonly kind: 'block';
  readonly tag: Tag;
  readonly program: DraftProgram | undefined;
  readonly inverse: DraftProgram | undefined;
  readonly openStrip: Strip;
  readonly inverseStrip: Strip;
  readonly closeStrip: Strip;
}

export type DraftNode = DraftContent | DraftTag | DraftBlock;

export interface DraftProgram {
  readonly body: readonly DraftNode[];
  /** The tag that names its block parameters. */
  readonly opener: Tag | undefined;
  /** True for the program of an `{{else if}}`, which holds nothing but that block. */
  readonly isChained: boolean;
}
