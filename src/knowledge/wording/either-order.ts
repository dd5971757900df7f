/** For patterns: each verb with its pronoun after it and before it (`hat er|er hat`), as alternatives of one choice. */
export const eitherOrder = (pronoun: string, verbs: string): string =>
  verbs
    .split('|')
    .flatMap((verb) => [`${verb} ${pronoun}`, `${pronoun} ${verb}`])
    .join('|');
