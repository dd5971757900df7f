import type { Tag } from '../template/tag';

/** The index of the last tag that starts at an offset or before it, -1 where none does. Tags are in the order of the text. */
export function tagBefore(tags: readonly Tag[], offset: number): number {
  let low = 0;
  let high = tags.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tags[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
