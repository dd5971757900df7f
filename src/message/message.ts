import type { HelperMeaning } from '../knowledge/helpers';
import type { Call } from '../template/expression';
import type { Place } from '../text/span';
import type { Condition, DataPath } from './condition';

/** Where in a message something stands (contract, section 2). */
export type Part = 'subject' | 'preheader' | 'body' | 'alt' | 'link' | 'text' | 'metadata';

/** What becomes of a value: the reader sees it, it is sent along in a URL, or it only decides. */
export type Use = 'shown' | 'linked' | 'silent';

/** A value from the data, at one place of a template. */
export interface Reference extends DataPath {
  /** Where else the name may lead (inside a Mustache section a name may be the section's or the root's). */
  readonly alternatives: readonly DataPath[];
  readonly use: Use;
  readonly part: Part;
  readonly condition: Condition;
  /** The whole tag. */
  readonly place: Place;
  /** The call it stands in, if it is more than a bare name. */
  readonly call: Call | undefined;
  readonly meaning: HelperMeaning | undefined;
  /** Whether something is said where the value is missing. */
  readonly hasFallback: boolean;
}

/** A stretch of what a reader sees, from one place and under one condition. */
export interface Run {
  /** Decoded, white space collapsed; U+FFFC for a value. */
  readonly text: string;
  readonly place: Place;
  /** True where every character stands for one of the file. */
  readonly exact: boolean;
  readonly condition: Condition;
  readonly reference?: Reference;
  /** Set where a block element starts or ends in some worlds only: there, and only there, the text is parted. */
  readonly isBreak?: true;
}

/** The text of one block element, attribute or argument, across inline elements and expressions. */
export interface Passage {
  readonly part: Part;
  /** Passages of one table, list or section share a number. */
  readonly section: number;
  readonly runs: readonly Run[];
  /** Set for literal text handed to a partial or helper. */
  readonly isArgument: boolean;
}

/** The runs of a passage that are reached under one condition, read as one text. */
export interface Unit {
  readonly passage: Passage;
  readonly condition: Condition;
  readonly runs: readonly Run[];
  readonly text: string;
}

/** A URL of the message. */
export interface Link {
  readonly element: string;
  readonly attribute: string;
  readonly runs: readonly Run[];
  readonly place: Place;
  readonly condition: Condition;
}

/** What an element claims of its content's language or direction; one for each branch in its value. */
export interface Claim {
  readonly attribute: 'lang' | 'dir' | 'hreflang';
  readonly element: string;
  readonly value: string;
  readonly place: Place;
  readonly condition: Condition;
}

/** An `<html>` or `<mjml>`, which says of the whole message what language it is in. */
export interface Root {
  readonly element: string;
  /** Its opening tag. */
  readonly place: Place;
  readonly condition: Condition;
}

/** A branch of a block, with what leads into it. */
export interface Branch {
  /** The opener or `{{else}}`. */
  readonly place: Place;
  readonly guard: Condition;
  readonly condition: Condition;
  /** What leads to the block itself. */
  readonly outer: Condition;
  /** What is left by the branches before it. */
  readonly left: Condition;
}

/** A partial, where it is included. */
export interface PartialUse {
  readonly name: string;
  readonly place: Place;
  /** The file it was found in; absent where there is none. */
  readonly file: string | undefined;
  readonly condition: Condition;
}

/** One mail as all its readers together may see it. */
export interface Message {
  readonly file: string;
  readonly passages: readonly Passage[];
  /** The passages, split by what their parts stand under. */
  readonly units: readonly Unit[];
  readonly references: readonly Reference[];
  readonly links: readonly Link[];
  readonly claims: readonly Claim[];
  readonly roots: readonly Root[];
  readonly branches: readonly Branch[];
  readonly partials: readonly PartialUse[];
  /** Whether it is a layout of which nobody said what it is wrapped around: more is read there than stands here. */
  readonly hasOpenSlot: boolean;
  /** Names of the elements it holds. */
  readonly elements: ReadonlySet<string>;
}
