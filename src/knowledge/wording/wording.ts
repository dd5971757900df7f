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
 * phrase tells by itself, or the value in it or right after it does. No other module reads these tables: the build
 * makes phrase books of them (`disclosure/written-phrases.ts`), and a review loads those that its readers call for.
 */
export interface Wording {
  readonly language: string;
  readonly tells: Readonly<Partial<Record<WordingKey, readonly string[]>>>;
  /** Phrases that look like one of those and are none: what overlaps them tells nothing. */
  readonly not: readonly string[];
}
