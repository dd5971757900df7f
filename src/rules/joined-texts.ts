import type { Unit } from '../message/message';
import { locate } from '../message/passage';
import type { Place } from '../text/span';

/** A text with the names that the team declared filled in. */
const withoutNames = (text: string, names: readonly string[]): string =>
  names.reduce(
    (left, name) => (name === '' ? left : left.replaceAll(name, '\uFFFC'.repeat(name.length))),
    text,
  );

const isWordCharacter = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}]/u.test(c);

/** Stands between two texts: no value holds it. */
const BETWEEN = '\0\0\0';

/** The texts of a message as one, in which a value is looked for once and not in each of them. */
export class JoinedTexts {
  readonly #units: readonly Unit[];
  readonly #starts: readonly number[];
  readonly #text: string;

  constructor(units: readonly Unit[], names: readonly string[]) {
    let length = BETWEEN.length;
    const starts: number[] = [];
    for (const { text } of units) {
      starts.push(length);
      length += text.length + BETWEEN.length;
    }
    const texts = units.map(({ text }) => withoutNames(text, names) + BETWEEN);
    this.#units = units;
    this.#starts = starts;
    this.#text = BETWEEN + texts.join('');
  }

  /** Whether it stands anywhere, be it within a word. */
  holds(text: string | undefined): boolean {
    return text !== undefined && this.#text.includes(text);
  }

  /** Where a value stands as words of their own; a single word only within a sentence. */
  placesOf(value: string): readonly { readonly unit: Unit; readonly place: Place }[] {
    const text = this.#text;
    const places: { readonly unit: Unit; readonly place: Place }[] = [];
    if (value.includes('\0')) return places;
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
      const end = at + value.length;
      if (isWordCharacter(text[at - 1]) || isWordCharacter(text[end]) || text[at - 1] === '-') continue;
      const isFirst = !/[\p{L}\p{N},]\s$/u.test(text.slice(at - BETWEEN.length, at));
      if (!/[\s\d@]/.test(value) && isFirst) continue;
      const found = this.#unitAt(at);
      const place = found && locate(found.unit.runs, at - found.start, end - found.start);
      if (place) places.push({ unit: found.unit, place });
    }
    return places;
  }

  #unitAt(offset: number): { readonly unit: Unit; readonly start: number } | undefined {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    const [unit, start] = [this.#units[low], this.#starts[low]];
    return unit && start !== undefined ? { unit, start } : undefined;
  }
}
