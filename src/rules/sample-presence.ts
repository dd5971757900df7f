import { valuesAt } from '../render/data-values';
import { asText } from '../render/own-value';
import type { RenderedSample } from '../render/rendered-sample';

/** Answers whether samples hold something at a path (`orders[].sku`); asked again and again for the same few. */
export class SamplePresence {
  readonly #samples: readonly RenderedSample[];
  readonly #known = new Map<string, boolean>();

  constructor(samples: readonly RenderedSample[]) {
    this.#samples = samples;
  }

  /** Whether any sample has something that is not empty there. */
  isFilled(path: string): boolean {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    const isFilled = this.#samples.some(({ data }) =>
      valuesAt(data, path).some(({ value }) => asText(value, 100).trim() !== ''),
    );
    this.#known.set(path, isFilled);
    return isFilled;
  }
}

/** Whether a sample holds the object that a path is a field of; the root is one that says nothing. */
export function hasParent({ data }: RenderedSample, path: string): boolean {
  const parent = path.replace(/\.?(?:\[[^\]]+\]|[^.[\]]+)$/, '');
  return parent !== '' && valuesAt(data, parent).length > 0;
}
