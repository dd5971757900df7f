/** The words of a list as data writes it: with blanks or line ends between them. */
export const wordList = (text = ''): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** All words of some lists. */
export const wordSet = (...texts: readonly (string | undefined)[]): ReadonlySet<string> =>
  new Set(texts.flatMap(wordList));
