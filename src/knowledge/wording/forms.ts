/** Every stem with every ending, as a choice of words for a pattern: `mir|consult` with `aste|abas`. */
export const formsOf = (stems: string, endings: string): string =>
  stems
    .split('|')
    .flatMap((stem) => endings.split('|').map((ending) => stem + ending))
    .join('|');

type Lists<K extends string> = Readonly<Partial<Record<K, readonly string[]>>>;

/** The phrases of several tables, key by key. */
export function joined<K extends string>(first: Lists<K>, second: Lists<K>): Record<K, readonly string[]> {
  const both: Record<string, readonly string[]> = {};
  for (const table of [first, second])
    for (const [key, phrases] of Object.entries<readonly string[] | undefined>(table))
      both[key] = [...(both[key] ?? []), ...(phrases ?? [])];
  return both;
}
