import type { Condition } from '../message/condition';
import type { Part } from '../message/message';
import { placeOf } from '../message/passage';
import { cover, type Place } from '../text/span';
import type { JudgedUnit } from './wrong-language';

/** Neighbouring texts in one wrong language for the same readers. */
export interface WrongRun {
  readonly language: string;
  readonly locales: readonly string[];
  readonly part: Part;
  readonly condition: Condition;
  readonly place: Place;
  /** Whether some of it is handed to a partial or a helper. */
  readonly hasArgument: boolean;
  readonly isSuppressed: boolean;
}

/** Runs that a text may still go on with; more are never open in a mail. */
const MOST_OPEN = 20;

/** What is read by the wrong readers, in the order of the text. */
export function runsOf(judged: readonly JudgedUnit[]): readonly WrongRun[] {
  const runs: WrongRun[] = [];
  /** The runs that the next unit may go on with; a text that is read ends them. */
  let open: WrongRun[] = [];
  for (const each of judged) {
    if (each.wrong.size === 0 && each.readBy.length > 0) open = [];
    for (const [language, locales] of each.wrong) {
      const place = placeOf(each.unit.runs);
      if (!place) continue;
      const { unit, part, isSuppressed } = each;
      const next: WrongRun = {
        language,
        locales,
        part,
        condition: unit.condition,
        place,
        hasArgument: unit.passage.isArgument,
        isSuppressed,
      };
      const previous = open.find((run) => canFollow(run, next, each));
      const run = previous ? join(previous, next) : next;
      if (previous) runs.splice(runs.lastIndexOf(previous), 1, run);
      else runs.push(run);
      open = [...open.filter((other) => other !== previous), run].slice(-MOST_OPEN);
    }
  }
  return withoutCovered(runs);
}

const canFollow = (a: WrongRun, b: WrongRun, each: JudgedUnit): boolean =>
  isSame(a, b) &&
  a.condition === b.condition &&
  a.part === b.part &&
  a.isSuppressed === b.isSuppressed &&
  !each.unit.passage.isArgument;

const isSame = (a: WrongRun, b: WrongRun): boolean =>
  a.language === b.language && a.place.file === b.place.file && a.locales.join() === b.locales.join();

/** What stands in a branch inside a run needs no finding of its own. */
function withoutCovered(runs: readonly WrongRun[]): readonly WrongRun[] {
  const byStart = [...runs].sort((a, b) => a.place.span.start - b.place.span.start || endOf(b) - endOf(a));
  const widest = new Map<string, number>();
  const covered = new Set<WrongRun>();
  for (const run of byStart) {
    const key = [run.place.file, run.language, run.locales, run.isSuppressed].join('\n');
    const end = widest.get(key) ?? -1;
    if (endOf(run) <= end) covered.add(run);
    else widest.set(key, endOf(run));
  }
  return runs.filter((run) => !covered.has(run));
}

const endOf = (run: WrongRun): number => run.place.span.end;

const join = (a: WrongRun, b: WrongRun): WrongRun => ({
  ...a,
  place: { ...a.place, span: cover(a.place.span, b.place.span) },
  hasArgument: a.hasArgument || b.hasArgument,
});

/** The longest stretch of the body, in the template's own file if it has any. */
export function mainRun(runs: readonly WrongRun[], file: string): WrongRun | undefined {
  const own = runs.filter((run) => run.place.file === file);
  const inFile = own.length > 0 ? own : runs;
  const inBody = inFile.filter((run) => run.part === 'body' || run.part === 'text');
  const length = ({ place }: WrongRun) => place.span.end - place.span.start;
  return (inBody.length > 0 ? inBody : inFile).reduce<WrongRun | undefined>(
    (best, run) => (best && length(best) >= length(run) ? best : run),
    undefined,
  );
}
