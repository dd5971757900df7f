import type { Message } from '../message/message';
import { type Gap, GapFinder } from './gaps';
import { ReferenceIndex } from './reference-index';
import type { Rendered } from './rendered';
import { type NumberSet, ShownPlaces } from './shown-places';
import { type ShownValue, shownValues } from './shown-values';

/**
 * What rules ask of a rendered message. It is kept for each of thousands of samples, where the message itself, in
 * thousands of pieces, would fill the memory.
 */
export interface SeenMessage {
  /** What this reader gets to see of their data, by value. */
  readonly values: readonly ShownValue[];
  /** Where something is missing that their data should have. */
  readonly gaps: readonly Gap[];
  /** What is shown of the places that `places` knows. */
  readonly shown: NumberSet;
  readonly places: ShownPlaces;
}

/** Reads the rendered messages of one template's samples. */
export function createReader(message: Message): (rendered: Rendered) => SeenMessage {
  const index = new ReferenceIndex(message);
  const gaps = new GapFinder(message, index);
  const places = new ShownPlaces();
  return (rendered) => {
    const { subject, preheader, body } = rendered;
    const parts = [subject, preheader, body].filter((part) => part !== undefined);
    return {
      values: shownValues(parts, index),
      gaps: gaps.in(rendered, parts),
      shown: places.of(parts),
      places,
    };
  };
}
