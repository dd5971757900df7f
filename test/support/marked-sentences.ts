import type { Example } from '../../src/rules/rule';

/** Why, and a sentence with `⟦…⟧` around what is found. */
export type MarkedSentence = readonly [string, string];

/** Sentences of one language as examples of a rule, each a mail with one paragraph. */
export function markedSentences(
  rule: string,
  locale: string,
  { bad, good }: { readonly bad: readonly MarkedSentence[]; readonly good: readonly MarkedSentence[] },
): { readonly bad: readonly Example[]; readonly good: readonly Example[] } {
  const example = ([why, sentence]: MarkedSentence): Example => ({
    why,
    audience: `locales: [${locale}]\n`,
    template: `<p>${sentence.replaceAll('⟦', `⟦${rule}:`)}</p>\n`,
  });
  return { bad: bad.map(example), good: good.map(example) };
}
