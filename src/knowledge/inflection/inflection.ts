/**
 * Where one language wants another form of a value than data holds. Phrases are written as in `text/phrase.ts`; what
 * is marked is what a fix replaces. The value is the last word of a phrase.
 */
export interface Inflection {
  readonly language: string;
  /** In English, for messages. */
  readonly name: string;
  readonly prepositions: readonly Preposition[];
  readonly phrases: readonly InflectedPhrase[];
}

/** Prepositions that want one case. */
export interface Preposition {
  readonly words: string;
  /** The kinds of value after which they are heard; by default places and people. */
  readonly of?: string;
  /**
   * By kind of value, a noun that takes the case, so that the value can stay as it is ("do miasta {{city}}"). With
   * `=` it stands for the preposition too ("=ve městě").
   */
  readonly nouns: Readonly<Record<string, string>>;
}

/** What prepositions stand before that say where or when, and not with whom. */
export const WHERE_OR_WHEN = 'place|month|weekday';

export interface InflectedPhrase {
  readonly phrase: string;
  /** Why the value does not fit: it is called (vocative), an article agrees with it, a word before it is elided. */
  readonly reason: 'case' | 'vocative' | 'article' | 'elision';
  /** What goes in the place of what is marked and leaves the value as it is. */
  readonly instead?: string;
  /** Only where the noun phrase ends with the value: a noun after it would be what the article agrees with. */
  readonly isLast?: true;
  /** Not after a comma, where the word is a relative pronoun. */
  readonly isNoPronoun?: true;
}
