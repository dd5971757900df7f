// Forms of regular French verbs (-er) from their stems, written `regard|consult`: word lists then name a verb once.
// Accents are gone where words are compared, so that the participle `regardé` is also "regarde": it counts only
// after an auxiliary.

const formed =
  (...endings: readonly string[]) =>
  (stems: string): string =>
    stems
      .split('|')
      .flatMap((stem) => endings.map((ending) => stem + ending))
      .join('|');

/** `regardé, regardée, regardés, regardées` */
export const participles = formed('é', 'ée', 'és', 'ées');
/** `vous regardiez`, `tu regardais` */
export const imperfects = formed('iez', 'ais');
/** `vous regardez`, `tu regardes` */
export const presents = formed('ez', 'es');
/** `regarder` */
export const infinitives = formed('er');
