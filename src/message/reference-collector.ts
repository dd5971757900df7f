import type { HelperMeaning } from '../knowledge/helpers';
import { type Call, isBare } from '../template/expression';
import type { Tag } from '../template/tag';
import { type Markup, placeIn } from '../template/template';
import type { Part, Reference, Use } from './message';
import type { Position } from './position';
import { pathsOf } from './references';

/** Collects the values that the tags of a message show, send along or ask for. */
export class ReferenceCollector {
  readonly found: Reference[] = [];
  readonly #position: Position;
  readonly #meaning: (helper: string) => HelperMeaning | undefined;

  constructor(position: Position, meaning: (helper: string) => HelperMeaning | undefined) {
    this.#position = position;
    this.#meaning = meaning;
  }

  /** Notes the paths of a tag's call; returns those found in it. `use`: what becomes of what the tag yields. */
  add(markup: Markup, tag: Tag, call: Call, use: Use, part: Part): readonly Reference[] {
    const paths = pathsOf(call, { scope: this.#position.scope, meaning: this.#meaning });
    if (paths.length === 0) return [];
    const condition = this.#position.visible;
    const place = placeIn(markup, tag.span);
    const references = paths.map(
      ({ at, alternatives, shown, meaning, hasFallback }): Reference => ({
        path: at.path,
        iteration: at.iteration,
        alternatives,
        use: shown ? use : 'silent',
        part,
        condition,
        place,
        call: isBare(call) ? undefined : call,
        meaning,
        hasFallback,
      }),
    );
    for (const reference of references) this.found.push(reference);
    return references;
  }
}
