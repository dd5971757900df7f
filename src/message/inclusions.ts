import type { Call } from '../template/expression';
import type { Tag } from '../template/tag';
import { type Markup, placeIn, type Template } from '../template/template';
import { partialScope } from './block';
import type { PartialUse } from './message';
import type { Position } from './position';
import type { Scope } from './scope';

/** Partials within partials, and partials in all, that one message may include. */
const DEEPEST_PARTIAL = 20;
const MOST_PARTIALS = 2000;

/** Where a partial's `{{> @partial-block}}` leads. */
interface PartialBlock {
  readonly markup: Markup;
  readonly from: number;
  readonly to: number;
  readonly scope: Scope;
  readonly outer: PartialBlock | undefined;
}

/** Reads a stretch of a markup where the message has come to. */
export type ReadRange = (markup: Markup, from: number, to: number) => void;

/** The partials of a message, each read where it is included and as seen from there. */
export class Inclusions {
  readonly uses: PartialUse[] = [];
  readonly #main: string;
  readonly #partial: (name: string) => Template | undefined;
  readonly #position: Position;
  readonly #readRange: ReadRange;
  /** The files that are being read, the message's own not among them. */
  #including: readonly string[] = [];
  #block: PartialBlock | undefined;

  /** `main`: the message's own file, which no partial includes again. */
  constructor(
    main: string,
    partial: (name: string) => Template | undefined,
    position: Position,
    readRange: ReadRange,
  ) {
    this.#main = main;
    this.#partial = partial;
    this.#position = position;
    this.#readRange = readRange;
  }

  /** Notes a partial; gives it if it is to be read here. */
  include(markup: Markup, tag: Tag): Template | undefined {
    const name = partialName(tag);
    if (name === undefined) return undefined;
    const partial = this.#partial(name);
    const { condition } = this.#position;
    this.uses.push({ name, place: placeIn(markup, tag.span), file: partial?.file, condition });
    if (!partial || this.#including.includes(partial.file) || partial.file === this.#main) return undefined;
    const isTooMuch = this.#including.length >= DEEPEST_PARTIAL || this.uses.length > MOST_PARTIALS;
    return isTooMuch ? undefined : partial;
  }

  /** Reads a partial with the parameters it is handed. */
  inline(partial: Template, call: Call | undefined): void {
    this.#inline(partial, call, undefined);
  }

  /** Reads a partial that is handed a block: what stands between two offsets of the markup that includes it. */
  inlineWithBlock(partial: Template, call: Call | undefined, markup: Markup, from: number, to: number): void {
    const { scope } = this.#position;
    this.#inline(partial, call, { markup, from, to, scope, outer: this.#block });
  }

  /** Reads the block that the partial being read was handed, as seen from where it was written. */
  readBlock(): void {
    const block = this.#block;
    if (!block) return;
    const { scope } = this.#position;
    this.#position.scope = block.scope;
    this.#block = block.outer;
    this.#readRange(block.markup, block.from, block.to);
    this.#position.scope = scope;
    this.#block = block;
  }

  #inline(partial: Template, call: Call | undefined, given: PartialBlock | undefined): void {
    const { scope } = this.#position;
    const including = this.#including;
    const block = this.#block;
    this.#position.scope = partialScope(call, scope);
    this.#including = [...including, partial.file];
    this.#block = given;
    this.#readRange(partial, partial.bodyStart, partial.text.length);
    this.#position.scope = scope;
    this.#including = including;
    this.#block = block;
  }
}

/** A partial named by an expression has it as its first parameter. */
export const dynamicParams = (call: Call): number => (call.params[0]?.kind === 'call' ? 1 : 0);

function partialName(tag: Tag): string | undefined {
  const { call } = tag;
  if (!call || dynamicParams(call) > 0 || tag.name.startsWith('@')) return undefined;
  return call.callee.kind === 'path' ? call.callee.original : String(call.callee.value);
}
