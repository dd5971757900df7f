import { standIns } from '../knowledge/languages/modelled-languages';
import { weights } from './calibration';
import type { Evidence } from './evidence';
import { languageAt, languagesByScript } from './language-index';
import type { Readers } from './readers';

/** The best language the readers do not read against the best they read. */
export interface Margin {
  /** Score of the former less that of the latter: positive speaks for a text they do not read. */
  readonly value: number;
  readonly other: number;
  readonly own: number;
}

/**
 * Compares the languages written in the text's script. Undefined where the readers read none of them, or no language
 * is left that they do not read.
 */
export function weighLanguages(
  { scores, script }: Pick<Evidence, 'scores' | 'script'>,
  readers: Readers,
): Margin | undefined {
  let own = -1;
  let other = -1;
  let ownScore = Number.NEGATIVE_INFINITY;
  let otherScore = Number.NEGATIVE_INFINITY;
  for (const language of languagesByScript.get(script) ?? []) {
    const score = scores[language] ?? 0;
    if (readers.reads[language] === 1) {
      if (score > ownScore) {
        ownScore = score;
        own = language;
      }
    } else {
      const suspicion =
        asSuspect(language, score) - (readers.suspected[language] === 1 ? 0 : weights.unsuspected);
      if (suspicion > otherScore) {
        otherScore = suspicion;
        other = language;
      }
    }
  }
  return own < 0 || other < 0 ? undefined : { value: otherScore - ownScore, other, own };
}

/**
 * The score of a language that somebody else's n-grams stand in for, were it only the text's and not the readers': a
 * text in the other language would else fit it just as well.
 */
export const asSuspect = (language: number, score: number): number =>
  standIns.has(languageAt(language).tag) ? score - weights.standIn * Math.abs(score) : score;
