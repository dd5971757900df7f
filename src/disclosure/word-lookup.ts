import { rememberedUpTo } from '../text/remembered';

/** Letters of a word by which beginnings of words are found. */
const PREFIX = 3;

/** The vocabulary of many mails. */
const MOST_WORDS = 20_000;

/** Things by words, or by beginnings of words (`view*`), that they have to do with. */
export class WordLookup<T> {
  readonly #exact = new Map<string, T[]>();
  readonly #prefixes = new Map<string, T[]>();
  readonly #remembered = rememberedUpTo(MOST_WORDS, (plain) => this.#look(plain));

  /** Whether a beginning of a word is too short to be looked up by. */
  static isTooShort(word: string): boolean {
    return word.endsWith('*') && word.length <= PREFIX;
  }

  /** To be called for all words before the first is looked up. */
  add(word: string, value: T): void {
    const [map, key] = word.endsWith('*') ? [this.#prefixes, word.slice(0, PREFIX)] : [this.#exact, word];
    const known = map.get(key);
    if (known) known.push(value);
    else map.set(key, [value]);
  }

  /** What may have to do with a word: of a beginning of it only the first letters are compared. */
  with(plain: string): readonly T[] {
    return this.#remembered(plain);
  }

  #look(plain: string): readonly T[] {
    const byStart = plain.length >= PREFIX ? this.#prefixes.get(plain.slice(0, PREFIX)) : undefined;
    const exact = this.#exact.get(plain) ?? [];
    return byStart ? [...exact, ...byStart] : exact;
  }
}
