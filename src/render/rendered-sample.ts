import type { Sample } from '../audience/audience';
import type { Place } from '../text/span';
import type { Rendered } from './rendered';
import type { ShownValue } from './shown-values';

/** A recipient with their own data, and the message as they get it. */
export interface RenderedSample extends Sample {
  /** Where the sample is written. */
  readonly at: Place | undefined;
  /** Renders the message, the first time it is asked for. */
  readonly rendered: () => Rendered;
  /** The values of the data that this reader gets to see, in the order of the message. */
  readonly shown: () => readonly ShownValue[];
}
