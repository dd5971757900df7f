import type { HelperMeaning } from '../knowledge/helpers';
import type { ElementReader } from './element-reader';
import type { OwnGuard } from './guard';
import type { Inclusions } from './inclusions';
import type { Branch } from './message';
import type { PassageCollector } from './passage-collector';
import type { Position } from './position';
import type { ReferenceCollector } from './reference-collector';

/** A message while it is being read. What changes has one owner each, and is changed by its owner's methods only. */
export interface Reading {
  readonly position: Position;
  readonly passages: PassageCollector;
  readonly elements: ElementReader;
  readonly references: ReferenceCollector;
  readonly inclusions: Inclusions;
  readonly branches: Branch[];
  readonly meaning: (helper: string) => HelperMeaning | undefined;
  readonly ownGuard: (helper: string) => OwnGuard | undefined;
  /** A number that no other opaque guard and no other iteration of the message has. */
  readonly nextId: () => number;
}
