import type { Edit } from '../text/edits';

/** Edits of one file that can be applied together, in the order of their places. */
export class EditList {
  readonly edits: Edit[] = [];

  /** Touching counts as overlapping: fixes that meet should see what the other one made first. */
  fits({ span }: Edit): boolean {
    const at = this.#indexOf(span.start);
    const before = this.edits[at - 1];
    const after = this.edits[at];
    return (!before || before.span.end < span.start) && (!after || span.end < after.span.start);
  }

  add(edit: Edit): void {
    this.edits.splice(this.#indexOf(edit.span.start), 0, edit);
  }

  /** Index of the first edit that starts at an offset or after it. */
  #indexOf(start: number): number {
    let low = 0;
    let high = this.edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.edits[middle]?.span.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
