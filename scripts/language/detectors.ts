import { francAll } from 'franc';
import { oneLanguage, relatives } from '../../src/knowledge/languages/relatives';
import { francCodes } from '../../src/language/franc-codes';
import type { Judge } from '../../src/language/judge';
import { languageIndex } from '../../src/language/language-index';

/** What the others are mistaken for: the languages the texts of other readers are in. */
export const suspects = ['en', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'nl'] as const;

/** How much a detector holds a text to be in another language than the expected one; reported above its threshold. */
export interface Detector {
  readonly name: string;
  readonly suspicion: (text: string, expected: string) => number;
  /** Whether its thresholds are fitted here, one a row, to 1% false alarms on the fit half. */
  readonly fitted: boolean;
}

const inOneGroup = (groups: readonly (readonly string[])[], a: string, b: string): boolean =>
  groups.some((group) => group.includes(a) && group.includes(b));

export const sameLanguage = (a: string, b: string): boolean => a === b || inOneGroup(oneLanguage, a, b);
export const areRelated = (a: string, b: string): boolean => inOneGroup(relatives, a, b);

const codeOf = (tag: string): string => francCodes.get(tag) ?? singleScript.get(tag) ?? tag;

/** franc's names for languages that have a script of their own. */
const singleScript = new Map([
  ['el', 'ell'],
  ['he', 'heb'],
  ['th', 'tha'],
  ['ja', 'jpn'],
  ['ko', 'kor'],
  ['zh-Hans', 'cmn'],
  ['zh-Hant', 'cmn'],
]);

/** Codes that are right for a reader: what counts as one language is not held against a detector. */
const rightCodes = (expected: string): readonly string[] =>
  [...new Set([expected, ...[...languageIndex.keys()].filter((tag) => sameLanguage(tag, expected))])].map(
    codeOf,
  );

/** franc's own scores lie between 0 and 1, the best language's being 1. */
function francSuspicion(text: string, expected: string, only?: readonly string[]): number {
  const right = rightCodes(expected);
  if (right.some((code) => code.length < 3)) return -1;
  const options = only === undefined ? { minLength: 1 } : { minLength: 1, only: [...right, ...only] };
  const ranked = francAll(text, options);
  if (ranked[0]?.[0] === 'und') return only === undefined ? -1 : 0.5;
  const own = ranked.find(([code]) => right.includes(code))?.[1] ?? 0;
  const other = ranked.find(([code]) => !right.includes(code))?.[1] ?? 0;
  return other - own;
}

export const francAlone: Detector = {
  name: 'franc',
  suspicion: (text, expected) => francSuspicion(text, expected),
  fitted: true,
};

export const francRestricted: Detector = {
  name: 'franc restricted',
  suspicion: (text, expected) => francSuspicion(text, expected, suspects.map(codeOf)),
  fitted: true,
};

interface Eld {
  setLanguageSubset(languages: readonly string[] | false): void;
  detect(text: string): { getScores(): Record<string, number> };
}

/** A detector that does not know the readers' language has no opinion, rather than a wrong one. */
const notInEld = new Set(['af', 'gl', 'mk', 'ne', 'si', 'km', 'my']);

const eldName = (tag: string): string => {
  const names: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', bs: 'hr', 'sr-Latn': 'hr', id: 'ms' };
  return names[tag] ?? tag.split('-')[0] ?? tag;
};

/** eld, largest table, restricted to the expected language and the suspects, its Malay read as Indonesian. */
export async function eldAlone(): Promise<Detector> {
  const { eld } = (await import('eld/large')) as unknown as { eld: Eld };
  return {
    name: 'eld',
    fitted: true,
    suspicion: (text, expected) => {
      const right = eldName(expected);
      if (notInEld.has(right)) return -1;
      eld.setLanguageSubset([right, ...suspects.map(eldName)]);
      const scores = Object.entries(eld.detect(text).getScores());
      const own = scores.find(([name]) => name === right)?.[1] ?? 0;
      const others = scores.filter(([name]) => name !== right).map(([, score]) => score);
      return Math.max(0, ...others) - own;
    },
  };
}

/** Tactful reports or does not; nothing is fitted here. */
export const tactful = (judge: Judge): Detector => ({
  name: 'Tactful',
  fitted: false,
  suspicion: (text, expected) => {
    const verdict = judge.judge(text, { locales: [expected], reads: [], candidates: suspects, names: [] });
    return verdict.kind === 'does-not-read' ? 1 : -1;
  },
});
