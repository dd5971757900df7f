import type { Condition } from '../../message/condition';
import { canMeet } from './can-meet';
import type { Evidence } from './evidence';

/** A place in another form than most of what its readers get along with it. */
export interface Stray {
  readonly evidence: Evidence;
  /** The form that most of the message has there, and a place that has it. */
  readonly main: number;
  readonly example: Evidence;
  /** Whether the main form is no more frequent than this one. */
  readonly isEven: boolean;
}

/** Fewer places than this make no main form, unless all there are is clear: one word could be misread. */
const LEAST_MAIN = 2;

/** Past this many different conditions the rest is not compared. */
const MOST_CONDITIONS = 32;

/** What strays from the main form, in every world that some reader can be in. `reaches` says whether readers do. */
export function straysOf(
  evidence: readonly Evidence[],
  reaches: (a: Condition, b: Condition) => boolean,
): readonly Stray[] {
  const strays = new Map<Evidence, Stray>();
  for (const world of worldsOf(evidence, reaches)) {
    const met = evidence.filter((each) => world.has(each.condition));
    const counts = countsOf(met);
    const main = mainForm(met, counts);
    if (main === undefined) continue;
    const example = met.find((each) => each.form === main);
    for (const each of met)
      if (each.form !== main && example && !strays.has(each))
        strays.set(each, {
          evidence: each,
          main,
          example,
          isEven: counts.get(each.form) === counts.get(main),
        });
  }
  return evidence.flatMap((each) => strays.get(each) ?? []);
}

/** Sets of conditions that one reader can meet together; each condition is in at least one. */
function worldsOf(
  evidence: readonly Evidence[],
  reaches: (a: Condition, b: Condition) => boolean,
): readonly ReadonlySet<Condition>[] {
  const conditions = [...new Set(evidence.map((each) => each.condition))].slice(0, MOST_CONDITIONS);
  const together = new Map(
    conditions.map((a) => [
      a,
      new Set(conditions.filter((b) => a === b || (canMeet(a, b) && reaches(a, b)))),
    ]),
  );
  return conditions.map((first) => {
    const world = new Set([first]);
    for (const next of conditions)
      if ([...world].every((each) => together.get(each)?.has(next))) world.add(next);
    return world;
  });
}

/** The form that most places have; of two that are even the body's, for a subject is written last. */
function mainForm(met: readonly Evidence[], counts: ReadonlyMap<number, number>): number | undefined {
  if (counts.size < 2) return undefined;
  const most = Math.max(...counts.values());
  const isMain = ({ form }: Evidence): boolean => counts.get(form) === most;
  const main = met.find((each) => isMain(each) && isBody(each)) ?? met.find(isMain);
  return most >= LEAST_MAIN || met.every((each) => each.isClear) ? main?.form : undefined;
}

/** How many places have each form. */
function countsOf(met: readonly Evidence[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { form } of met) counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}

const isBody = ({ unit }: Evidence): boolean => unit.passage.part === 'body' || unit.passage.part === 'text';
