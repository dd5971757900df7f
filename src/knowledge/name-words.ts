import { rememberedUpTo } from '../text/remembered';

/** The paths of some mails: many rules ask for the words of each. */
const MOST_PATHS = 2000;

/** Splits a path into its words: camel, snake and kebab case, dots, brackets and `$`. */
export const nameWords = rememberedUpTo(MOST_PATHS, (path): readonly string[] =>
  path
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean),
);
