import { AudienceReader } from '../audience/audience-reader';
import { readFields } from '../audience/read-fields';
import type { DialectName, HelperFacts } from '../rules/settings';
import { type ReadTree, readDataFile } from '../text/data-file';
import { nearest } from '../text/nearest';
import {
  createProblem,
  oneByPlace,
  type PlacedProblem,
  type Problem,
  placeProblem,
  quotable,
} from '../text/problem';
import { sourcedEntry, sourcedMap, sourcedTexts } from '../text/sourced-node';
import type { Place, Sourced } from '../text/span';
import { entryOf, type MapEntry, type StructuredNode, textOf, toData, valueAt } from '../text/structured';
import { validate } from '../text/validate';
import type { ConfigFile } from './config-file';
import { configSchema } from './config-schema';
import { isPresetReference, type PresetName, presetNames, presetOf } from './presets';
import { readAudienceEntries } from './read-audience-entries';
import { readOverrides } from './read-overrides';
import { readPatterns } from './read-patterns';
import { readPhrases } from './read-phrases';
import { readRules } from './read-rules';
import type { RuleCatalog } from './rule-catalog';

const configMessages = {
  misspeltPreset: 'There is no preset `{name}`. Did you mean `{nearest}`?',
  unknownPreset: 'There is no preset `{name}`. There are {presets}, each after `tactful:`.',
} as const;

/** One configuration file as it was read, and what `invalid-config` says of it. */
export interface ConfigReading {
  readonly config: ConfigFile;
  readonly problems: readonly PlacedProblem[];
}

/** Reads a configuration from its text. Everything that is valid is kept, whatever else is wrong. */
export type ReadConfig = (text: string, file: string) => ConfigReading;

const emptyConfig = (file: string): ConfigFile => ({
  file,
  extends: [],
  presets: [],
  ignore: [],
  helpers: new Map(),
  rules: new Map(),
  overrides: [],
  audiences: [],
  partials: [],
  fields: new Map(),
  phrases: new Map(),
  names: [],
});

function unknownPreset(name: string, at: Place): Problem {
  const near = nearest(name.slice(name.indexOf(':') + 1), presetNames);
  const data = { name: quotable(name), nearest: `tactful:${near}`, presets: presetNames.join(', ') };
  return createProblem(configMessages, near ? 'misspeltPreset' : 'unknownPreset', data, at.span);
}

function readPresets(
  references: readonly Sourced<string>[],
  reader: AudienceReader,
): readonly Sourced<PresetName>[] {
  return references.flatMap(({ value: name, at }) => {
    if (!isPresetReference(name)) return [];
    const preset = presetOf(name);
    if (preset) return [{ value: preset, at }];
    if (at) reader.problems.push(unknownPreset(name, at));
    return [];
  });
}

function readHelper({ value }: MapEntry): HelperFacts {
  const facts = toData(value);
  // The schema lets nothing else through.
  return facts as HelperFacts;
}

const flagAt = (entry: MapEntry | undefined, file: string): Sourced<boolean> | undefined =>
  entry && sourcedEntry(toData(entry.value) === true, entry, file);

const textAt = (entry: MapEntry | undefined, file: string): Sourced<string> | undefined =>
  entry && sourcedEntry(textOf(entry.value) ?? '', entry, file);

function readSingles(node: StructuredNode, file: string): Partial<ConfigFile> {
  const root = flagAt(entryOf(node, 'root'), file);
  const infer = flagAt(entryOf(node, 'inferLocaleFromPath'), file);
  const dialect = textAt(entryOf(node, 'dialect'), file) as Sourced<DialectName> | undefined;
  const baseline = textAt(entryOf(node, 'baseline'), file);
  return {
    ...(root ? { root } : {}),
    ...(infer ? { inferLocaleFromPath: infer } : {}),
    ...(dialect ? { dialect } : {}),
    ...(baseline ? { baseline } : {}),
  };
}

function readValid(node: StructuredNode, file: string, reader: AudienceReader): ConfigFile {
  const at = (key: string) => valueAt(node, key);
  const references = sourcedTexts(at('extends'), file);
  const include = at('include');
  const fields = at('fields');
  return {
    ...emptyConfig(file),
    ...readSingles(node, file),
    extends: references,
    presets: readPresets(references, reader),
    ...(include ? { include: readPatterns(include, reader) } : {}),
    ignore: readPatterns(at('ignore'), reader),
    helpers: sourcedMap(at('helpers'), file, readHelper),
    rules: readRules(at('rules'), file),
    overrides: readOverrides(at('overrides'), reader),
    audiences: readAudienceEntries(at('audiences'), reader),
    partials: readPatterns(at('partials'), reader),
    fields: fields ? readFields(fields, reader) : new Map(),
    phrases: readPhrases(at('phrases'), reader),
    names: sourcedTexts(at('names'), file),
  };
}

/** A reader for configurations that may name the rules of a catalog. Make it once: its schema is large. */
export function createConfigReader(catalog: RuleCatalog): ReadConfig {
  const schema = configSchema(catalog);
  const read: ReadTree<ConfigReading> = (node, file) => {
    if (!node) return { config: emptyConfig(file), problems: [] };
    const { node: valid, problems } = validate(node, schema, 'a configuration');
    const reader = new AudienceReader(file);
    const config = valid ? readValid(valid, file, reader) : emptyConfig(file);
    const all = oneByPlace([...problems, ...reader.problems]);
    return { config, problems: all.map((problem) => placeProblem(problem, file)) };
  };
  return (text, file) => readDataFile(text, file, read);
}
