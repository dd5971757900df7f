import type { Message, Reference } from '../message/message';
import type { Place } from '../text/span';
import { withoutIndexes } from './origin';

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
  of(place: Place, path: string | undefined): Reference | undefined {
    const known = this.#found.get(place);
    const ofPlace = known ?? new Map<string | undefined, Reference | undefined>();
    if (!known) this.#found.set(place, ofPlace);
    const found = ofPlace.get(path);
    if (found || ofPlace.has(path)) return found;
    const reference = this.#find(place, path);
    // Long lists lead to as many paths as they have elements.
    if (ofPlace.size >= MOST_PATHS) ofPlace.clear();
    ofPlace.set(path, reference);
    return reference;
  }

  #find(place: Place, path: string | undefined): Reference | undefined {
    const found = this.#byTag.get(keyOf(place)) ?? [];
    const general = path === undefined ? undefined : withoutIndexes(path);
    const isHere = (reference: Reference) =>
      [reference, ...reference.alternatives].some((at) => at.path === general);
    return found.find((each) => each.use !== 'silent' && isHere(each)) ?? found.find(isHere);
  }
}

const MOST_PATHS = 1000;

const keyOf = ({ file, span }: Place): string => `${file}:${span.start}`;
