import type { Override, PartialRuleSetting, Settings } from '../rules/settings';
import { dirname } from '../text/path';
import { createPathMatcher } from '../text/path-matcher';
import type { Sourced } from '../text/span';
import type { ConfigFile, WorkspaceSettings } from './config-file';
import type { PresetName } from './presets';
import { layConfig, layRules, presetSettings, type RuleStack } from './rule-layers';

/** Everything that has a say in one file's settings. */
export interface SettingsSources {
  /** The file that is reviewed; absolute. */
  readonly file: string;
  readonly root: string;
  /** Nearest first. */
  readonly configs: readonly ConfigFile[];
  readonly workspace?: WorkspaceSettings;
  /** `--preset`: in place of every preset that files name. */
  readonly preset?: PresetName;
  /** `--rule`: over everything. */
  readonly rules?: ReadonlyMap<string, PartialRuleSetting>;
}

const builtIn = <T>(value: T): Sourced<T> => ({ value, at: undefined });

/** An override without `files` is for every file. */
const isForFile = (override: Override, file: string): boolean =>
  !override.files || createPathMatcher(override.files, dirname(override.at.file))(file);

function resolveRules(sources: SettingsSources): RuleStack {
  const { file, configs, workspace, preset, rules } = sources;
  const first = preset ? builtIn(preset) : (workspace?.preset ?? builtIn<PresetName>('recommended'));
  const empty: RuleStack = { rules: new Map(), overrides: [] };
  const base = layRules(layRules(empty, presetSettings(first)), workspace?.rules ?? new Map());
  const laid = configs.reduceRight((stack, config) => {
    const overrides = config.overrides.filter((override) => isForFile(override, file));
    return layConfig(stack, config, overrides, preset === undefined);
  }, base);
  const given = [...(rules ?? [])].map(([id, setting]) => [id, builtIn(setting)] as const);
  return layRules(laid, new Map(given));
}

/** Entry by entry, the first map that holds one wins. */
function mergeMaps<T>(maps: readonly ReadonlyMap<string, T>[]): ReadonlyMap<string, T> {
  const merged = new Map<string, T>();
  for (const map of maps) for (const [key, value] of map) if (!merged.has(key)) merged.set(key, value);
  return merged;
}

/** Phrases add up: a nearer file knows more of them, and takes one back with `not`. */
function mergePhrases(all: readonly Settings['phrases'][]): Settings['phrases'] {
  const merged = new Map<string, Map<string, readonly Sourced<string>[]>>();
  for (const phrases of all) {
    for (const [language, kinds] of phrases) {
      const known = merged.get(language) ?? new Map<string, readonly Sourced<string>[]>();
      for (const [kind, patterns] of kinds) known.set(kind, [...(known.get(kind) ?? []), ...patterns]);
      merged.set(language, known);
    }
  }
  return merged;
}

function nearestOf<T>(
  configs: readonly ConfigFile[],
  key: (config: ConfigFile) => T | undefined,
): T | undefined {
  const config = configs.find((each) => key(each) !== undefined);
  return config && key(config);
}

/**
 * The settings of one file: nearer configurations over farther ones, workspace settings under all of them, the command
 * line over all (docs/decisions/0003-merging-configurations.md). Pure; the same sources give the same settings.
 */
export function resolveSettings(sources: SettingsSources): Settings {
  const { configs, root } = sources;
  const { rules, overrides } = resolveRules(sources);
  const baseline = nearestOf(configs, (config) => config.baseline);
  return {
    root,
    governed: configs.length > 0,
    include: nearestOf(configs, (config) => config.include) ?? [],
    ignore: configs.toReversed().flatMap((config) => config.ignore),
    dialect: nearestOf(configs, (config) => config.dialect) ?? builtIn('auto'),
    inferLocaleFromPath: nearestOf(configs, (config) => config.inferLocaleFromPath) ?? builtIn(true),
    helpers: mergeMaps(configs.map((config) => config.helpers)),
    rules,
    overrides,
    audiences: configs.flatMap((config) => config.audiences.toReversed()),
    partials: configs.flatMap((config) => config.partials),
    fields: mergeMaps(configs.map((config) => config.fields)),
    phrases: mergePhrases(configs.map((config) => config.phrases)),
    names: configs.flatMap((config) => config.names),
    ...(baseline ? { baseline } : {}),
    sources: configs.map((config) => config.file),
  };
}
