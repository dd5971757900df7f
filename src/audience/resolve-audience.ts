import type { Sourced } from '../text/span';
import type { Audience, FieldFacts } from './audience';
import type { PartialAudience } from './partial-audience';

/** One place that says something of the readers. */
export interface AudienceLayer {
  readonly audience: PartialAudience;
  /** The file it was read from; none for what the path or the command line says. */
  readonly file: string | undefined;
  /** Taken from the template's path alone. */
  readonly fromPath?: boolean;
}

type Entries = 'localeFlags' | 'consent' | 'fields' | 'aliases';
type Whole = Exclude<keyof PartialAudience, Entries>;

const wholeKeys: readonly Whole[] = [
  'name',
  'locales',
  'localeField',
  'reads',
  'bilingual',
  'kind',
  'frequency',
  'offer',
  'bookings',
  'purchases',
  'samples',
];
const entryKeys: readonly Entries[] = ['localeFlags', 'consent', 'fields', 'aliases'];

/** The first layer that gives a key. */
const givenBy = (layers: readonly AudienceLayer[], key: Whole): AudienceLayer | undefined =>
  layers.find((layer) => layer.audience[key] !== undefined);

/** Entry by entry, the first layer that gives one wins. */
function mergeEntries<T>(maps: readonly (ReadonlyMap<string, T> | undefined)[]): ReadonlyMap<string, T> {
  const merged = new Map<string, T>();
  for (const map of maps) {
    for (const [key, value] of map ?? []) if (!merged.has(key)) merged.set(key, value);
  }
  return merged;
}

/** Files that decide at least one key or entry, in the order of the layers, each once. */
function sourcesOf(layers: readonly AudienceLayer[]): readonly string[] {
  const deciding = new Set<AudienceLayer>();
  for (const key of wholeKeys) {
    const layer = givenBy(layers, key);
    if (layer) deciding.add(layer);
  }
  for (const key of entryKeys) {
    const seen = new Set<string>();
    for (const layer of layers) {
      for (const entry of layer.audience[key]?.keys() ?? []) {
        if (!seen.has(entry)) deciding.add(layer);
        seen.add(entry);
      }
    }
  }
  const files = layers.filter((layer) => deciding.has(layer)).flatMap(({ file }) => (file ? [file] : []));
  return [...new Set(files)];
}

function mergeWhole(layers: readonly AudienceLayer[]): PartialAudience {
  const found = wholeKeys.flatMap((key) => {
    const value = givenBy(layers, key)?.audience[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(found);
}

/**
 * Unites what is said of a template's readers (contract, section 3): key by key the first layer that gives it wins,
 * and `fields`, `consent`, `aliases` and `localeFlags` merge entry by entry. Layers come most important first; the
 * configuration's own `fields` lie under all of them.
 */
export function resolveAudience(
  layers: readonly AudienceLayer[],
  configured: ReadonlyMap<string, Sourced<FieldFacts>> = new Map(),
): Audience {
  const { reads, ...whole } = mergeWhole(layers);
  const said = layers.map(({ audience }) => audience);
  const consents = said.some(({ consent }) => consent !== undefined);
  const at = whole.locales?.at;
  return {
    ...whole,
    localesFromPath: givenBy(layers, 'locales')?.fromPath === true,
    localeFlags: mergeEntries(said.map(({ localeFlags }) => localeFlags)),
    reads: reads?.value ?? [],
    ...(consents ? { consent: mergeEntries(said.map(({ consent }) => consent)) } : {}),
    fields: mergeEntries([...said.map(({ fields }) => fields), configured]),
    aliases: mergeEntries(said.map(({ aliases }) => aliases)),
    sources: sourcesOf(layers),
    ...(at ? { localesAt: at } : {}),
  };
}
