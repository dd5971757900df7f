import type { Pauses } from '../../project/in-slices';

/** Milliseconds of work after which whoever asks something meanwhile is answered. */
const LONGEST = 20;

/** Pauses by the clock, in which the messages that came meanwhile are read. */
export function createPauses(): Pauses {
  let since = performance.now();
  return {
    isDue: () => performance.now() - since >= LONGEST,
    take: async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      since = performance.now();
    },
  };
}
