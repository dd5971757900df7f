import type { DataCategory } from '../data-categories';

/** Rules that are about words rather than about a category of data. */
export type WordingRule =
  | 'third-party-data'
  | 'sensitive-data'
  | 'painful-memory'
  | 'shaming'
  | 'social-exposure'
  | 'pushy-wording'
  | 'missing-unsubscribe'
  | 'missing-reason'
  | 'missing-sender';

export type WordingKey = DataCategory | WordingRule;

/**
 * How one language tells readers what is known of them. Patterns are written as in `disclosure/pattern.ts`; case and
 * diacritics do not matter. `visit-time` holds phrases that say the reader was seen doing something: they tell
 * nothing by themselves, but a time of day in the same sentence is then the time of that. For every other key the
 * phrase tells by itself, or the value in it or right after it does.
 */
export interface Wording {
  readonly language: string;
  readonly tells: Readonly<Partial<Record<WordingKey, readonly string[]>>>;
  /** Phrases that look like one of those and are none: what overlaps them tells nothing. */
  readonly not: readonly string[];
  /** Words that make what follows them a condition: nobody is told that they did it. */
  readonly ifs: readonly string[];
  /** Words that a question starts with: `Haben Sie … angesehen?` asks, it does not tell. */
  readonly asks: readonly string[];
  readonly time: TimeWording;
  /** What says the same without watching. */
  readonly considerate: ConsiderateWording;
  /** Words that stand in nearly every sentence of the language, and in hardly any of another. */
  readonly common: readonly string[];
}

export interface TimeWording {
  /** Words that lead up to a time or a day, and words that follow one: they go with it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Words that make an hour of a bare number before them (`21 Uhr`), and of one after them (`godz. 21`). */
  readonly hourAfter: readonly string[];
  readonly hourBefore: readonly string[];
  /**
   * Words that make an hour of a number only after one of `clockBefore`: `à 14 h` is a time, `en 14 h` is how long
   * something takes.
   */
  readonly hourUnits?: readonly string[];
  /** What stands between hour and minutes where that is no colon: `14h32`, `14 h 32`. After `clockBefore` only. */
  readonly hourMarks?: readonly string[];
  /** Words right before a time of day; those of `before` where there are none. */
  readonly clockBefore?: readonly string[];
  /** Words that make a deadline of the time after them. */
  readonly until?: readonly string[];
  /** Names of days, and parts of them, that go with a time. */
  readonly days: readonly string[];
  /** Words that say a day by how long ago it was: `yesterday`. */
  readonly ago: readonly string[];
}

export interface ConsiderateWording {
  /** Instead of an exact time: `recently`. */
  readonly time: string;
}
