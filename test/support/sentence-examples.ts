import type { Example } from '../../src/rules/rule';
import { paragraphExample } from './paragraph-example';

/** Examples of one sentence for readers of one locale. `⟦…⟧` marks what is found, `~` a space that does not break. */
export interface Sentences {
  readonly locale: string;
  /** Why, sentence, and what each fix writes in the place of what is found. */
  readonly bad: readonly (readonly [string, string, ...string[]])[];
  readonly good: readonly (readonly [string, string])[];
}

/** Sentences as examples of a rule whose fixes are titled `Write "…"`. */
export function sentenceExamples(
  rule: string,
  groups: readonly Sentences[],
): { readonly bad: readonly Example[]; readonly good: readonly Example[] } {
  const example = (locale: string, [why, sentence, ...written]: readonly [string, string, ...string[]]) => {
    const text = sentence.replaceAll('~', '\u00a0');
    return paragraphExample({ rule, locale, why, text, ...fixedBy(written, text) });
  };
  return {
    bad: groups.flatMap(({ locale, bad }) => bad.map((row) => example(locale, row))),
    good: groups.flatMap(({ locale, good }) => good.map((row) => example(locale, row))),
  };
}

const fixedBy = (written: readonly string[], text: string) => ({
  fixed: Object.fromEntries(
    written.map((instead) => [
      `Write "${instead.replaceAll('~', ' ')}"`,
      text.replace(/⟦[^⟧]*⟧/, () => instead.replaceAll('~', '\u00a0')),
    ]),
  ),
});
