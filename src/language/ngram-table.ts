/** Where the values of a piece begin is written down for one in so many; those between are counted. */
export const PIECES_PER_START = 64;

/** Bytes of a word that are looked at, as in eld. */
const LONGEST_WORD = 70;

/** Lists of bytes that lie in one array. */
export interface ByteLists {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly lengths: Uint8Array;
}

/** The table as it was read; a piece is up to four UTF-8 bytes, the first one highest, zeros after the last. */
export interface NgramParts {
  /** Names of the columns. */
  readonly languages: readonly string[];
  /** Sets of columns. */
  readonly sets: ByteLists;
  /** Where the pieces of a group of edges begin (1 starts a word, 2 ends one); five entries. */
  readonly groups: readonly number[];
  /** Ascending within a group. */
  readonly pieces: Uint32Array;
  /** Per piece: the columns that use it. */
  readonly setOf: Uint16Array;
  /** Per 64th piece: index of the first of its values. A piece has one for each of its columns. */
  readonly valueStarts: Uint32Array;
  /** Two values a byte, the first one low. */
  readonly values: Uint8Array;
}

/**
 * What each language's words look like: for pieces of up to four bytes, taken every three bytes from a word and once
 * at its end, how much each of the languages that use the piece is favoured by it. The n-grams of `eld` (Apache-2.0),
 * and its way of cutting words.
 */
export class NgramTable {
  readonly #parts: NgramParts;
  /** A word's bytes while it is looked up. */
  readonly #bytes = new Uint8Array(LONGEST_WORD);

  constructor(parts: NgramParts) {
    this.#parts = parts;
  }

  get languages(): readonly string[] {
    return this.#parts.languages;
  }

  /** Adds to `scores`, one entry a language, what a lower-case word says for each, times `weight`. */
  addWord(word: string, weight: number, scores: Float64Array): void {
    const bytes = this.#bytes;
    const length = encode(word, bytes);
    if (length === 0) return;
    let at = 0;
    for (; at + 4 < length; at += 3) this.#add(bytes, at, at + 4, at === 0 ? 1 : 0, weight, scores);
    // The last four bytes once more, with the word's end: they may repeat the piece before.
    this.#add(bytes, Math.max(length - 4, 0), length, at === 0 ? 3 : 2, weight, scores);
  }

  #add(
    bytes: Uint8Array,
    from: number,
    to: number,
    edges: number,
    weight: number,
    scores: Float64Array,
  ): void {
    let key = 0;
    for (let i = from; i < from + 4; i++) key = key * 256 + (i < to ? (bytes[i] ?? 0) : 0);
    const found = this.#find(key, edges);
    if (found < 0) return;
    const { sets, setOf, values } = this.#parts;
    const set = setOf[found] ?? 0;
    const first = sets.starts[set] ?? 0;
    const last = first + (sets.lengths[set] ?? 0);
    let at = this.#valuesOf(found);
    for (let i = first; i < last; i++, at++) {
      const pair = values[at >> 1] ?? 0;
      const language = sets.bytes[i] ?? 0;
      // eld takes 53 off every score to store less, and the build divides by 8.
      scores[language] = (scores[language] ?? 0) + weight * (0.53 + 0.08 * (at & 1 ? pair >> 4 : pair & 15));
    }
  }

  #valuesOf(piece: number): number {
    const { sets, setOf, valueStarts } = this.#parts;
    const start = Math.floor(piece / PIECES_PER_START);
    let at = valueStarts[start] ?? 0;
    for (let i = start * PIECES_PER_START; i < piece; i++) at += sets.lengths[setOf[i] ?? 0] ?? 0;
    return at;
  }

  #find(key: number, edges: number): number {
    const { groups, pieces } = this.#parts;
    let low = groups[edges] ?? 0;
    let high = (groups[edges + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = pieces[middle] ?? 0;
      if (found === key) return middle;
      if (found < key) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

/** Writes a word of the basic plane as UTF-8 and gives the bytes it took; what does not fit is left out. */
function encode(word: string, to: Uint8Array): number {
  let at = 0;
  for (let i = 0; i < word.length && at + 3 <= to.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 0x80) to[at++] = code;
    else if (code < 0x800) {
      to[at++] = 0xc0 | (code >> 6);
      to[at++] = 0x80 | (code & 63);
    } else {
      to[at++] = 0xe0 | (code >> 12);
      to[at++] = 0x80 | ((code >> 6) & 63);
      to[at++] = 0x80 | (code & 63);
    }
  }
  return at;
}
