import { oneLanguage } from '../knowledge/languages/relatives';
import type { Evidence } from './evidence';
import { languageAt, languagesByScript } from './language-index';
import { asSuspect } from './weigh-languages';

/** The best language of a text's script, and how far the next one is behind that is not the same one written otherwise. */
export interface Ranking {
  readonly best: number;
  readonly next: number | undefined;
  readonly lead: number;
  readonly score: number;
}

/** The lead of a language that has its script for itself: enough to be sure at any length. */
const ALONE = 9;

/** Ranks the languages of the text's script, or those of them that are `allowed`. */
export function rankLanguages(
  { scores, script }: Pick<Evidence, 'scores' | 'script'>,
  allowed?: Uint8Array,
): Ranking | undefined {
  const ranked = (languagesByScript.get(script === 'Hang' ? 'Kore' : script) ?? [])
    .filter((language) => allowed === undefined || allowed[language] === 1)
    .map((language) => ({ language, score: asSuspect(language, scores[language] ?? 0) }))
    .sort((a, b) => b.score - a.score || a.language - b.language);
  const [first] = ranked;
  if (first === undefined) return undefined;
  const next = ranked.find(({ language }) => !isSame(language, first.language));
  const lead = next === undefined ? ALONE : first.score - next.score;
  return { best: first.language, next: next?.language, lead, score: first.score };
}

function isSame(a: number, b: number): boolean {
  const tags = [languageAt(a).tag, languageAt(b).tag];
  return a === b || oneLanguage.some((group) => tags.every((tag) => group.includes(tag)));
}
