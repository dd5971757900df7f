/** What is known of the readers of a passage. The judge is asked once per locale: `locales` then holds one tag. */
export interface Expected {
  /** Canonical BCP 47 tags of the readers of this passage; a text readable in one of them is read. */
  readonly locales: readonly string[];
  /** Further languages they read. */
  readonly reads: readonly string[];
  /** Languages of the project (other audiences, siblings): the first suspects. */
  readonly candidates: readonly string[];
  /** Words of no language: brands, products. */
  readonly names: readonly string[];
}

export type Verdict =
  | { readonly kind: 'reads'; readonly language: string; readonly confidence: number }
  | { readonly kind: 'does-not-read'; readonly language: string; readonly confidence: number }
  | { readonly kind: 'unsure' };

/** `section` numbers the sections of a part; passages of one section stand together. */
export interface JudgedPassage {
  readonly text: string;
  readonly section: number;
}

export interface Judge {
  /** One passage alone. U+FFFC stands for an expression's value in texts: ends/starts a word, is in no language. */
  judge(text: string, expected: Expected): Verdict;
  /**
   * Passages of one part with the same readers, in order, sharing evidence by section and part: result i for
   * passage i; a section that only together is in another language gives 'does-not-read' to every passage that
   * contributes evidence.
   */
  judgeAll(passages: readonly JudgedPassage[], expected: Expected): readonly Verdict[];
  /** The most likely language of a text among candidates or all, or undefined when unsure. */
  identify(
    text: string,
    candidates?: readonly string[],
  ): { readonly language: string; readonly confidence: number } | undefined;
}
