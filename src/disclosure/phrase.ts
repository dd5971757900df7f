import { type Pattern, parsePattern } from './pattern';

/** The key of phrases that only look like telling. */
export const NOT = 'not';

/** The key of those that only look like something that hurts: they say nothing about what else is told. */
export const NOT_SENSITIVE = 'not-sensitive';

/** A phrase and what it means. */
export interface Phrase {
  readonly language: string;
  /** A data category or the id of a rule; `NOT` or `NOT_SENSITIVE` for what only looks like one. */
  readonly key: string;
  readonly source: string;
  /** The same, read when it is first asked for: few of thousands of phrases are ever tried. */
  readonly pattern: Pattern;
  /** True for a phrase of a team's own. */
  readonly isOwn: boolean;
}

export function phrase(language: string, key: string, source: string, isOwn = false): Phrase {
  let pattern: Pattern | undefined;
  return {
    language,
    key,
    source,
    get pattern() {
      pattern ??= parsePattern(source);
      return pattern;
    },
    isOwn,
  };
}
