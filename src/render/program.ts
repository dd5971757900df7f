import type { Place } from '../text/span';
import type { Within } from './origin';
import type { Stretch } from './rendered';

// A template as it is run: what Handlebars' own compiler makes of its tree, kept as data. Made once, run for every
// sample.

/** Where a value comes from. */
export type Operand =
  | { readonly kind: 'literal'; readonly value: unknown }
  /** From the context, or from one so many `../` further out. */
  | {
      readonly kind: 'context';
      readonly depth: number;
      readonly parts: readonly string[];
      /** Where `parts` lead to from the context. */
      readonly within: Within;
      /** The name, where a helper may be called so too. */
      readonly name: string | undefined;
    }
  /** From a block parameter: `up` lists of names further out, the one at `index`. */
  | {
      readonly kind: 'param';
      readonly up: number;
      readonly index: number;
      readonly parts: readonly string[];
      readonly within: Within;
    }
  /** From `@root`, `@index` and the like; `within` leads on from the root. */
  | {
      readonly kind: 'data';
      readonly depth: number;
      readonly parts: readonly string[];
      readonly within: Within;
    }
  | Invocation;

/** A helper with what it is handed. */
export interface Invocation {
  readonly kind: 'call';
  readonly name: string;
  /** What stands at the name as a path: nothing is called where nothing is handed in. */
  readonly lookup: Operand;
  readonly params: readonly Operand[];
  readonly hash: readonly HashEntry[];
}

export interface HashEntry {
  readonly key: string;
  readonly value: Operand;
}

interface TagNode {
  readonly place: Place;
  /** The tag as written: what stands for a value that cannot be told. */
  readonly source: string;
}

export interface ContentNode {
  readonly kind: 'content';
  readonly stretch: Stretch;
}

export interface ValueNode extends TagNode {
  readonly kind: 'value';
  readonly isEscaped: boolean;
  /** Absent where the tag cannot be read. */
  readonly value: Operand | undefined;
  /** Whether a layout shows there what it is wrapped around. */
  readonly isSlot: boolean;
}

export interface BlockNode extends TagNode {
  readonly kind: 'block';
  readonly opener: Operand | undefined;
  readonly program: Program | undefined;
  readonly inverse: Program | undefined;
  /** True where Handlebars decides at run time whether it is a helper: see `adds` of a program. */
  readonly isAmbiguous: boolean;
}

export interface PartialNode extends TagNode {
  readonly kind: 'partial';
  /** A name, or what gives it. */
  readonly name: string | Operand;
  readonly context: Operand | undefined;
  readonly hash: readonly HashEntry[];
  /** Put before each line. */
  readonly indent: string;
  /** What stands between its tags, where it has two. */
  readonly block: Program | undefined;
}

export type ProgramNode = ContentNode | ValueNode | BlockNode | PartialNode;

/** `{{#*inline "name"}}`. */
export interface InlinePartial {
  readonly name: Operand | undefined;
  readonly program: Program;
}

export interface Program {
  readonly nodes: readonly ProgramNode[];
  /** How many names `as |a b|` gives. */
  readonly paramCount: number;
  readonly inlines: readonly InlinePartial[];
  /**
   * Handlebars joins what a program gives with `+`, and thereby adds numbers that stand side by side unescaped:
   * `{{{a}}}{{{b}}}` of 1 and 2 is 3. True where that can happen.
   */
  readonly adds: boolean;
  /** One node alone: what it gives is handed on as it is. */
  readonly isSimple: boolean;
}
