/**
 * How one language says what a marketing mail owes its readers. Patterns are written as in `disclosure/pattern.ts`.
 * Finding one makes a rule silent, so they are generous: a way out that is worded oddly is still one.
 */
export interface ObligationWording {
  readonly language: string;
  /** The way out: a link to unsubscribe, or to choose what to get. */
  readonly unsubscribe: readonly string[];
  /** Why the reader gets this mail. */
  readonly reason: readonly string[];
  /** A link's text for the way out. */
  readonly linkText: string;
}
