import type { Audience, OfferShape } from '../audience/audience';
import { elementsOf, type PlacedValue, stepsOf, valuesAt } from './data-values';
import { joinSuffix, stepOf } from './origin';
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
  /** The values that show it; at least one. */
  readonly shown: readonly ShownValue[];
}

type Key = keyof OfferShape;
const KEYS: readonly Key[] = ['place', 'from', 'to', 'item', 'expires'];

/** Finds the offers that a reader gets to see, by their data and what of it they see. */
export type OffersIn = (data: unknown, shown: readonly ShownValue[]) => readonly ShownOffer[];

/** For one audience: an offer is shown when any field of its object is. */
export function shownOffersIn({ offer }: Audience): OffersIn {
  if (!offer) return () => [];
  const shape = offer.value;
  const steps = commonBase(KEYS.flatMap((key) => shape[key] ?? []));
  const base = pathOf(steps);
  const paths = KEYS.flatMap((key) => {
    const path = shape[key];
    return path === undefined ? [] : [[key, pathOf(stepsOf(path).slice(steps.length))] as const];
  });
  return (data, shown) =>
    shown.length === 0
      ? []
      : valuesAt(data, base)
          .flatMap(elementsOf)
          .flatMap((each) => offerAt(each, base, paths, shown) ?? []);
}

function offerAt(
  at: PlacedValue,
  base: string,
  paths: readonly (readonly [Key, path: string])[],
  shown: readonly ShownValue[],
): ShownOffer | undefined {
  const fields = new Map(paths.flatMap(([key, path]) => fieldOf(at, key, path)));
  const own = shown.filter(({ path }) => isOf(path, at.path, fields));
  if (own.length === 0) return undefined;
  const value = (key: Key) => fields.get(key)?.value;
  return {
    place: value('place'),
    from: value('from'),
    to: value('to'),
    item: value('item'),
    expires: value('expires'),
    base,
    shown: own,
  };
}

function fieldOf(within: PlacedValue, key: Key, path: string): readonly (readonly [Key, PlacedValue])[] {
  const [found] = valuesAt(within.value, path, within.path);
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
