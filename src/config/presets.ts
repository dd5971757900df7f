import { ruleEntries } from '../rules/rule-ids';
import type { Severity } from '../rules/settings';

/** As they are named in `extends`; `tactful.preset` and `--preset` take them with and without `tactful:`. */
export const presetNames = ['recommended', 'strict', 'all'] as const;
export type PresetName = (typeof presetNames)[number];

const prefix = 'tactful:';

const raised: Readonly<Record<Severity, Severity>> = {
  hint: 'info',
  info: 'warning',
  warning: 'error',
  error: 'error',
};

/** The preset a name stands for, with or without `tactful:`; undefined where there is none. */
export function presetOf(name: string): PresetName | undefined {
  const bare = name.startsWith(prefix) ? name.slice(prefix.length) : name;
  return presetNames.find((preset) => preset === bare);
}

export const isPresetReference = (name: string): boolean => name.startsWith(prefix);

/**
 * The level of every rule in a preset. `all` is `strict` today; it differs in when rules added later join: there at
 * once, in the others with a major version.
 */
export const presetLevels = (preset: PresetName): ReadonlyMap<string, Severity> =>
  new Map(ruleEntries.map(({ id, level }) => [id, preset === 'recommended' ? level : raised[level]]));
