import type { Audience } from '../audience/audience';
import type { Override, RuleSetting, Settings } from '../rules/settings';
import type { Place, Sourced } from '../text/span';

/** One value that counts for a file, and where it was set; no place means a default, a preset or the path. */
export interface EffectiveValue {
  readonly name: string;
  /** Written as in YAML. */
  readonly value: string;
  readonly at: Place | undefined;
}

/** Values that belong together: `configuration`, `rules`, an override, `audience`. */
export interface EffectiveSection {
  readonly title: string;
  readonly values: readonly EffectiveValue[];
}

/** Everything that counts for one file, each value with where it comes from. */
export function effectiveValues(settings: Settings, audience: Audience): readonly EffectiveSection[] {
  return [
    { title: 'configuration', values: configurationValues(settings) },
    { title: 'rules', values: [...settings.rules].map(ruleValue) },
    ...settings.overrides.map(overrideSection),
    { title: 'audience', values: audienceValues(audience) },
    { title: 'fields', values: mapped(audience.fields) },
    { title: 'consent', values: mapped(audience.consent ?? new Map()) },
  ].filter((section) => section.values.length > 0);
}

const plain = /^[\w./*@+-][\w./*@ +-]*$/;

/** A value as YAML writes it on one line. */
function show(value: unknown): string {
  if (typeof value === 'string') return plain.test(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  if (value instanceof Map) return show(Object.fromEntries(value));
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{ ${entries.map(([key, each]) => `${show(key)}: ${show(each)}`).join(', ')} }`;
}

const one = (name: string, sourced: Sourced<unknown> | undefined): readonly EffectiveValue[] =>
  sourced ? [{ name, value: show(sourced.value), at: sourced.at }] : [];

const each = (name: string, values: readonly Sourced<unknown>[]): readonly EffectiveValue[] =>
  values.map(({ value, at }) => ({ name, value: show(value), at }));

const mapped = (values: ReadonlyMap<string, Sourced<unknown>>, prefix = ''): readonly EffectiveValue[] =>
  [...values].map(([name, { value, at }]) => ({ name: prefix + name, value: show(value), at }));

function configurationValues(settings: Settings): readonly EffectiveValue[] {
  return [
    { name: 'root', value: show(settings.root), at: undefined },
    ...each('include', settings.include),
    ...each('ignore', settings.ignore),
    ...one('dialect', settings.dialect),
    ...one('inferLocaleFromPath', settings.inferLocaleFromPath),
    ...mapped(settings.helpers, 'helpers.'),
    ...settings.audiences.map(({ name, files, at }) => ({
      name: 'audiences',
      value: name ? show(name.value) : show(files.map((file) => file.value)),
      at,
    })),
    ...each('partials', settings.partials),
    ...mapped(settings.fields, 'fields.'),
    ...[...settings.phrases].flatMap(([language, of]) =>
      [...of].flatMap(([key, phrases]) => each(`phrases.${language}.${key}`, phrases)),
    ),
    ...each('names', settings.names),
    ...one('baseline', settings.baseline),
  ];
}

const ruleText = ({ level, options }: Partial<RuleSetting>): string =>
  options && Object.keys(options).length > 0 ? show([level ?? '(as it is)', options]) : (level ?? '');

const ruleValue = ([name, { value, at }]: readonly [string, Sourced<RuleSetting>]): EffectiveValue => ({
  name,
  value: ruleText(value),
  at,
});

function overrideSection({ files, locales, audiences, rules }: Override): EffectiveSection {
  const conditions = { files: files?.map((file) => file.value), locales, audiences };
  return {
    title: `rules for ${show(conditions)}`,
    values: [...rules].map(([name, { value, at }]) => ({ name, value: ruleText(value), at })),
  };
}

function audienceValues(audience: Audience): readonly EffectiveValue[] {
  return [
    ...one('name', audience.name),
    ...each('locales', audience.locales?.value ?? []),
    ...one('localeField', audience.localeField),
    ...mapped(audience.localeFlags, 'localeFlags.'),
    ...(audience.reads.length > 0 ? [{ name: 'reads', value: show(audience.reads), at: undefined }] : []),
    ...one('bilingual', audience.bilingual),
    ...one('kind', audience.kind),
    ...one('frequency', audience.frequency),
    ...one('offer', audience.offer),
    ...one('bookings', audience.bookings),
    ...one('purchases', audience.purchases),
    ...mapped(audience.aliases, 'aliases.'),
    ...(audience.samples?.value.inline ?? []).map(({ value, at }) => ({
      name: 'samples',
      value: show(value.name),
      at,
    })),
    ...each('samples', audience.samples?.value.globs ?? []),
  ];
}
