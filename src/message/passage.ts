import { cover, type Place, span } from '../text/span';
import { ALWAYS, type Condition, isWithin } from './condition';
import type { Passage, Run, Unit } from './message';

export const PLACEHOLDER = '\uFFFC';

/** The text of some runs, as one string. */
export const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

/** An empty line, or two `<br>`s, end a unit. */
const GAP = /\n\s*\n/;

/**
 * Splits a passage into what stands under each of its conditions, in the order of the text. What a break or an empty
 * line parts for all readers of a condition is parted.
 */
export function unitsOf(passage: Passage): readonly Unit[] {
  const finished: Run[][] = [];
  const open = new Map<Condition, Run[]>();
  for (const run of passage.runs) {
    if (run.isBreak) {
      for (const condition of [...open.keys()])
        if (isWithin(condition, run.condition)) open.delete(condition);
      continue;
    }
    const runs = open.get(run.condition);
    if (runs && !endsInGap(runs, run)) runs.push(run);
    else {
      const started = [run];
      open.set(run.condition, started);
      finished.push(started);
    }
  }
  return finished.map((runs) => ({
    passage,
    condition: runs[0]?.condition ?? ALWAYS,
    runs,
    text: textOf(runs),
  }));
}

function endsInGap(runs: readonly Run[], next: Run): boolean {
  if (!isBlank(runs.at(-1)?.text) || isBlank(next.text)) return false;
  return GAP.test(textOf(runs.slice(runs.findLastIndex((run) => run.text.trim() !== '') + 1)));
}

/** Most texts begin with what is plainly no white space. */
function isBlank(text: string | undefined): boolean {
  const first = text?.charCodeAt(0) ?? 0;
  return (first <= 0x20 || first >= 0x7f) && text?.trim() === '';
}

const hasContent = (run: Run): boolean => run.text.trim() !== '';

/** The place in a file that some runs cover; only those in the file of the first. */
export function placeOf(runs: readonly Run[]): Place | undefined {
  const full = runs.filter(hasContent);
  const first = full[0];
  if (!first) return undefined;
  const spans = full.filter((run) => run.place.file === first.place.file).map((run) => run.place.span);
  return { file: first.place.file, span: spans.reduce(cover) };
}

/** The place of a stretch of the runs' text, given by offsets into it. */
export function locate(runs: readonly Run[], from: number, to: number): Place | undefined {
  const found: Place[] = [];
  let at = 0;
  for (const run of runs) {
    const start = Math.max(from, at);
    const end = Math.min(to, at + run.text.length);
    if (start < end) found.push(part(run, start - at, end - at));
    at += run.text.length;
  }
  const first = found[0];
  if (!first) return undefined;
  const spans = found.filter((place) => place.file === first.file).map((place) => place.span);
  return { file: first.file, span: spans.reduce(cover) };
}

function part(run: Run, from: number, to: number): Place {
  if (!run.exact) return run.place;
  const { file, span: whole } = run.place;
  return { file, span: span(whole.start + from, whole.start + to) };
}
