import type { Override, PartialRuleSetting, RuleSetting } from '../rules/settings';
import type { Sourced } from '../text/span';
import type { ConfigFile } from './config-file';
import { type PresetName, presetLevels } from './presets';

/** Rules and overrides as far as they are united: one layer lies over the other. */
export interface RuleStack {
  readonly rules: ReadonlyMap<string, Sourced<RuleSetting>>;
  /** The most important last. */
  readonly overrides: readonly Override[];
}

type Settings = ReadonlyMap<string, Sourced<PartialRuleSetting>>;

/** A preset as settings, all from the place that names it. */
export const presetSettings = (preset: Sourced<PresetName>): Settings =>
  new Map([...presetLevels(preset.value)].map(([id, level]) => [id, { value: { level }, at: preset.at }]));

/** A level lies over a level and options over options, whole; `at` is where the level comes from. */
function lay(
  under: Sourced<RuleSetting> | undefined,
  over: Sourced<PartialRuleSetting>,
): Sourced<RuleSetting> {
  const { level, options } = over.value;
  return {
    value: { level: level ?? under?.value.level ?? 'off', options: options ?? under?.value.options ?? {} },
    at: level === undefined ? under?.at : over.at,
  };
}

/** What is left of a farther override's setting once a nearer place says otherwise. */
function leftOver(
  setting: Sourced<PartialRuleSetting>,
  nearer: PartialRuleSetting,
): Sourced<PartialRuleSetting> | undefined {
  const { level, options } = setting.value;
  const value = {
    ...(level !== undefined && nearer.level === undefined ? { level } : {}),
    ...(options !== undefined && nearer.options === undefined ? { options } : {}),
  };
  return Object.keys(value).length > 0 ? { ...setting, value } : undefined;
}

function narrow(override: Override, nearer: Settings): Override {
  const rules = [...override.rules].flatMap(([id, setting]) => {
    const over = nearer.get(id);
    const left = over ? leftOver(setting, over.value) : setting;
    return left ? [[id, left] as const] : [];
  });
  return { ...override, rules: new Map(rules) };
}

/** Lays settings over a stack, over its overrides too: what is nearer wins, however it is written. */
export function layRules(stack: RuleStack, settings: Settings): RuleStack {
  const rules = new Map(stack.rules);
  for (const [id, setting] of settings) rules.set(id, lay(rules.get(id), setting));
  return { rules, overrides: stack.overrides.map((override) => narrow(override, settings)) };
}

/** Lays a configuration over a stack: its presets (unless others are asked for), its rules, its overrides. */
export function layConfig(
  stack: RuleStack,
  config: ConfigFile,
  overrides: readonly Override[],
  presets: boolean,
) {
  const start = presets
    ? config.presets.reduce((under, preset) => layRules(under, presetSettings(preset)), stack)
    : stack;
  const ruled = layRules(start, config.rules);
  return { rules: ruled.rules, overrides: [...ruled.overrides, ...overrides] };
}
