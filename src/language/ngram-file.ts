import { type ByteLists, NgramTable } from './ngram-table';

const MAGIC = 0x31474e54; // "TNG1", little endian

/** So many numbers are read in one go: a few milliseconds, also before the code is warm. */
const SLICE = 25_000;

/** Lets whatever else is waiting run: an editor that is being typed into, for one. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Reads data/ngrams.bin, which scripts/build-language-data.ts makes: "TNG1"; the languages' names; sets of languages;
 * per group of edges (inside, start, end, whole word) the count of pieces and the ascending pieces as differences;
 * per piece the number of its set; per piece and language a value of 4 bits. Numbers are varints of seven bits, low
 * first. Pieces stay sorted, so that loading is one pass over the file and nothing is hashed.
 *
 * Rejects with a RangeError where the bytes are no such file.
 */
export async function readNgramTable(bytes: Uint8Array): Promise<NgramTable> {
  const reader = new ByteReader(bytes);
  if (reader.uint32() !== MAGIC) throw new RangeError('ngrams.bin: not an n-gram table');
  const languages = String.fromCharCode(...reader.bytes(reader.varint())).split(' ');
  const sets = reader.lists(reader.varint());
  const groups = [0];
  const keys: Uint32Array[] = [];
  for (let edges = 0; edges < 4; edges++) {
    const group = await readInSlices(reader, reader.varint());
    for (let i = 1; i < group.length; i++) group[i] = (group[i] ?? 0) + (group[i - 1] ?? 0);
    keys.push(group);
    groups.push((groups[edges] ?? 0) + group.length);
  }
  const pieces = join(keys);
  const setOf = Uint16Array.from(await readInSlices(reader, pieces.length));
  const valueAt = startsOf(setOf, sets.lengths);
  const values = reader.bytes(((valueAt.at(-1) ?? 0) + 1) >> 1);
  return new NgramTable({ languages, sets, groups, pieces, setOf, valueAt, values });
}

async function readInSlices(reader: ByteReader, count: number): Promise<Uint32Array> {
  const all = new Uint32Array(count);
  for (let at = 0; at < count; at += SLICE) {
    reader.varints(all.subarray(at, at + SLICE));
    await pause();
  }
  return all;
}

/** Where each piece's values start, and after the last one how many there are. */
function startsOf(setOf: Uint16Array, lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(setOf.length + 1);
  for (let i = 0; i < setOf.length; i++) starts[i + 1] = (starts[i] ?? 0) + (lengths[setOf[i] ?? 0] ?? 0);
  return starts;
}

function join(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  varint(): number {
    const one = new Uint32Array(1);
    this.varints(one);
    return one[0] ?? 0;
  }

  /** Fills `values`. One loop over local variables: there are 340,000 of them. */
  varints(values: Uint32Array): void {
    const bytes = this.#bytes;
    let at = this.#at;
    for (let i = 0; i < values.length; i++) {
      let byte = bytes[at++] ?? 0;
      let value = byte & 127;
      for (let scale = 128; byte > 127; scale *= 128) {
        byte = bytes[at++] ?? 0;
        value += (byte & 127) * scale;
      }
      values[i] = value;
    }
    if (at > bytes.length) throw new RangeError('ngrams.bin: too short');
    this.#at = at;
  }

  /** Lists of bytes, each after a byte with its length. They stay in the file: thousands of views would cost more. */
  lists(count: number): ByteLists {
    const lengths = new Uint8Array(count);
    const starts = new Uint32Array(count);
    for (let i = 0; i < count; i++) {
      lengths[i] = this.#bytes[this.#at++] ?? 0;
      starts[i] = this.#at;
      this.#at += lengths[i] ?? 0;
    }
    return { bytes: this.#bytes, starts, lengths };
  }

  uint32(): number {
    return this.bytes(4).reduce((sum, byte, i) => sum + byte * 256 ** i, 0);
  }

  bytes(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) throw new RangeError('ngrams.bin: too short');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}
