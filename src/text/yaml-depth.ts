/** How many levels are open while a document's lexemes go by. */
class Levels {
  /** Columns of the block collections that are open. */
  readonly #columns: number[] = [];
  #flow = 0;

  get depth(): number {
    return this.#columns.length + this.#flow;
  }

  open(column: number): void {
    if (this.#flow > 0) return;
    while ((this.#columns.at(-1) ?? -1) >= column) this.#columns.pop();
    this.#columns.push(column);
  }

  bracket(lexeme: string): void {
    if (lexeme === '[' || lexeme === '{') this.#flow++;
    else if ((lexeme === ']' || lexeme === '}') && this.#flow > 0) this.#flow--;
  }
}

// Lexemes that take no room in the text: start of a document, end of a broken flow, start of a scalar.
const markers: readonly string[] = ['\u0002', '\u0018', '\u001f'];

const columnAfter = (lexeme: string, column: number): number => {
  const newline = Math.max(lexeme.lastIndexOf('\n'), lexeme.lastIndexOf('\r'));
  return newline < 0 ? column + lexeme.length : lexeme.length - newline - 1;
};

/**
 * Where in a YAML text, given as the lexemes of `yaml`'s Lexer, things are nested deeper than `most`: its offset, or
 * undefined. The reader calls itself once a level, and a text of 5,000 brackets would bring down the whole process.
 */
export function findTooDeep(lexemes: readonly string[], most: number): number | undefined {
  const levels = new Levels();
  let offset = 0;
  let column = 0;
  let starts = true;
  let scalar = false;
  for (const lexeme of lexemes) {
    if (markers.includes(lexeme)) {
      scalar = lexeme === '\u001f';
      continue;
    }
    const blank = !scalar && lexeme.trim() === '';
    if (!blank && starts) levels.open(column);
    if (!scalar) levels.bracket(lexeme);
    if (levels.depth > most) return offset;
    // What follows an indicator on its line opens a level of its own: `- - a`.
    starts = /[\r\n]/.test(lexeme) || (starts && blank) || (!scalar && /^[-?:]$/.test(lexeme));
    scalar = false;
    offset += lexeme.length;
    column = columnAfter(lexeme, column);
  }
  return undefined;
}
