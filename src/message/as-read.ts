import { type Condition, isWithin } from './condition';
import type { Message, Passage, Run, Unit } from './message';

/** What somebody reads of a passage who reaches one of its conditions: the unit's own words and those around them. */
export interface AsRead {
  readonly unit: Unit;
  /** Runs in their order; one that holds U+FFFB stands where other readers may see something else in between. */
  readonly runs: readonly Run[];
  readonly text: string;
}

export const GAP = '\uFFFB';

/** Each unit of a message with the words around it that all its readers see as well. */
export const asRead = ({ units }: Message): readonly AsRead[] => units.map(readUnit);

function readUnit(unit: Unit): AsRead {
  const { passage, condition } = unit;
  if (passage.runs.length === unit.runs.length) return { unit, runs: unit.runs, text: unit.text };
  const runs = around(passage, unit).reduce<Run[]>((read, run) => {
    if (run.isBreak || excludes(condition, run.condition)) return read;
    if (isWithin(condition, run.condition)) read.push(run);
    else if (read.length > 0 && !read.at(-1)?.text.includes(GAP)) read.push(gapFor(run));
    return read;
  }, []);
  return { unit, runs, text: runs.map((run) => run.text).join('') };
}

/** The stretch between the breaks that all readers of the unit meet. */
function around({ runs }: Passage, unit: Unit): readonly Run[] {
  const first = unit.runs[0];
  const last = unit.runs.at(-1);
  const from = first ? runs.indexOf(first) : 0;
  const to = last ? runs.indexOf(last) : runs.length - 1;
  const parts = (run: Run) => run.isBreak === true && isWithin(unit.condition, run.condition);
  const before = runs.findLastIndex((run, i) => i < from && parts(run));
  const after = runs.findIndex((run, i) => i > to && parts(run));
  return runs.slice(before + 1, after < 0 ? runs.length : after);
}

/** Nobody meets both: one of them asks what the other denies. Readers of one branch see nothing of the other. */
const excludes = (a: Condition, b: Condition): boolean =>
  conjuncts(a).some((one) => conjuncts(b).some((other) => denies(one, other) || denies(other, one)));

const denies = (one: Condition, other: Condition): boolean => one.kind === 'not' && one.of === other;

const conjuncts = (condition: Condition): readonly Condition[] =>
  condition.kind === 'and' ? condition.of : [condition];

/** What may be read in between; apart from the word before it unless it may go on with it (`abonné` + `e`). */
function gapFor(run: Run): Run {
  const goesOn = /^[\p{L}\p{N}\uFFFC(/·'’-]/u.test(run.text);
  return { ...run, text: goesOn ? GAP : ` ${GAP}`, exact: false };
}
