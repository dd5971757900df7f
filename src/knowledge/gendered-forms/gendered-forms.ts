/**
 * How one language says something of its reader in a form that fits one gender only. Phrases are written as in
 * `text/phrase.ts`; `[ … ]` marks the form.
 */
export interface GenderedForms {
  readonly language: string;
  /** Masculine ending, feminine ending, and both as people write them; whole words too. The longest counts. */
  readonly endings: readonly (readonly [masculine: string, feminine: string, both: string])[];
  /** Words that look like one of the forms and are none. */
  readonly never?: string;
  /** Named lists of words for the phrases. */
  readonly sets: Readonly<Record<string, string>>;
  readonly forms: readonly GenderedForm[];
  /** Words by which a text addresses its reader formally, and by which familiarly. */
  readonly formal: string;
  readonly familiar: string;
}

export interface GenderedForm {
  readonly phrase: string;
  /** What says the same without a gender, in the place of what is marked; where they differ by how formal it is. */
  readonly neutral?: string | { readonly familiar: string; readonly formal: string };
  /** Endings that turn the marked word into one without gender. */
  readonly turn?: readonly (readonly [from: string, to: string])[];
  /** Words that show, anywhere in the same text, that the other gender is thought of. */
  readonly unless?: string;
  /** Only in a question. */
  readonly asked?: true;
  /** False where writing both forms makes no sense (a title with a name); true where the last word alone has them. */
  readonly both?: boolean;
}
