import { chanceOf, reportAbove, weights } from './calibration';
import { type Evidence, isDense } from './evidence';
import { readForeignScript } from './foreign-script';
import type { Witness } from './franc-witness';
import { readHan } from './han';
import type { Verdict } from './judge';
import { languageAt, languageIndex, languagesByScript } from './language-index';
import { isLanguageSwitcher } from './language-switcher';
import type { Readers } from './readers';
import { type Margin, weighLanguages } from './weigh-languages';

/** Under so many characters nothing is reported alone, unless its script is not the readers'. */
const SHORTEST = 15;

export const unsure: Verdict = { kind: 'unsure' };

const says = (kind: 'reads' | 'does-not-read', language: number | string, confidence: number): Verdict => ({
  kind,
  language: typeof language === 'string' ? language : languageAt(language).tag,
  confidence,
});

/** A passage's verdict alone, and the margin to add up with others where that is unsure. */
export interface Weighed {
  readonly verdict: Verdict;
  readonly margin?: Margin;
}

/** Judges one passage from its evidence. */
export function judgeEvidence(evidence: Evidence, text: string, readers: Readers, franc: Witness): Weighed {
  const { script } = evidence;
  if (script === '' || readers.scripts.size === 0 || isLanguageSwitcher(text)) return { verdict: unsure };
  if (!readers.scripts.has(script)) {
    return { verdict: holdsOwnScript(evidence, readers) ? unsure : readForeignScript(evidence, text) };
  }
  if (readers.unknownIn.has(script)) return { verdict: unsure };
  if (script === 'Hani') return { verdict: judgeHan(evidence, text, readers) };
  const margin = weighLanguages(evidence, readers);
  if (margin === undefined) return { verdict: ownScript(script) };
  return {
    verdict: judgeMargin(evidence, text, readers, franc, margin, evidence.length >= SHORTEST),
    margin,
  };
}

/** A sentence in the readers' own script that quotes something foreign at length. */
function holdsOwnScript({ letters, script }: Evidence, readers: Readers): boolean {
  let own = 0;
  for (const [other, count] of letters) {
    if (readers.scripts.has(other === 'Kana' ? 'Hani' : other)) own += count * (isDense(other) ? 3 : 1);
  }
  return own * 4 > (letters.get(script) ?? 0);
}

/** A script of one language, or one in which the readers read every language. */
function ownScript(script: string): Verdict {
  const language = languagesByScript.get(script === 'Hang' ? 'Kore' : script)?.[0];
  return language === undefined ? unsure : says('reads', language, 0.99);
}

function judgeHan(evidence: Evidence, text: string, readers: Readers): Verdict {
  const { possible, confidence } = readHan(evidence, text);
  const read = possible.find((tag) => readers.reads[languageIndex.get(tag) ?? -1] === 1);
  const [first] = possible;
  if (read !== undefined) return possible.length > 1 ? unsure : says('reads', read, confidence);
  return first === undefined || confidence < 0.8 ? unsure : says('does-not-read', first, confidence);
}

/**
 * Turns a margin into a verdict. franc is asked only where it can change it, which gives the same verdicts as asking
 * always and costs a fraction.
 */
export function judgeMargin(
  evidence: Pick<Evidence, 'telling'>,
  text: string,
  readers: Readers,
  franc: Witness,
  margin: Margin,
  reportable: boolean,
): Verdict {
  const related = readers.related[margin.other] === 1;
  const above = reportAbove(evidence.telling, related);
  const close = Math.abs(margin.value - above) < weights.franc || Math.abs(margin.value) < weights.franc;
  const value = margin.value + (close ? weights.franc * franc(text, margin.other, margin.own) : 0);
  const chance = chanceOf(value, evidence.telling);
  if (value > above) return reportable ? says('does-not-read', margin.other, chance) : unsure;
  // Near languages stay close at any length; that the readers' own is ahead is then enough.
  if (value < 0 && (chance < 0.25 || (related && value < -0.3))) return says('reads', margin.own, 1 - chance);
  return unsure;
}
