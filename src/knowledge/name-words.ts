/** Splits a path into its words: camel, snake and kebab case, dots, brackets and `$`. */
export const nameWords = (path: string): readonly string[] =>
  path
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
