import type { Run } from '../message/message';
import { locate } from '../message/passage';
import type { Place } from '../text/span';

export type Locate = (from: number, to: number) => Place | undefined;

/** Finds the places of stretches of some runs' text. Runs are looked up, not counted through for each stretch. */
export function locator(runs: readonly Run[]): Locate {
  const starts: number[] = [];
  let at = 0;
  for (const run of runs) {
    starts.push(at);
    at += run.text.length;
  }
  return (from, to) => {
    const first = lastUpTo(starts, from);
    const last = lastUpTo(starts, to - 1);
    const base = starts[first] ?? 0;
    return locate(runs.slice(first, last + 1), from - base, to - base);
  };
}

/** The index of the last number that is not above a limit. */
function lastUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
