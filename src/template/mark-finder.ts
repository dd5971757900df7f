/**
 * Finds marks in a text that is read from its start to its end. The next place of each is remembered: a mark that never
 * comes (a comment without an end, a thousand times) is looked for once, and not to the text's end each time.
 */
export class MarkFinder {
  readonly #text: string;
  readonly #next = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Offset of the first mark at or after an offset; no smaller offset may be asked for later. */
  find(mark: string, from: number): number | undefined {
    const known = this.#next.get(mark);
    if (known !== undefined && known >= from) return known === NEVER ? undefined : known;
    const at = this.#text.indexOf(mark, from);
    this.#next.set(mark, at < 0 ? NEVER : at);
    return at < 0 ? undefined : at;
  }

  /** Offset just after that mark. */
  findEnd(mark: string, from: number): number | undefined {
    const at = this.find(mark, from);
    return at === undefined ? undefined : at + mark.length;
  }
}

const NEVER = Number.POSITIVE_INFINITY;
