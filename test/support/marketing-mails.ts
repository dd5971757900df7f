import type { Example } from '../../src/rules/rule';
import type { MarkedSentence } from './marked-sentences';

/** Paragraphs of marketing mails in one language as examples of a rule that asks for something in the whole of them. */
export function marketingMails(
  rule: string,
  locale: string,
  { bad, good }: { readonly bad: readonly MarkedSentence[]; readonly good: readonly MarkedSentence[] },
): { readonly bad: readonly Example[]; readonly good: readonly Example[] } {
  const example =
    (mark: string) =>
    ([why, text]: MarkedSentence): Example => ({
      why,
      audience: `kind: marketing\nlocales: [${locale}]\n`,
      template: `${mark}<p>${text}</p>\n`,
    });
  return { bad: bad.map(example(`⟦${rule}:⟧`)), good: good.map(example('')) };
}
