import type { Message, Reference } from '../message/message';
import type { Place } from '../text/span';
import { withoutIndexes } from './origin';
import type { Rendered, Stretch } from './rendered';

/** A value of one reader's data where they see it. */
export interface ShownValue {
  /** From the root, with the index of each element: `offers[0].city`. */
  readonly path: string;
  readonly text: string;
  readonly reference: Reference;
}

/** Finds the reference that stands for a value in the message's reading. */
export class ReferenceIndex {
  readonly #byTag = new Map<string, Reference[]>();
  /** Every sample shows the same places: what was found for one of them is not looked for again. */
  readonly #found = new Map<Place, Map<string | undefined, Reference | undefined>>();

  constructor({ references }: Message) {
    for (const reference of references) {
      const key = keyOf(reference.place);
      const known = this.#byTag.get(key);
      if (known) known.push(reference);
      else this.#byTag.set(key, [reference]);
    }
  }

  /** The reference for what a path gave at one place; one that is shown or linked before one that only decides. */
  of({ place }: Stretch, path: string | undefined): Reference | undefined {
    const ofPlace = this.#found.get(place) ?? new Map<string | undefined, Reference | undefined>();
    this.#found.set(place, ofPlace);
    if (!ofPlace.has(path)) ofPlace.set(path, this.#find(place, path));
    return ofPlace.get(path);
  }

  #find(place: Place, path: string | undefined): Reference | undefined {
    const found = this.#byTag.get(keyOf(place)) ?? [];
    const general = path === undefined ? undefined : withoutIndexes(path);
    const isHere = (reference: Reference) =>
      [reference, ...reference.alternatives].some((at) => at.path === general);
    return found.find((each) => each.use !== 'silent' && isHere(each)) ?? found.find(isHere);
  }
}

const keyOf = ({ file, span }: Place): string => `${file}:${span.start}`;

/** What a reader gets to see of their data: not what stands in links or is hidden, and not what may never be shown. */
export function shownValues(rendered: Rendered, index: ReferenceIndex): readonly ShownValue[] {
  // Thousands of samples come through here: no lists are made on the way.
  const shown: ShownValue[] = [];
  for (const part of [rendered.subject, rendered.preheader, rendered.body]) {
    for (const stretch of part?.stretches ?? []) {
      const { kind, isCertain, text, paths } = stretch;
      if (kind !== 'value' || !isCertain || text.trim() === '') continue;
      for (const path of paths) {
        const reference = index.of(stretch, path);
        if (reference?.use === 'shown') shown.push({ path, text, reference });
      }
    }
  }
  return shown;
}
