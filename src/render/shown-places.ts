import type { Place } from '../text/span';
import type { RenderedText } from './rendered';

interface Numbered {
  readonly place: Place;
  readonly number: number;
}

/**
 * Which places of its template and partials a rendered message shows. All samples share the same few hundred places:
 * they are numbered, so that a sample is remembered by one bit for each.
 */
export class ShownPlaces {
  readonly #numbers = new Map<Place, number>();
  readonly #byFile = new Map<string, Numbered[]>();

  /** The numbers of what one message surely shows; of values that are not empty. */
  of(parts: readonly RenderedText[]): NumberSet {
    const shown = new NumberSet(this.#numbers.size);
    for (const { stretches } of parts)
      for (const { place, text, isCertain } of stretches)
        if (isCertain && text !== '') shown.add(this.#numbers.get(place) ?? this.#number(place));
    return shown;
  }

  /** Whether any sample so far showed something of a file. */
  knows(file: string): boolean {
    return this.#byFile.has(file);
  }

  /** The numbers of what overlaps a place. */
  within({ file, span }: Place): readonly number[] {
    const places = this.#byFile.get(file) ?? [];
    return places
      .filter(({ place }) => place.span.start < span.end && span.start < place.span.end)
      .map(({ number }) => number);
  }

  #number(place: Place): number {
    const number = this.#numbers.size;
    this.#numbers.set(place, number);
    const known = this.#byFile.get(place.file);
    if (known) known.push({ place, number });
    else this.#byFile.set(place.file, [{ place, number }]);
    return number;
  }
}

const BITS = 8;

/** A set of small numbers. */
export class NumberSet {
  #bytes: Uint8Array;

  /** `likely`: how many numbers there probably are. */
  constructor(likely: number) {
    this.#bytes = new Uint8Array(Math.ceil(likely / BITS) + 1);
  }

  has(number: number): boolean {
    return ((this.#bytes[Math.floor(number / BITS)] ?? 0) & (1 << (number % BITS))) !== 0;
  }

  add(number: number): void {
    const at = Math.floor(number / BITS);
    if (at >= this.#bytes.length) this.#grow(at);
    this.#bytes[at] = (this.#bytes[at] ?? 0) | (1 << (number % BITS));
  }

  #grow(at: number): void {
    const bytes = new Uint8Array(2 * at + 1);
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}
