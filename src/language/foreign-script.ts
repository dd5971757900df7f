import { chanceOf } from './calibration';
import type { Evidence } from './evidence';
import { readHan } from './han';
import type { Verdict } from './judge';
import { languageAt } from './language-index';
import { type Ranking, rankLanguages } from './rank-languages';

/**
 * A passage whose script its readers do not read. Any letters but Latin ones are reported from two of them on; Latin
 * ones stand in mail everywhere (brands, codes), so they have to be words of a language.
 */
export function readForeignScript(evidence: Evidence, text: string): Verdict {
  const { script, letters } = evidence;
  if (script === 'Latn') return readForeignLatin(evidence);
  const count = letters.get(script) ?? 0;
  if (script === 'Hani') {
    if (count + (letters.get('Kana') ?? 0) < 2) return { kind: 'unsure' };
    const { possible, confidence } = readHan(evidence, text);
    return foreign(possible[0] ?? 'zh-Hans', Math.max(confidence, 0.9));
  }
  const ranking = rankLanguages(evidence);
  // A Greek letter or two is a formula's.
  if (count < (script === 'Hang' || script === 'Thai' ? 2 : 3) || ranking === undefined)
    return { kind: 'unsure' };
  return foreign(languageAt(ranking.best).tag, 0.98);
}

const foreign = (language: string, confidence: number): Verdict => ({
  kind: 'does-not-read',
  language,
  confidence,
});

/** Scores below this, a character, are those of names and codes: fitted on brands against short real passages. */
const NATURAL = 0.13;

function readForeignLatin(evidence: Evidence): Verdict {
  const ranking = rankLanguages(evidence);
  if (ranking === undefined || !isPhrase(evidence, ranking)) return { kind: 'unsure' };
  const chance = chanceOf(ranking.lead, evidence.telling);
  return foreign(languageAt(ranking.best).tag, Math.max(0.9, chance));
}

/** Whether Latin letters are words of the language they fit best, rather than a name or a code. */
function isPhrase({ words, listed, telling, length }: Evidence, { best, score }: Ranking): boolean {
  const known = listed.filter((languages) => languages.includes(best)).length;
  if (known >= 2 && known * 2 >= words.length) return true;
  if (known === 1 && words.length === 1 && telling > 8) return true;
  if (length < 15 || score < 1.5 || score < NATURAL * telling) return false;
  const lower = words.filter(({ text, letterCase }) => letterCase === 'lower' && text.length > 1).length;
  return lower > 0 || (known > 0 && known * 2 >= words.length);
}
