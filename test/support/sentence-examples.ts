import type { Example } from '../../src/rules/rule';

/** Examples of one sentence for readers of one locale. `⟦…⟧` marks what is found, `~` a space that does not break. */
export interface Sentences {
  readonly locale: string;
  /** Why, sentence, and what each fix writes in the place of what is found. */
  readonly bad: readonly (readonly [string, string, ...string[]])[];
  readonly good: readonly (readonly [string, string])[];
}

const MARK = /⟦([^⟧]*)⟧/;

/** Sentences as examples of a rule whose fixes are titled `Write "…"`. */
export function sentenceExamples(
  rule: string,
  groups: readonly Sentences[],
): { readonly bad: readonly Example[]; readonly good: readonly Example[] } {
  const page = (sentence: string) => `<p>${sentence.replaceAll('~', '\u00a0')}</p>\n`;
  const bad = groups.flatMap(({ locale, bad: sentences }) =>
    sentences.map(([why, sentence, ...written]) => ({
      why,
      audience: `locales: [${locale}]\n`,
      template: page(sentence.replace(MARK, (_, found: string) => `⟦${rule}:${found}⟧`)),
      fixed: Object.fromEntries(
        written.map((text) => [
          `Write "${text.replaceAll('~', ' ')}"`,
          { 'mail.hbs': page(sentence.replace(MARK, () => text)) },
        ]),
      ),
    })),
  );
  const good = groups.flatMap(({ locale, good: sentences }) =>
    sentences.map(([why, sentence]) => ({
      why,
      audience: `locales: [${locale}]\n`,
      template: page(sentence),
    })),
  );
  return { bad, good };
}
