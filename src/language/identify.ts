import { chanceOf, reportAbove } from './calibration';
import type { Evidence } from './evidence';
import { readHan } from './han';
import { languageAt, languageCount } from './language-index';
import { isLanguageSwitcher } from './language-switcher';
import { rankLanguages } from './rank-languages';
import { areRelated, modelledFor } from './readers';

/** A language, as a tag, and the chance that it is the right one. */
export interface Identified {
  readonly language: string;
  readonly confidence: number;
}

/** The language of a text among `candidates`, or among all; undefined where two are too close to call. */
export function identify(
  evidence: Evidence,
  text: string,
  candidates: readonly string[] | undefined,
): Identified | undefined {
  if (evidence.script === '' || isLanguageSwitcher(text)) return undefined;
  const allowed = candidates && flagsOf(candidates);
  if (evidence.script === 'Hani') return identifyHan(evidence, text, allowed);
  const ranking = rankLanguages(evidence, allowed);
  if (ranking === undefined) return undefined;
  const related = ranking.next !== undefined && areRelated(ranking.best, ranking.next);
  if (ranking.lead < reportAbove(evidence.telling, related)) return undefined;
  return { language: languageAt(ranking.best).tag, confidence: chanceOf(ranking.lead, evidence.telling) };
}

function identifyHan(
  evidence: Evidence,
  text: string,
  allowed: Uint8Array | undefined,
): Identified | undefined {
  const { possible, confidence } = readHan(evidence, text);
  const left = possible.filter(
    (tag) => allowed === undefined || modelledFor(tag).some((i) => allowed[i] === 1),
  );
  const [only] = left;
  return left.length === 1 && only !== undefined ? { language: only, confidence } : undefined;
}

function flagsOf(tags: readonly string[]): Uint8Array {
  const flags = new Uint8Array(languageCount);
  for (const language of tags.flatMap(modelledFor)) flags[language] = 1;
  return flags;
}
