import type { Reference } from '../message/message';
import type { ReferenceIndex } from './reference-index';
import type { RenderedText } from './rendered';

/** A value of one reader's data, with all the places where they see it. */
export interface ShownValue {
  /** From the root, with the index of each element: `offers[0].city`. */
  readonly path: string;
  readonly text: string;
  /** In the order of the message; at least one. */
  readonly references: readonly Reference[];
}

/** What a reader gets to see of their data: not what stands in links or is hidden, and not what may never be shown. */
export function shownValues(parts: readonly RenderedText[], index: ReferenceIndex): readonly ShownValue[] {
  const shown = new ShownValues();
  for (const { stretches } of parts) {
    for (const { kind, isCertain, text, paths, place } of stretches) {
      if (kind !== 'value' || !isCertain || isBlank(text)) continue;
      for (const path of paths) {
        const reference = index.of(place, path);
        if (reference?.use === 'shown') shown.add(path, text, reference);
      }
    }
  }
  return shown.all;
}

const isBlank = (text: string): boolean => text === '' || text.trim() === '';

/** Most fields are shown as they are, or in one form: their other forms have a table of their own. */
class ShownValues {
  readonly all: (ShownValue & { readonly references: Reference[] })[] = [];
  readonly #byPath = new Map<string, { readonly text: string; readonly references: Reference[] }>();
  readonly #otherForms = new Map<string, Reference[]>();

  add(path: string, text: string, reference: Reference): void {
    const known = this.#byPath.get(path);
    if (!known) this.#byPath.set(path, this.#start(path, text, reference));
    else if (known.text === text) known.references.push(reference);
    else this.#addOther(path, text, reference);
  }

  #addOther(path: string, text: string, reference: Reference): void {
    const key = `${path}\n${text}`;
    const known = this.#otherForms.get(key);
    if (known) known.push(reference);
    else this.#otherForms.set(key, this.#start(path, text, reference).references);
  }

  #start(path: string, text: string, reference: Reference) {
    const value = { path, text, references: [reference] };
    this.all.push(value);
    return value;
  }
}
