import type { Place } from '../../text/span';
import { cover } from '../../text/span';
import type { Evidence } from './evidence';
import type { Stray } from './strays';

/** Neighbouring strays of one form, under one condition. */
export interface Stretch {
  readonly first: Stray;
  readonly last: Stray;
  readonly place: Place;
}

/** Puts strays together that follow one another with nothing in the main form between them. */
export function stretchesOf(
  strays: readonly Stray[],
  evidence: readonly Evidence[],
  isSuppressed: (place: Place) => boolean,
): readonly Stretch[] {
  const order = new Map(evidence.map((each, i) => [each, i]));
  const stretches: Stretch[] = [];
  for (const stray of strays) {
    const open = stretches.at(-1);
    if (
      open &&
      follows(open.last, stray, order) &&
      isSuppressed(open.place) === isSuppressed(stray.evidence.place)
    ) {
      const span = cover(open.place.span, stray.evidence.place.span);
      stretches.splice(-1, 1, { ...open, last: stray, place: { ...open.place, span } });
    } else stretches.push({ first: stray, last: stray, place: stray.evidence.place });
  }
  return stretches;
}

function follows(a: Stray, b: Stray, order: ReadonlyMap<Evidence, number>): boolean {
  const [left, right] = [a.evidence, b.evidence];
  return (
    (order.get(right) ?? 0) - (order.get(left) ?? 0) === 1 &&
    right.unitIndex - left.unitIndex <= 1 &&
    right.form === left.form &&
    a.main === b.main &&
    right.condition === left.condition &&
    right.place.file === left.place.file &&
    right.unit.passage.part === left.unit.passage.part &&
    right.place.span.start >= left.place.span.end
  );
}
