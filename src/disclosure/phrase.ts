import { type Pattern, parsePattern } from './pattern';

/** A phrase and what it means. */
export interface Phrase {
  readonly language: string;
  /** A data category or the id of a rule; `not` for what only looks like one. */
  readonly key: string;
  readonly pattern: Pattern;
  /** True for a phrase of a team's own. */
  readonly isOwn: boolean;
}

export const phrase = (language: string, key: string, source: string, isOwn = false): Phrase => ({
  language,
  key,
  pattern: parsePattern(source),
  isOwn,
});
