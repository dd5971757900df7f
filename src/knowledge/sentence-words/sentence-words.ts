/** The words of a language that decide what a sentence says, whatever it tells: times, conditions, questions. */
export interface SentenceWords {
  readonly language: string;
  /** Words that make what follows them a condition: nobody is told that they did it. */
  readonly ifs: readonly string[];
  /** Words that a question starts with: `Haben Sie … angesehen?` asks, it does not tell. */
  readonly asks: readonly string[];
  readonly time: TimeWords;
  /** What says the same without watching. */
  readonly considerate: ConsiderateWords;
  /** Words that stand in nearly every sentence of the language, and in hardly any of another. */
  readonly common: readonly string[];
}

export interface TimeWords {
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

export interface ConsiderateWords {
  /** Instead of an exact time: `recently`. */
  readonly time: string;
}
