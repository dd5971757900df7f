import type { Origin } from './origin';
import { looselyEqual } from './own-value';
import type { Program } from './program';

/** The contexts that `../` leads to, innermost first. */
export interface Depth {
  readonly context: unknown;
  readonly origin: Origin;
  readonly outer: Depth | undefined;
}

/** `@root`, `@index` and the like. What an `{{#each}}` counts changes while it runs. */
export interface DataFrame {
  readonly root: unknown;
  readonly outer: DataFrame | undefined;
  readonly partialBlock: PartialBlock | undefined;
  key: unknown;
  index: unknown;
  first: unknown;
  last: unknown;
}

/** What block parameters stand for. */
export interface ParamList {
  readonly values: readonly unknown[];
  readonly origins: readonly Origin[];
  readonly outer: ParamList | undefined;
}

/** Where names are looked up while a program runs. */
export interface Frame {
  readonly context: unknown;
  readonly origin: Origin;
  readonly depths: Depth | undefined;
  readonly data: DataFrame;
  readonly params: ParamList | undefined;
  readonly container: Container;
}

/** A program with what was known where it was written: an inline partial, or the block handed to a partial. */
export interface Closure {
  readonly program: Program;
  readonly frame: Frame;
}

/** What `{{> @partial-block}}` leads to. */
export interface PartialBlock extends Closure {
  readonly outer: PartialBlock | undefined;
}

/** The inline partials that are known at one time. */
export type InlinePartials = ReadonlyMap<string, Closure>;

/** What the programs of one run of a template share: the inline partials known there change as blocks are entered. */
export interface Container {
  inlines: InlinePartials;
}

/** Stands for a context that is nothing, inside a helper's block. */
const NULL_CONTEXT: unknown = Object.freeze({});

/** The context that a helper hands to its block unchanged. */
export const contextOf = ({ context }: Frame): unknown => context ?? NULL_CONTEXT;

/** A frame of its own for `@index` and the like, starting from what is known outside. */
export const dataWithin = (outer: DataFrame, partialBlock = outer.partialBlock): DataFrame => ({
  ...outer,
  outer,
  partialBlock,
});

/** Enters a context: `../` leads back out, but only where it is another one. */
export function enter(frame: Frame, context: unknown, origin: Origin, data = frame.data): Frame {
  const { depths, params, container } = frame;
  const isSame =
    looselyEqual(context, depths?.context) || (context === NULL_CONTEXT && depths?.context === null);
  return {
    context,
    origin,
    depths: isSame ? depths : { context, origin, outer: depths },
    data,
    params,
    container,
  };
}

/** The same frame with the values of block parameters, where the program names any. */
export const withParams = (
  frame: Frame,
  paramCount: number,
  values: readonly unknown[],
  origins: readonly Origin[],
): Frame => (paramCount === 0 ? frame : { ...frame, params: { values, origins, outer: frame.params } });
