import { type Call, partialName } from '../template/expression';
import type { Tag } from '../template/tag';
import { type Markup, placeIn, type Template } from '../template/template';
import type { Place } from '../text/span';
import { ALWAYS } from './condition';
import { findInline, type InlinePartial, type LookupPlace } from './inline-partials';
import type { PartialUse } from './message';
import { blockScope, partialScope } from './partial-scope';
import type { Position } from './position';
import { ROOT, type Scope } from './scope';

/** Partials within partials, and partials in all, that one message may include. */
const DEEPEST_PARTIAL = 20;
const MOST_PARTIALS = 2000;
/** Characters that are read through partials in all: each may be included many times. */
const MOST_READ = 8_000_000;

/** A stretch of a markup that is included somewhere: a partial's file, or the body of an inline one. */
export interface Included {
  /** What tells it from every other: none includes itself. */
  readonly key: string;
  readonly markup: Markup;
  readonly from: number;
  readonly to: number;
}

/** What surrounds the stretch that is being read. */
interface Surroundings {
  /** What is being read, the message's own file not among it. */
  readonly including: readonly string[];
  readonly block: PartialBlock | undefined;
  /** Where the markup that is being read was included. */
  readonly lookup: LookupPlace | undefined;
  /** Reads what the layout that is being read is wrapped around. */
  readonly slot: (() => void) | undefined;
}

/** Where a partial's `{{> @partial-block}}` leads: a stretch that is read in the surroundings it was written in. */
interface PartialBlock extends Omit<Included, 'key'> {
  readonly scope: Scope;
  readonly around: Surroundings;
}

const NOTHING_AROUND: Surroundings = { including: [], block: undefined, lookup: undefined, slot: undefined };

/** Reads a stretch of a markup where the message has come to. */
export type ReadRange = (markup: Markup, from: number, to: number) => void;

/** The partials and layouts of a message, each read where it is included and as seen from there. */
export class Inclusions {
  readonly uses: PartialUse[] = [];
  readonly #main: string;
  readonly #partial: (name: string) => Template | undefined;
  readonly #position: Position;
  readonly #readRange: ReadRange;
  #around = NOTHING_AROUND;
  #hasOpenSlot = false;
  #readLength = 0;

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
  include(markup: Markup, tag: Tag): Included | undefined {
    const name = partialName(tag.call);
    if (name === undefined) return undefined;
    const inline = findInline(name, this.#from(markup, tag.span.start));
    const included = inline ? ofInline(inline) : this.#includeFile(name, placeIn(markup, tag.span));
    if (!included || this.#around.including.includes(included.key)) return undefined;
    this.#readLength += included.to - included.from;
    const isTooMuch =
      this.#around.including.length >= DEEPEST_PARTIAL ||
      this.uses.length > MOST_PARTIALS ||
      this.#readLength > MOST_READ;
    return isTooMuch ? undefined : included;
  }

  #includeFile(name: string, place: Place): Included | undefined {
    const partial = this.#partial(name);
    this.uses.push({ name, place, file: partial?.file, condition: this.#position.condition });
    return partial && partial.file !== this.#main ? ofFile(partial) : undefined;
  }

  /** Reads a partial with the parameters it is handed at an offset of the markup that includes it. */
  inline(partial: Included, call: Call | undefined, markup: Markup, at: number): void {
    this.#inline(partial, call, this.#from(markup, at), this.#around.block);
  }

  /** Reads a partial that is handed a block: what stands between two offsets of the markup that includes it. */
  inlineWithBlock(partial: Included, call: Call | undefined, markup: Markup, from: number, to: number): void {
    const { scope } = this.#position;
    const block = { markup, from, to, scope, around: this.#around };
    this.#inline(partial, call, this.#from(markup, from), block);
  }

  /** Reads the block that the partial being read was handed. */
  readBlock(): void {
    const { block } = this.#around;
    if (!block) {
      if (!this.readSlot()) this.leaveOpen();
      return;
    }
    this.#readLength += block.to - block.from;
    if (this.#readLength > MOST_READ) return;
    this.#within(block.around, blockScope(block.scope, this.#position.scope), () =>
      this.#readRange(block.markup, block.from, block.to),
    );
  }

  /** Reads what the layout being read is wrapped around; false where no layout is being read. */
  readSlot(): boolean {
    const { slot } = this.#around;
    if (!slot || this.#readLength > MOST_READ) return false;
    this.#within(NOTHING_AROUND, ROOT, slot);
    return true;
  }

  /** Notes that something is read here of which nobody said what it is. */
  leaveOpen(): void {
    this.#hasOpenSlot = true;
  }

  get hasOpenSlot(): boolean {
    return this.#hasOpenSlot;
  }

  /** Reads a layout around what `slot` reads. `named`: where the template asks for it. */
  wrap(layout: Template, name: string, named: Place, slot: () => void): void {
    this.uses.push({ name, place: named, file: layout.file, condition: ALWAYS });
    let isRead = false;
    const readSlot = () => {
      isRead = true;
      this.#readLength += layout.text.length;
      slot();
    };
    const around = { ...NOTHING_AROUND, including: [layout.file], slot: readSlot };
    this.#within(around, ROOT, () => this.#readRange(layout, layout.bodyStart, layout.text.length));
    // A layout that takes the text in a way unknown to us takes it all the same.
    if (!isRead) slot();
  }

  #inline(
    partial: Included,
    call: Call | undefined,
    lookup: LookupPlace,
    block: PartialBlock | undefined,
  ): void {
    const including = [...this.#around.including, partial.key];
    const scope = partialScope(call, this.#position.scope, lookup.markup);
    this.#within({ ...this.#around, including, block, lookup }, scope, () =>
      this.#readRange(partial.markup, partial.from, partial.to),
    );
  }

  #within(around: Surroundings, scope: Scope, read: () => void): void {
    const outer = this.#around;
    const outerScope = this.#position.scope;
    this.#around = around;
    this.#position.scope = scope;
    read();
    this.#around = outer;
    this.#position.scope = outerScope;
  }

  #from(markup: Markup, at: number): LookupPlace {
    return { markup, at, outer: this.#around.lookup };
  }
}

const ofFile = (partial: Template): Included => ({
  key: partial.file,
  markup: partial,
  from: partial.bodyStart,
  to: partial.text.length,
});

const ofInline = ({ markup, body }: InlinePartial): Included => ({
  key: `${markup.file}#${body.start}`,
  markup,
  from: body.start,
  to: body.end,
});
