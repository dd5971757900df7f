/**
 * One way of addressing a single reader ("Sie"), and what gives it away. Words are lower case, with their diacritics,
 * separated by white space.
 */
export interface AddressForm {
  /** What its speakers call it. */
  readonly name: string;
  /** Words that mean the reader wherever they stand. */
  readonly words?: string;
  /** Words that mean the reader only as written here, and not where a sentence starts. */
  readonly capitals?: string;
  /** Commands: they are one only where a sentence starts, or after a word of `please`. */
  readonly commands?: string;
  /** What verbs end in that have no other use; not for words with a capital that no sentence asks for. */
  readonly endings?: string;
  /** Several words, each as in `words`. */
  readonly phrases?: readonly string[];
  /** True where it is also how several people are addressed, whatever each is called. */
  readonly isPlural?: true;
}

/** The ways in which one language addresses a single reader. */
export interface AddressForms {
  /** A language, or a language and a region where that region has customs of its own. */
  readonly locale: string;
  readonly forms: readonly AddressForm[];
  /** Words that a command follows. */
  readonly please?: string;
  /**
   * Phrases whose words say nothing. `{}` is a value from the data, `#` a number, `Aa` a word with a capital, and `*`
   * ends a word that may go on.
   */
  readonly never?: readonly string[];
  /** Phrases of a sentence that is said to several, as in `never`: a form that `isPlural` tells nothing there. */
  readonly several?: readonly string[];
  /** Words with one of the `endings` that are no verbs. */
  readonly notVerbs?: string;
  /** True where nouns have capitals, so that many of them make no heading. */
  readonly hasCapitalNouns?: true;
}
