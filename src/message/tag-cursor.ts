import type { Tag } from '../template/tag';
import type { Markup } from '../template/template';
import type { Span } from '../text/span';

/** Walks a markup's tags from one offset to another. */
export class TagCursor {
  readonly #markup: Markup;
  readonly #to: number;
  #next: number;
  #index: number;
  #readTo: number;

  constructor(markup: Markup, from: number, to: number) {
    this.#markup = markup;
    this.#to = to;
    this.#next = firstFrom(markup.tags, from);
    this.#index = this.#next;
    this.#readTo = from;
  }

  /** The index of the tag last handed out. */
  get index(): number {
    return this.#index;
  }

  /** Everything before this offset has been read. */
  get readTo(): number {
    return this.#readTo;
  }

  /** Where the next tag starts. */
  get nextStart(): number {
    return this.#markup.tags[this.#next]?.span.start ?? Number.POSITIVE_INFINITY;
  }

  /** The opener that the last tag belongs to. */
  get owner(): number | undefined {
    return this.#markup.owners.get(this.#index);
  }

  /** The next tag that starts before an offset. */
  before(offset: number): Tag | undefined {
    const tag = this.#markup.tags[this.#next];
    if (!tag || tag.span.start >= Math.min(offset, this.#to)) return undefined;
    this.#index = this.#next++;
    this.#readTo = Math.max(this.#readTo, tag.span.end);
    return tag;
  }

  /** Leaves out everything up to an offset. */
  skip(to: number): void {
    this.#readTo = Math.max(this.#readTo, to);
    while (this.nextStart < to) this.#next++;
  }
}

/** Index of the first item that ends after an offset. */
export function firstFrom(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
