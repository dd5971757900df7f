import { type Pattern, parsePattern } from './pattern';

/** A phrase and what it means. */
export interface Phrase {
  readonly language: string;
  /** A data category or the id of a rule; `not` for what only looks like one. */
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
