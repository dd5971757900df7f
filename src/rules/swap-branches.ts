import { sameLanguage } from '../audience/locale';
import type { Template } from '../template/template';
import { type Span, span } from '../text/span';
import type { Fix, Subject } from './rule';
import type { JudgedUnit } from './wrong-language';
import type { WrongRun } from './wrong-run';

/**
 * Puts two branches of one block the other way round, where each holds what the readers of the other read, and
 * nothing that its own do.
 */
export function swapBranches(
  run: WrongRun,
  runs: readonly WrongRun[],
  judged: readonly JudgedUnit[],
  { templates }: Subject,
): Fix | undefined {
  const template = templates.find((each) => each.file === run.place.file);
  if (!template) return undefined;
  for (const other of runs) {
    const swapped = other !== run && isOpposite(run, other) && branchesAround(template, run, other);
    if (!swapped || swapped.some((branch) => isReadInside(branch, template.file, judged))) continue;
    const [a, b] = swapped;
    const textAt = ({ start, end }: Span) => template.text.slice(start, end);
    return {
      title: 'Swap the two branches',
      kind: 'choice',
      edits: [
        { file: template.file, span: a, text: textAt(b) },
        { file: template.file, span: b, text: textAt(a) },
      ],
    };
  }
  return undefined;
}

const isOpposite = (a: WrongRun, b: WrongRun): boolean =>
  a.place.file === b.place.file &&
  a.part === b.part &&
  a.isSuppressed === b.isSuppressed &&
  a.locales.every((locale) => sameLanguage(locale, b.language)) &&
  b.locales.every((locale) => sameLanguage(locale, a.language));

/** The innermost two branches of one block of which each holds one of the runs, in the order of the text. */
function branchesAround(template: Template, a: WrongRun, b: WrongRun): readonly [Span, Span] | undefined {
  let best: readonly [Span, Span] | undefined;
  for (const [index] of template.blocks) {
    const branches = branchesOf(template, index);
    const ofA = branches.find((each) => holds(each, a.place.span));
    const ofB = branches.find((each) => holds(each, b.place.span));
    if (!ofA || !ofB || ofA === ofB || (best && ofA.start < best[0].start)) continue;
    best = ofA.start < ofB.start ? [ofA, ofB] : [ofB, ofA];
  }
  return best;
}

function branchesOf(template: Template, opener: number): readonly Span[] {
  const block = template.blocks.get(opener);
  if (block?.close === undefined) return [];
  const tags = [opener, ...block.elses, block.close].flatMap((index) => template.tags[index] ?? []);
  return tags.slice(0, -1).map((tag, i) => span(tag.span.end, tags[i + 1]?.span.start ?? tag.span.end));
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const isReadInside = (branch: Span, file: string, judged: readonly JudgedUnit[]): boolean =>
  judged.some(
    ({ readBy, unit }) =>
      readBy.length > 0 && unit.runs.some(({ place }) => place.file === file && holds(branch, place.span)),
  );
