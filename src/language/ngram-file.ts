import { type ByteLists, NgramTable, PIECES_PER_START } from './ngram-table';

const MAGIC = 0x32474e54; // "TNG2", little endian

/**
 * Reads data/ngrams.bin, which scripts/build-language-data.ts makes: "TNG2"; how many pieces there are in each group
 * of edges (inside, start, end, whole word), how many bytes the languages' names take, how many sets of languages
 * there are, how many bytes these and the values take; then all pieces, ascending within a group, each as its difference from the one before (which packs well); where the values of every 64th
 * begin; the number of each piece's set; the languages' names; the sets' lengths; the sets; and per piece and
 * language a value of 4 bits. Numbers of pieces and values have 32 bits, those of sets 16, low byte first as on all
 * processors that editors run on: the rest of the file is used as it lies, for reading it number by number would take longer
 * than all else that a first review waits for.
 *
 * Throws a RangeError where the bytes are no such file.
 */
export function readNgramTable(bytes: Uint8Array): NgramTable {
  const reader = new SectionReader(bytes);
  if (reader.words(1)[0] !== MAGIC) throw new RangeError('ngrams.bin: not an n-gram table');
  const counts = reader.words(4);
  const [nameBytes = 0, setCount = 0, setBytes = 0, valueBytes = 0] = reader.words(4);
  const groups = [0, ...counts].map((_, i) => counts.slice(0, i).reduce((sum, count) => sum + count, 0));
  const pieceCount = groups.at(-1) ?? 0;
  const pieces = sumsOf(reader.words(pieceCount));
  const valueStarts = reader.words(Math.ceil(pieceCount / PIECES_PER_START));
  const setOf = reader.halves(pieceCount);
  const languages = String.fromCharCode(...reader.bytes(nameBytes)).split(' ');
  const sets = listsOf(reader.bytes(setCount), reader.bytes(setBytes));
  const values = reader.bytes(valueBytes);
  return new NgramTable({ languages, sets, groups, pieces, setOf, valueStarts, values });
}

/** Differences of 32 bits, the first from zero, and going round past the highest number. */
function sumsOf(differences: Uint32Array): Uint32Array {
  const sums = new Uint32Array(differences.length);
  let sum = 0;
  for (let i = 0; i < sums.length; i++) {
    sum = (sum + (differences[i] ?? 0)) >>> 0;
    sums[i] = sum;
  }
  return sums;
}

/** Lists of bytes that lie one after the other. */
function listsOf(lengths: Uint8Array, bytes: Uint8Array): ByteLists {
  const starts = new Uint32Array(lengths.length);
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i - 1] ?? 0) + (lengths[i - 1] ?? 0);
  return { bytes, starts, lengths };
}

/** Takes arrays from a file's start on; nothing is copied. */
class SectionReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    // Numbers can only be looked at where they are aligned: a file that is part of something larger may not be.
    this.#bytes = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  }

  words(count: number): Uint32Array {
    const { buffer, byteOffset } = this.bytes(count * 4);
    return new Uint32Array(buffer, byteOffset, count);
  }

  halves(count: number): Uint16Array {
    const { buffer, byteOffset } = this.bytes(count * 2);
    return new Uint16Array(buffer, byteOffset, count);
  }

  bytes(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) throw new RangeError('ngrams.bin: too short');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}
