import type { Audience, OfferShape } from '../audience/audience';
import { elementsOf, type PlacedValue, stepsOf, valuesAt } from './data-values';
import { joinSuffix, stepOf } from './origin';
import type { RenderedSample } from './rendered-sample';
import type { ShownValue } from './shown-values';

/** What is offered to one reader, where they see it. */
export interface ShownOffer {
  readonly place: unknown;
  readonly from: unknown;
  readonly to: unknown;
  readonly item: unknown;
  readonly expires: unknown;
  /** The path of the offer itself, as a template writes it from the root; `''` where its fields have none in common. */
  readonly base: string;
  /** Where it is shown; at least once. */
  readonly shown: readonly ShownValue[];
}

type Key = keyof OfferShape;
const KEYS: readonly Key[] = ['place', 'from', 'to', 'item', 'expires'];

/** The offers that a sample gets to see: an offer is shown when any field of its object is. */
export function shownOffers(sample: RenderedSample, { offer }: Audience): readonly ShownOffer[] {
  if (!offer) return [];
  const shape = offer.value;
  const base = commonBase(KEYS.flatMap((key) => shape[key] ?? []));
  const shown = sample.shown();
  if (shown.length === 0) return [];
  const bases = valuesAt(sample.data, pathOf(base)).flatMap(elementsOf);
  return bases.flatMap((each) => {
    const fields = new Map(KEYS.flatMap((key) => fieldOf(each, key, shape, base.length)));
    const own = shown.filter(({ path }) => isOf(path, each.path, fields));
    if (own.length === 0) return [];
    const value = (key: Key) => fields.get(key)?.value;
    return [
      {
        place: value('place'),
        from: value('from'),
        to: value('to'),
        item: value('item'),
        expires: value('expires'),
        base: pathOf(base),
        shown: own,
      },
    ];
  });
}

function fieldOf(
  within: PlacedValue,
  key: Key,
  shape: OfferShape,
  depth: number,
): readonly (readonly [Key, PlacedValue])[] {
  const path = shape[key];
  if (path === undefined) return [];
  const [found] = valuesAt(within.value, pathOf(stepsOf(path).slice(depth)), within.path);
  return found ? [[key, found]] : [];
}

function isOf(path: string, base: string, fields: ReadonlyMap<Key, PlacedValue>): boolean {
  if (base !== '' && (path.startsWith(`${base}.`) || path === base)) return true;
  return [...fields.values()].some((field) => field.path === path);
}

/** The steps that all paths have in common, but for their last ones. */
function commonBase(paths: readonly string[]): readonly string[] {
  const [first = [], ...others] = paths.map((path) => stepsOf(path).slice(0, -1));
  const end = first.findIndex((step, i) => others.some((steps) => steps[i] !== step));
  return end < 0 ? first : first.slice(0, end);
}

const pathOf = (steps: readonly string[]): string =>
  steps.reduce((path, step) => (step === '[]' ? `${path}[]` : joinSuffix(path, stepOf(step))), '');
