import type { Place } from '../text/span';

/** A piece of the output, and where it came from. */
export interface Stretch {
  readonly text: string;
  /** `unknown`: a tag that stands for itself, because what it shows cannot be told. */
  readonly kind: 'literal' | 'value' | 'unknown';
  /** The literal text, or the tag. */
  readonly place: Place;
  /** Paths of the data that went into it, from the root, with the index of each element: `orders[0].sku`. */
  readonly paths: readonly string[];
  /** False where it cannot be told whether the reader gets it: inside a block of an unknown helper. */
  readonly isCertain: boolean;
}

/** One part of a message, rendered. */
export interface RenderedText {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  /** The tags of partials that were surely included, whatever they gave. */
  readonly included: readonly Place[];
}

/** Why rendering was given up. What was rendered by then is kept. */
export interface Stopped {
  readonly because: 'steps' | 'depth' | 'output';
  readonly place: Place;
}

/** A message as one recipient gets it. */
export interface Rendered {
  readonly subject: RenderedText | undefined;
  readonly preheader: RenderedText | undefined;
  readonly body: RenderedText;
  readonly stopped: Stopped | undefined;
}
