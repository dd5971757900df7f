import type { Example } from '../../src/rules/rule';
import { paragraphExample } from './paragraph-example';

/** Why, and a sentence with `⟦…⟧` around what is found. */
export type MarkedSentence = readonly [string, string];

/** Sentences of one language as examples of a rule, each a mail with one paragraph. */
export function markedSentences(
  rule: string,
  locale: string,
  { bad, good }: { readonly bad: readonly MarkedSentence[]; readonly good: readonly MarkedSentence[] },
): { readonly bad: readonly Example[]; readonly good: readonly Example[] } {
  const example = ([why, text]: MarkedSentence): Example => paragraphExample({ rule, locale, why, text });
  return { bad: bad.map(example), good: good.map(example) };
}
