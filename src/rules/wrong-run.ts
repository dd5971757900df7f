import type { Condition } from '../message/condition';
import type { Part, Unit } from '../message/message';
import { placeOf } from '../message/passage';
import { contains, cover, type Place } from '../text/span';
import type { JudgedUnit } from './wrong-language';

/** Neighbouring texts in one wrong language for the same readers. */
export interface WrongRun {
  readonly language: string;
  readonly locales: readonly string[];
  readonly part: Part;
  readonly condition: Condition;
  readonly place: Place;
  readonly units: readonly Unit[];
  readonly isSuppressed: boolean;
}

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
        units: [unit],
        isSuppressed,
      };
      const previous = open.find((run) => canFollow(run, next, each));
      const run = previous ? join(previous, next) : next;
      if (previous) runs.splice(runs.lastIndexOf(previous), 1, run);
      else if (!open.some((other) => covers(other, next))) runs.push(run);
      open = [...open.filter((other) => other !== previous), run];
    }
  }
  return runs;
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
const covers = (outer: WrongRun, inner: WrongRun): boolean =>
  isSame(outer, inner) && contains(outer.place.span, inner.place.span);

const join = (a: WrongRun, b: WrongRun): WrongRun => ({
  ...a,
  place: { ...a.place, span: cover(a.place.span, b.place.span) },
  units: [...a.units, ...b.units],
});

/** The longest stretch of the body, or of what there is. */
export function mainRun(runs: readonly WrongRun[]): WrongRun | undefined {
  const inBody = runs.filter((run) => run.part === 'body' || run.part === 'text');
  const length = ({ place }: WrongRun) => place.span.end - place.span.start;
  return (inBody.length > 0 ? inBody : runs).reduce<WrongRun | undefined>(
    (best, run) => (best && length(best) >= length(run) ? best : run),
    undefined,
  );
}
