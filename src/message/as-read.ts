import { isWithin } from './condition';
import type { Message, Passage, Run, Unit } from './message';

/** What somebody reads of a passage who reaches one of its conditions: the unit's own words and those around them. */
export interface AsRead {
  readonly unit: Unit;
  /** Runs in their order; one of text U+FFFB stands where other readers may see something else in between. */
  readonly runs: readonly Run[];
  readonly text: string;
}

const GAP = '\uFFFB';

/** Each unit of a message with the words around it that all its readers see as well. */
export const asRead = ({ units }: Message): readonly AsRead[] => units.map(readUnit);

function readUnit(unit: Unit): AsRead {
  const { passage, condition } = unit;
  if (passage.runs.length === unit.runs.length) return { unit, runs: unit.runs, text: unit.text };
  const runs = around(passage, unit).reduce<Run[]>((read, run) => {
    if (run.isBreak) return read;
    if (isWithin(condition, run.condition)) read.push(run);
    else if (read.length > 0 && read.at(-1)?.text !== GAP) read.push({ ...run, text: GAP, exact: false });
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
