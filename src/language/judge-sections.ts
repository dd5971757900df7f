import { reportAbove } from './calibration';
import type { Evidence } from './evidence';
import type { Witness } from './franc-witness';
import type { Verdict } from './judge';
import type { Readers } from './readers';
import { judgeMargin, type Weighed } from './verdict';
import { weighLanguages } from './weigh-languages';

/** One passage, weighed alone. */
export interface WeighedPassage {
  readonly text: string;
  readonly section: number;
  readonly evidence: Evidence;
  readonly alone: Weighed;
}

/** Passages together have to be surer than one of their length, and a part's surer yet: they need not be about the same. */
const SECTION = 2;
const WHOLE_PART = 3;

/** What a passage counts that is all capitals at the start of words: a list of brands looks like that. */
const TITLED = 0.3;

/**
 * What passages leave open alone, their section settles, and what sections leave open, the part. Passages that were
 * decided alone are neither changed nor added up: a section may well hold two languages.
 */
export function judgeSections(
  passages: readonly WeighedPassage[],
  readers: Readers,
  franc: Witness,
): readonly Verdict[] {
  const verdicts = passages.map(({ alone }) => alone.verdict);
  const around = surroundingsOf(passages, readers);
  const open = passages.flatMap(({ alone, evidence }, i) =>
    alone.verdict.kind === 'unsure' && alone.margin !== undefined && evidence.telling > 0 ? [i] : [],
  );
  const sections = new Map<number, number[]>();
  for (const i of open) {
    const section = passages[i]?.section ?? 0;
    const members = sections.get(section);
    if (members) members.push(i);
    else sections.set(section, [i]);
  }
  for (const members of sections.values())
    settle(passages, members, readers, franc, SECTION, around, verdicts);
  const rest = open.filter((i) => verdicts[i]?.kind === 'unsure');
  if (sections.size > 1) settle(passages, rest, readers, franc, WHOLE_PART, around, verdicts);
  return verdicts;
}

/** What stands around the passages that are open. */
interface Surroundings {
  /** How much of the part its readers read for sure. */
  readonly readLength: number;
  /** Whether a language is one that may be left behind here: a suspect, or found elsewhere in the part. */
  readonly isLikely: (tag: string, language: number) => boolean;
}

/**
 * Amid text that is read, scraps that add up to some far-off language ("Hi", "Avatar", "No avatar": Catalan) are
 * more likely scraps of the readers' own.
 */
function surroundingsOf(passages: readonly WeighedPassage[], readers: Readers): Surroundings {
  const found = new Set(
    passages.flatMap(({ alone: { verdict } }) =>
      verdict.kind === 'does-not-read' ? [verdict.language] : [],
    ),
  );
  const read = passages.filter(({ alone }) => alone.verdict.kind === 'reads');
  return {
    readLength: read.reduce((length, { evidence }) => length + evidence.length, 0),
    isLikely: (tag, language) => readers.suspected[language] === 1 || found.has(tag),
  };
}

/** Judges passages as one text, and gives those that are for its language the verdict. */
function settle(
  passages: readonly WeighedPassage[],
  members: readonly number[],
  readers: Readers,
  franc: Witness,
  strictness: number,
  around: Surroundings,
  verdicts: Verdict[],
): void {
  const distinct = new Map(
    members.flatMap((i) => (passages[i] ? [[passages[i].text, passages[i]] as const] : [])),
  );
  if (distinct.size < 2) return;
  for (const script of new Set([...distinct.values()].map(({ evidence }) => evidence.script))) {
    const together = sum([...distinct.values()].filter(({ evidence }) => evidence.script === script));
    const margin = weighLanguages(together, readers);
    if (margin === undefined || together.length < 15) continue;
    const related = readers.related[margin.other] === 1;
    if (margin.value < strictness * reportAbove(together.telling, related)) continue;
    const verdict = judgeMargin(together, together.text, readers, franc, margin, true);
    if (verdict.kind !== 'does-not-read') continue;
    if (around.readLength > together.length && !around.isLikely(verdict.language, margin.other)) continue;
    for (const i of members) {
      const passage = passages[i];
      if (passage && passage.evidence.script === script && contributes(passage, margin.other, margin.own)) {
        verdicts[i] = verdict;
      }
    }
  }
}

const contributes = ({ evidence }: WeighedPassage, other: number, own: number): boolean =>
  (evidence.scores[other] ?? 0) > (evidence.scores[own] ?? 0);

interface Together {
  readonly text: string;
  readonly script: string;
  readonly scores: Float64Array;
  readonly telling: number;
  readonly length: number;
}

function sum(passages: readonly WeighedPassage[]): Together {
  const scores = new Float64Array(passages[0]?.evidence.scores.length ?? 0);
  let telling = 0;
  let length = 0;
  for (const { evidence } of passages) {
    const weight = evidence.titled ? TITLED : 1;
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + weight * (evidence.scores[i] ?? 0);
    telling += evidence.telling;
    length += evidence.length;
  }
  const script = passages[0]?.evidence.script ?? '';
  return { text: passages.map(({ text }) => text).join(' \n'), script, scores, telling, length };
}
