/** A position as people count it: 1-based line and column, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Turns offsets into lines and columns, in the way editors do: `\n`, `\r\n` and a lone `\r` end a line, and a
 * byte order mark at the start takes an offset but no column.
 */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    this.#starts = starts;
    this.#length = text.length;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  position(offset: number): Position {
    const line = this.#lineAt(offset);
    return { line: line + 1, column: Math.max(offset - (this.#starts[line] ?? 0), 0) + 1 };
  }

  /** 1-based line of an offset. */
  line(offset: number): number {
    return this.#lineAt(offset) + 1;
  }

  /** Offset of a 1-based position; positions outside the text are moved to its nearest end. */
  offset(position: Position): number {
    const start = this.#starts[position.line - 1] ?? this.#length;
    return Math.min(start + position.column - 1, this.#length);
  }

  /** Start of a 1-based line and of the one after it. */
  lineSpan(line: number): { readonly start: number; readonly end: number } {
    return { start: this.#starts[line - 1] ?? this.#length, end: this.#starts[line] ?? this.#length };
  }

  #lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** How a text ends its lines. */
export const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
