import { languagesByScript } from './language-index';

/** Which languages use a word, as indexes into the modelled languages, and how much that tells. */
export interface KnownWord {
  readonly languages: readonly number[];
  /** 1 for a word of one language, less the more share it. */
  readonly weight: number;
}

/**
 * Reads data/words.txt: lines of a language's tag and words of it, `*` for all that write Latin letters.
 * `indexOf` gives a tag's place among the modelled languages; lines of others are left out.
 */
export function readWordTable(
  text: string,
  indexOf: ReadonlyMap<string, number>,
): ReadonlyMap<string, KnownWord> {
  const table = new Map<string, KnownWord>();
  for (const line of text.split('\n')) {
    const [tag = '', ...words] = line.trim().split(' ');
    const languages = sharers(tag, indexOf);
    // One object for the whole line: most words are of no other.
    const known = knownWord(languages);
    if (languages.length > 0) for (const word of words) note(table, word, known);
  }
  return table;
}

const knownWord = (languages: readonly number[]): KnownWord => ({
  languages,
  weight: 1 / (1 + Math.log2(languages.length)),
});

/** Passages are split at hyphens, and so are the listed words; a single letter left over tells nothing. */
function note(table: Map<string, KnownWord>, word: string, known: KnownWord): void {
  if (word.includes('-')) {
    for (const part of word.split('-')) if (part.length > 1) note(table, part, known);
    return;
  }
  const other = table.get(word);
  table.set(word, other ? knownWord([...new Set([...other.languages, ...known.languages])]) : known);
}

/** Croatian, Bosnian and Serbian in Latin letters share their list: what sets them apart is in their own lines. */
function sharers(tag: string, indexOf: ReadonlyMap<string, number>): readonly number[] {
  if (tag === '*') return languagesByScript.get('Latn') ?? [];
  return (tag === 'hr' ? ['hr', 'bs', 'sr-Latn'] : [tag]).flatMap((name) => indexOf.get(name) ?? []);
}
