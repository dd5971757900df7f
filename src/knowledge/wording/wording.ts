/**
 * How one language tells a reader what they did, and when. Patterns are written as in `disclosure/pattern.ts`; words
 * are lower case and without diacritics.
 */
export interface Wording {
  readonly language: string;
  /** Phrases that say the sender watched what the reader did. */
  readonly acts: readonly string[];
  /** Phrases that look like one and are none. */
  readonly notActs: readonly string[];
  /** Words that lead up to a time or a day, and words that follow one: they go with it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Words that belong to a time only next to one of these days. */
  readonly days: readonly string[];
  /** What says the same without watching. */
  readonly considerate: string;
  /** A word for somebody whose name is missing, in a greeting; absent where the grammar has none. */
  readonly nameless?: string;
}
