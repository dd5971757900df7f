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

/** The references of a message by the tag they stand in. */
export type ReferenceIndex = ReadonlyMap<string, readonly Reference[]>;

const keyOf = ({ file, span }: Place): string => `${file}:${span.start}`;

export function indexReferences({ references }: Message): ReferenceIndex {
  const index = new Map<string, Reference[]>();
  for (const reference of references) {
    const key = keyOf(reference.place);
    const known = index.get(key);
    if (known) known.push(reference);
    else index.set(key, [reference]);
  }
  return index;
}

/** The reference that stands for a value in the message's reading. */
export function referenceOf(
  stretch: Stretch,
  path: string | undefined,
  index: ReferenceIndex,
): Reference | undefined {
  const found = index.get(keyOf(stretch.place)) ?? [];
  const general = path === undefined ? undefined : withoutIndexes(path);
  const isHere = (reference: Reference) =>
    [reference, ...reference.alternatives].some((at) => at.path === general);
  return found.find((each) => each.use !== 'silent' && isHere(each)) ?? found.find(isHere);
}

/** What a reader gets to see of their data: not what stands in links or is hidden, and not what may never be shown. */
export function shownValues(rendered: Rendered, index: ReferenceIndex): readonly ShownValue[] {
  const parts = [rendered.subject, rendered.preheader, rendered.body];
  return parts.flatMap((part) =>
    (part?.stretches ?? []).flatMap((stretch) => {
      if (stretch.kind !== 'value' || !stretch.isCertain || stretch.text.trim() === '') return [];
      return stretch.paths.flatMap((path) => {
        const reference = referenceOf(stretch, path, index);
        return reference?.use === 'shown' ? [{ path, text: stretch.text, reference }] : [];
      });
    }),
  );
}
