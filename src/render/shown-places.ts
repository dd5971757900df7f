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
  #isSorted = true;

  /** The numbers of what one message surely shows; of values that are not empty, and of partials. */
  of(parts: readonly RenderedText[]): NumberSet {
    const shown = new NumberSet(this.#numbers.size);
    const add = (place: Place) => shown.add(this.#numbers.get(place) ?? this.#number(place));
    for (const { stretches, included } of parts) {
      for (const { place, text, isCertain } of stretches) if (isCertain && text !== '') add(place);
      for (const place of included) add(place);
    }
    return shown;
  }

  /** The numbers of what overlaps a place; of what no sample showed so far there is none. */
  within({ file, span }: Place): readonly number[] {
    this.#sort();
    const places = this.#byFile.get(file) ?? [];
    const numbers: number[] = [];
    for (let i = firstAfter(places, span.start); i < places.length; i++) {
      const each = places[i];
      if (!each || each.place.span.start >= span.end) break;
      numbers.push(each.number);
    }
    return numbers;
  }

  #sort(): void {
    if (this.#isSorted) return;
    this.#isSorted = true;
    for (const places of this.#byFile.values())
      places.sort((a, b) => a.place.span.start - b.place.span.start || a.number - b.number);
  }

  #number(place: Place): number {
    const number = this.#numbers.size;
    this.#numbers.set(place, number);
    this.#isSorted = false;
    const known = this.#byFile.get(place.file);
    if (known) known.push({ place, number });
    else this.#byFile.set(place.file, [{ place, number }]);
    return number;
  }
}

/** The first that ends after an offset: literals and tags stand side by side, so that their ends are in order too. */
function firstAfter(places: readonly Numbered[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.place.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
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
