import { type Condition, conjuncts, isWithin } from './condition';
import type { Message, Passage, Run, Unit } from './message';

/** What somebody reads of a passage who reaches one of its conditions: the unit's own words and those around them. */
export interface AsRead {
  readonly unit: Unit;
  /** Runs in their order; one that holds U+FFFB stands where other readers may see something else in between. */
  readonly runs: readonly Run[];
  readonly text: string;
}

const GAP = '\uFFFB';

/** Each unit of a message with the words around it that all its readers see as well. */
export function* asRead({ units }: Message): Generator<AsRead> {
  let passage: Passage | undefined;
  let indexes: ReadonlyMap<Run, number> = new Map();
  for (const unit of units) {
    if (unit.passage !== passage) {
      passage = unit.passage;
      indexes = new Map(passage.runs.map((run, i) => [run, i]));
    }
    yield readUnit(unit, indexes);
  }
}

function readUnit(unit: Unit, indexes: ReadonlyMap<Run, number>): AsRead {
  const { passage, condition } = unit;
  if (passage.runs.length === unit.runs.length) return { unit, runs: unit.runs, text: unit.text };
  const runs = around(passage, unit, indexes).reduce<Run[]>((read, run) => {
    if (run.isBreak || excludes(condition, run.condition)) return read;
    if (isWithin(condition, run.condition)) read.push(run);
    else if (read.length > 0 && !read.at(-1)?.text.includes(GAP)) read.push(gapFor(run));
    return read;
  }, []);
  return { unit, runs, text: runs.map((run) => run.text).join('') };
}

/** So many runs before and after a unit are read with it: enough for a phrase, and work in proportion to the text. */
const MOST_AROUND = 12;

/** The unit's own stretch of its passage and what is around it, as far as no break parts them for its readers. */
function around({ runs }: Passage, unit: Unit, indexes: ReadonlyMap<Run, number>): readonly Run[] {
  const [first, last] = [unit.runs[0], unit.runs.at(-1)];
  const from = (first && indexes.get(first)) ?? 0;
  const to = (last && indexes.get(last)) ?? from;
  const parts = (run: Run) => run.isBreak === true && isWithin(unit.condition, run.condition);
  const before = runs.slice(Math.max(0, from - MOST_AROUND), from);
  const after = runs.slice(to + 1, to + 1 + MOST_AROUND);
  const end = after.findIndex(parts);
  return [
    ...before.slice(before.findLastIndex(parts) + 1),
    ...runs.slice(from, to + 1),
    ...(end < 0 ? after : after.slice(0, end)),
  ];
}

/** Nobody meets both: one of them asks what the other denies. Readers of one branch see nothing of the other. */
const excludes = (a: Condition, b: Condition): boolean =>
  conjuncts(a).some((one) => conjuncts(b).some((other) => denies(one, other) || denies(other, one)));

const denies = (one: Condition, other: Condition): boolean => one.kind === 'not' && one.of === other;

/** What may be read in between; apart from the word before it unless it may go on with it (`abonné` + `e`). */
function gapFor(run: Run): Run {
  const goesOn = /^[\p{L}\p{N}\uFFFC(/·'’-]/u.test(run.text);
  return { ...run, text: goesOn ? GAP : ` ${GAP}`, exact: false };
}
