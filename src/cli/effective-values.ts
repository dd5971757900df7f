import type { Audience } from '../audience/audience';
import type { Override, PartialRuleSetting, Settings } from '../rules/settings';
import type { Place, Sourced } from '../text/span';

/** One value that counts for a file. */
export interface EffectiveValue {
  /** As it is written in a configuration or an audience file: `rules`, `exact-time`. */
  readonly path: readonly string[];
  readonly value: string;
  /** Where it was set; undefined for built-in defaults and the command line. */
  readonly at: Place | undefined;
}

const row = (path: readonly string[], { value, at }: Sourced<unknown>): EffectiveValue => ({
  path,
  value: showValue(value),
  at,
});

const rowsOfMap = (key: string, map: ReadonlyMap<string, Sourced<unknown>>): readonly EffectiveValue[] =>
  [...map].map(([name, value]) => row([key, name], value));

const rowsOfList = (key: string, list: readonly Sourced<string>[]): readonly EffectiveValue[] =>
  list.map((value) => row([key], value));

const optional = (path: readonly string[], value: Sourced<unknown> | undefined): readonly EffectiveValue[] =>
  value === undefined ? [] : [row(path, value)];

/** Everything that configurations say about one file, in the order of the contract. */
export function settingsValues(settings: Settings): readonly EffectiveValue[] {
  return [
    ...rowsOfList('include', settings.include),
    ...rowsOfList('ignore', settings.ignore),
    row(['dialect'], settings.dialect),
    row(['inferLocaleFromPath'], settings.inferLocaleFromPath),
    ...rowsOfMap('helpers', settings.helpers),
    ...[...settings.rules].map(([id, { value, at }]) => ({
      path: ['rules', id],
      value: showRule(value),
      at,
    })),
    ...settings.overrides.flatMap(overrideRows),
    ...rowsOfList('partials', settings.partials),
    ...rowsOfMap('fields', settings.fields),
    ...[...settings.phrases].flatMap(([language, kinds]) =>
      [...kinds].flatMap(([kind, patterns]) =>
        patterns.map((pattern) => row(['phrases', language, kind], pattern)),
      ),
    ),
    ...rowsOfList('names', settings.names),
    ...optional(['baseline'], settings.baseline),
  ];
}

/** Only overrides that match the file are left in its settings; who reads it is told for each finding. */
function overrideRows({ locales, audiences, rules }: Override): readonly EffectiveValue[] {
  const readers = [
    ...(locales ? [`readers of ${locales.join(', ')}`] : []),
    ...(audiences ? [`audience ${audiences.join(', ')}`] : []),
  ];
  const scope = readers.length === 0 ? 'this file' : readers.join(' and ');
  return [...rules].map(([id, { value, at }]) => ({
    path: [`overrides for ${scope}`, id],
    value: showRule(value),
    at,
  }));
}

/** Everything that is known of one template's readers. */
export function audienceValues(audience: Audience): readonly EffectiveValue[] {
  const { locales, localeField, samples } = audience;
  return [
    ...optional(['name'], audience.name),
    ...optional(['locales'], locales),
    ...(audience.localesFromPath
      ? [{ path: ['locales', 'taken from'], value: 'the path', at: undefined }]
      : []),
    ...optional(['localeField'], localeField),
    ...rowsOfMap('localeFlags', audience.localeFlags),
    ...(audience.reads.length === 0
      ? []
      : [{ path: ['reads'], value: showValue(audience.reads), at: undefined }]),
    ...optional(['bilingual'], audience.bilingual),
    ...optional(['kind'], audience.kind),
    ...rowsOfMap('consent', audience.consent ?? new Map()),
    ...optional(['frequency'], audience.frequency),
    ...rowsOfMap('fields', audience.fields),
    ...optional(['offer'], audience.offer),
    ...optional(['bookings'], audience.bookings),
    ...optional(['purchases'], audience.purchases),
    ...rowsOfMap('aliases', audience.aliases),
    ...(samples?.value.inline.map(({ value, at }) => ({ path: ['samples'], value: value.name, at })) ?? []),
    ...(samples ? rowsOfList('samples', samples.value.globs) : []),
  ];
}

function showRule({ level, options = {} }: PartialRuleSetting): string {
  const hasOptions = Object.keys(options).length > 0;
  const shown = level ?? 'as configured';
  return hasOptions ? `[${shown}, ${showValue(options)}]` : shown;
}

/** A value as YAML would have it on one line; where parts of it were set is left out. */
function showValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(showValue).join(', ')}]`;
  if (value instanceof Map) return showEntries([...value]);
  if (typeof value !== 'object' || value === null) return String(value);
  if ('value' in value && 'at' in value) return showValue(value.value);
  return showEntries(Object.entries(value));
}

const showEntries = (entries: readonly (readonly [unknown, unknown])[]): string =>
  entries.length === 0
    ? '{}'
    : `{ ${entries.map(([key, value]) => `${key}: ${showValue(value)}`).join(', ')} }`;
