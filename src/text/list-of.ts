/** Things in words: `a`, `a and b`, `a, b and c`, or with "or". */
export const listOf = (items: readonly string[], word: 'and' | 'or' = 'and'): string =>
  items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
