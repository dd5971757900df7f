/** When work is to make room for something else, as the editor or whoever it is done for decides. */
export interface Pauses {
  /** Whether it has gone on for long enough. */
  readonly isDue: () => boolean;
  /** Lets everything else that waits have its turn. */
  readonly take: () => Promise<void>;
}

/** For who has nothing else to do meanwhile. */
export const NO_PAUSES: Pauses = { isDue: () => false, take: async () => {} };

/** Does work step by step, with pauses; nothing if after one of them it is not wanted any more. */
export async function inSlices<T>(
  steps: Generator<undefined, T>,
  pauses: Pauses,
  isWanted: () => boolean,
): Promise<T | undefined> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (!pauses.isDue()) continue;
    await pauses.take();
    if (!isWanted()) return undefined;
  }
}
