/**
 * What words can tell that hurts, by category of data or by rule. `illness` is health as a memory (`painful-memory`),
 * `health` all else of it (`sensitive-data`).
 */
export const SENSITIVE_KEYS = [
  'health',
  'illness',
  'family-health',
  'bereavement',
  'pregnancy',
  'diet',
  'belief',
  'ethnicity',
  'sexuality',
  'credential',
  'social',
  'shaming',
  'pushy-wording',
] as const;

export type SensitiveKey = (typeof SENSITIVE_KEYS)[number];

/**
 * How one language says to readers what is nobody's business, makes them feel guilty or presses them. Patterns are
 * written as in `disclosure/pattern.ts`; each starts with a word, and speaks to the reader ("your illness"), since a
 * text on illness tells nobody anything about themselves.
 */
export interface SensitiveWording {
  readonly language: string;
  readonly tells: Readonly<Record<SensitiveKey, readonly string[]>>;
  /** Phrases that look like one of those and are none: what overlaps them tells nothing of these. */
  readonly not: readonly string[];
}
