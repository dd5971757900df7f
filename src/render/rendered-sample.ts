import type { Sample } from '../audience/audience';
import type { Place } from '../text/span';
import type { ShownOffer } from './offers';
import type { Rendered } from './rendered';
import type { SeenMessage } from './seen-message';

/** A recipient with their own data, and the message as they get it. */
export interface RenderedSample extends Sample {
  /** Where the sample is written. */
  readonly at: Place | undefined;
  /** Renders the message, each time it is asked for. */
  readonly rendered: () => Rendered;
  /** What rules ask of the rendered message; renders it the first time. */
  readonly seen: () => SeenMessage;
  /** What is offered to this reader, where they see it. */
  readonly offers: () => readonly ShownOffer[];
}
