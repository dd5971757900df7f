import type { SyntaxProblem, Tag, TagKind } from './tag';

/** A block by the indexes of its tags: opener, `{{else}}`s, closer. */
export interface Block {
  readonly open: number;
  readonly elses: readonly number[];
  /** Absent where the block is never closed: it then ends at the end of what holds it. */
  readonly close: number | undefined;
}

export interface Pairing {
  /** For each tag that opens a block: its block. */
  readonly blocks: ReadonlyMap<number, Block>;
  /** For each `{{else}}` and closer that belongs to a block: the index of its opener. */
  readonly owners: ReadonlyMap<number, number>;
  readonly problems: readonly SyntaxProblem[];
}

/** Deeper nesting is reported and read as if its blocks were not there: no mail needs it. */
const DEEPEST = 200;

const OPENERS: ReadonlySet<TagKind> = new Set<TagKind>([
  'open',
  'open-inverse',
  'open-decorator',
  'open-partial',
  'open-raw',
]);

interface Opened {
  readonly index: number;
  readonly tag: Tag;
  readonly elses: number[];
  plainElse: boolean;
}

/** The column of a tag that is the first thing on its line; nothing for any other. */
export type IndentOf = (tag: Tag) => number | undefined;

/**
 * Pairs openers, `{{else}}`s and closers. Blame falls on the opener that is never closed, else on the closer. Where
 * something is wrong, closers are paired by how they are indented if that leaves no more to complain about: it tells
 * better which of two blocks of one name lacks its closer.
 */
export function pairBlocks(tags: readonly Tag[], indentOf?: IndentOf): Pairing {
  const plain = pair(tags, undefined);
  const isUnclosed = plain.problems.some((problem) => problem.id === 'unclosedBlock');
  if (!indentOf || !isUnclosed) return plain;
  const indented = pair(tags, indentOf);
  return indented.problems.length <= plain.problems.length ? indented : plain;
}

function pair(tags: readonly Tag[], indentOf: IndentOf | undefined): Pairing {
  const pairer = new Pairer(indentOf);
  for (const [index, tag] of tags.entries()) pairer.read(index, tag);
  pairer.finish();
  return pairer;
}

/** How many open blocks a closer is compared with. */
const FARTHEST_OPENER = 20;

class Pairer implements Pairing {
  readonly blocks = new Map<number, Block>();
  readonly owners = new Map<number, number>();
  readonly problems: SyntaxProblem[] = [];
  readonly #stack: Opened[] = [];
  /** How many blocks of each name are open: tells in no time whether a closer has an opener at all. */
  readonly #open = new Map<string, number>();
  #tooDeep = 0;
  readonly #indentOf: IndentOf | undefined;

  constructor(indentOf: IndentOf | undefined) {
    this.#indentOf = indentOf;
  }

  read(index: number, tag: Tag): void {
    if (OPENERS.has(tag.kind)) this.#push(index, tag);
    else if (tag.kind === 'else' || tag.kind === 'else-chain') this.#else(index, tag);
    else if (tag.kind === 'close' || tag.kind === 'close-raw') this.#close(index, tag);
  }

  finish(): void {
    while (this.#stack.length > 0) this.#pop(undefined);
  }

  #push(index: number, tag: Tag): void {
    if (this.#stack.length >= DEEPEST) {
      if (this.#tooDeep++ === 0) this.#problem('tooDeep', tag);
      return;
    }
    this.#stack.push({ index, tag, elses: [], plainElse: false });
    this.#open.set(tag.name, (this.#open.get(tag.name) ?? 0) + 1);
  }

  #else(index: number, tag: Tag): void {
    const top = this.#stack.at(-1);
    if (this.#tooDeep > 0) return;
    if (!top || top.tag.kind === 'open-decorator' || top.tag.kind === 'open-partial') {
      this.#problem('strayElse', tag);
    } else if (top.plainElse) {
      this.#problem('secondElse', tag, top.tag);
    } else {
      top.plainElse = tag.kind === 'else';
      top.elses.push(index);
      this.owners.set(index, top.index);
    }
  }

  #close(index: number, tag: Tag): void {
    if (this.#tooDeep > 0 && !this.#isTop(tag.name)) {
      this.#tooDeep--;
      return;
    }
    if (!this.#open.get(tag.name)) {
      this.#problem('strayClose', tag);
      return;
    }
    while (!this.#isTop(tag.name)) this.#pop(undefined);
    for (let unclosed = this.#unclosedAbove(tag); unclosed > 0; unclosed--) this.#pop(undefined);
    this.owners.set(index, this.#stack.at(-1)?.index ?? index);
    this.#pop(index);
  }

  /** How many open blocks lie above the one that a closer is indented like. */
  #unclosedAbove(tag: Tag): number {
    const indent = this.#indentOf?.(tag);
    if (indent === undefined) return 0;
    const near = this.#stack.slice(-FARTHEST_OPENER).reverse();
    const found = near.findIndex(
      (open) => open.tag.name === tag.name && this.#indentOf?.(open.tag) === indent,
    );
    return Math.max(found, 0);
  }

  #isTop(name: string): boolean {
    return this.#tooDeep === 0 && this.#stack.at(-1)?.tag.name === name;
  }

  #pop(close: number | undefined): void {
    const top = this.#stack.pop();
    if (!top) return;
    this.#open.set(top.tag.name, (this.#open.get(top.tag.name) ?? 1) - 1);
    this.blocks.set(top.index, { open: top.index, elses: top.elses, close });
    if (close === undefined) this.#problem('unclosedBlock', top.tag);
  }

  #problem(id: SyntaxProblem['id'], tag: Tag, opener?: Tag): void {
    this.problems.push({ id, span: tag.span, data: { name: tag.name, opener: opener?.name ?? '' } });
  }
}
