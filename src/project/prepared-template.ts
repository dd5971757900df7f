import type { Message } from '../message/message';
import type { RenderedSample } from '../render/rendered-sample';
import type { Template } from '../template/template';
import type { Partials } from './find-partials';
import type { GovernedBy, KnownReaders } from './load-governance';

/** A template with all that governs it. */
export interface PreparedTemplate {
  readonly template: Template;
  readonly governed: GovernedBy;
  readonly readers: KnownReaders;
  readonly partials: Partials;
  readonly message: Message;
  readonly samples: readonly RenderedSample[];
}

/** A template that is being prepared, or has been. */
export interface Preparing {
  readonly text: string;
  readonly prepared: Promise<PreparedTemplate>;
  /** Every file and folder that had a say in it, once it is prepared. */
  readonly dependencies: ReadonlySet<string>;
}

/**
 * Templates that were prepared since something last changed, by file: each is reviewed itself and is a translation of
 * all its others.
 */
export type PreparedCache = Map<string, Preparing>;
