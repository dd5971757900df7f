import type { Tag } from '../template/tag';
import { type Markup, placeIn } from '../template/template';
import { type BlockContext, openBlock } from './block';
import { ALWAYS, and, type Condition, NEVER } from './condition';
import type { Frame } from './element-stack';
import type { Branch } from './message';
import type { Position } from './position';
import { isHandedSomething, type Scope } from './scope';

/** A block that is being read. */
interface OpenBlock {
  readonly index: number;
  readonly frame: Frame;
  readonly scope: Scope;
  readonly outer: Condition;
  /** What the next `{{else}}` starts from: none of the branches so far. */
  otherwise: Condition;
  /** The stack after the first branch; the text goes on from there. */
  afterFirst: Frame | undefined;
}

interface Entered extends Pick<Branch, 'guard' | 'outer' | 'left'> {
  readonly scope: Scope;
}

/** The open blocks of one stretch of a markup: each branch starts from the elements that were open at the opener. */
export class BlockStack {
  readonly #markup: Markup;
  readonly #position: Position;
  readonly #branches: Branch[];
  readonly #context: () => BlockContext;
  readonly #open: OpenBlock[] = [];

  /** `branches`: where branches are noted; `context`: what is needed to understand a guard at this position. */
  constructor(markup: Markup, position: Position, branches: Branch[], context: () => BlockContext) {
    this.#markup = markup;
    this.#position = position;
    this.#branches = branches;
    this.#context = context;
  }

  /** Enters the first branch of the block that opens with the tag of this index. */
  open(tag: Tag, index: number): void {
    const { frame, scope, condition: outer } = this.#position;
    const opened = openBlock(tag, this.#context());
    this.#open.push({ index, frame, scope, outer, otherwise: opened.otherwise, afterFirst: undefined });
    this.#enter(tag, { guard: opened.guard, outer, left: outer, scope: opened.scope });
  }

  /**
   * Goes on with the next branch. `ask` is called where an `{{else if}}` asks its question: it is reached when none of
   * the branches before it is.
   */
  else(tag: Tag, owner: number | undefined, ask: () => void): void {
    const block = this.#open.at(-1);
    if (!block || owner !== block.index) return;
    const { otherwise, outer, scope } = block;
    block.afterFirst ??= this.#position.frame;
    this.#position.frame = block.frame;
    this.#position.scope = scope;
    if (tag.kind === 'else' || !tag.call) {
      this.#enter(tag, { guard: otherwise, outer, left: and(outer, otherwise), scope });
      return;
    }
    const left = and(outer, otherwise);
    this.#position.condition = left;
    ask();
    const opened = openBlock(tag, this.#context());
    this.#enter(tag, { guard: opened.guard, outer, left, scope: opened.scope });
    block.otherwise = and(otherwise, opened.otherwise);
  }

  /** Ends a block, and with it what was opened inside and never closed. */
  close(owner: number | undefined): void {
    if (owner === undefined) return;
    for (let top = this.#open.at(-1); top && top.index >= owner; top = this.#open.at(-1)) {
      this.#open.pop();
      this.#leave(top);
    }
  }

  /** Ends what is open at the stretch's end. */
  closeAll(): void {
    for (const block of this.#open.reverse()) this.#leave(block);
  }

  #enter(tag: Tag, { guard, outer, left, scope }: Entered): void {
    const condition = and(left, guard);
    this.#position.condition = condition;
    this.#position.scope = scope;
    // What a partial's caller settles by what it hands in says nothing of the branch.
    const isSettled = (guard === ALWAYS || guard === NEVER) && isHandedSomething(scope);
    if (!isSettled)
      this.#branches.push({ place: placeIn(this.#markup, tag.span), guard, condition, outer, left });
  }

  #leave(block: OpenBlock): void {
    this.#position.frame = block.afterFirst ?? this.#position.frame;
    this.#position.scope = block.scope;
    this.#position.condition = block.outer;
  }
}
