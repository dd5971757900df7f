import { languageAt } from './language-index';

/** The languages a letter is strange to, and how much: 1 known from neighbours' names, 2 not at all. */
export interface Strangeness {
  readonly languages: Uint8Array;
  readonly degrees: Uint8Array;
}

/** By code unit. A letter that all languages of its script have is left out: it tells nothing. */
export type AlphabetTable = ReadonlyMap<number, Strangeness>;

interface Alphabet {
  readonly language: number;
  readonly own: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
}

/**
 * Reads data/alphabets.txt: lines of a tag, its letters, and those it knows from neighbours. To a language without a
 * line nothing is strange, because nothing is known of its letters; nor is a letter of another script.
 */
export function readAlphabetTable(text: string, indexOf: ReadonlyMap<string, number>): AlphabetTable {
  const alphabets = text
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap(([tag = '', own = '', known = '']): readonly Alphabet[] => {
      const language = indexOf.get(tag);
      return language === undefined ? [] : [{ language, own: letters(own), known: letters(known) }];
    });
  const table = new Map<number, Strangeness>();
  for (const [letter, script] of scriptOfLetters(alphabets)) {
    const strange = alphabets
      .filter(({ language, own }) => languageAt(language).script === script && !own.has(letter))
      .map(({ language, known }) => ({ language, degree: known.has(letter) ? 1 : 2 }));
    if (strange.length === 0) continue;
    table.set(letter.charCodeAt(0), {
      languages: Uint8Array.from(strange, ({ language }) => language),
      degrees: Uint8Array.from(strange, ({ degree }) => degree),
    });
  }
  return table;
}

const letters = (text: string): ReadonlySet<string> => new Set(text.toLowerCase());

function scriptOfLetters(alphabets: readonly Alphabet[]): ReadonlyMap<string, string> {
  const scripts = new Map<string, string>();
  for (const { language, own } of alphabets) {
    for (const letter of own) scripts.set(letter, languageAt(language).script);
  }
  return scripts;
}
