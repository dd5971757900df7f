import { canonicalLocale } from '../audience/locale';
import { isDate } from '../audience/read-samples';
import { findUnregistered, isPrivateRegion } from '../audience/registered';
import { presetNames, presetOf } from '../config/presets';
import type { CommandOverrides } from '../project/project-types';
import { SEVERITIES } from '../rules/rule';
import { isRuleId, ruleIds } from '../rules/rule-ids';
import type { Level } from '../rules/settings';
import { nearest } from '../text/nearest';
import { didYouMean, UsageError } from './usage-error';

const levels: readonly Level[] = ['off', ...SEVERITIES];

/** Options that say where rules and readers come from, as they were typed. */
export interface SourceOptions {
  readonly config?: string | false;
  readonly preset?: string;
  readonly rule?: readonly string[];
  readonly locale?: readonly string[];
  readonly audience?: string;
  readonly now?: string;
}

function oneOf<T extends string>(kind: string, name: string, all: readonly T[]): T {
  const found = all.find((each) => each === name);
  if (found !== undefined) return found;
  throw new UsageError(
    `There is no ${kind} \`${name}\`.${didYouMean(nearest(name, all))} There are: ${all.join(', ')}.`,
  );
}

/** `tactful:strict`, or `strict` for short. */
function readPreset(text: string): string {
  const preset = presetOf(text);
  if (preset) return `tactful:${preset}`;
  return oneOf(
    'preset',
    text,
    text.includes(':') ? presetNames.map((name) => `tactful:${name}`) : presetNames,
  );
}

/** `exact-time: error` */
function readRule(text: string): readonly [string, Level] {
  const [, id = '', level = ''] = /^\s*([^\s:]+)\s*:\s*(\S+)\s*$/.exec(text) ?? [];
  if (id === '')
    throw new UsageError(
      `\`--rule\` takes a rule and a level, such as --rule 'exact-time: error', not \`${text}\`.`,
    );
  if (!isRuleId(id)) throw unknownRule(id);
  return [id, oneOf('level', level, levels)];
}

export const unknownRule = (id: string): UsageError =>
  new UsageError(
    `There is no rule \`${id}\`.${didYouMean(nearest(id, ruleIds))} See \`tactful explain\` for all of them.`,
  );

function readLocale(text: string): string {
  const tag = canonicalLocale(text);
  const fault = tag === undefined ? undefined : findUnregistered(text);
  if (tag === undefined)
    throw new UsageError(
      `\`${text}\` is no language tag. Write a language, and a region where it matters: pl, pl-PL.`,
    );
  if (!fault) return tag;
  const why = isPrivateRegion(fault.subtag)
    ? `the region \`${fault.subtag}\` is for private use.`
    : `no ${fault.kind} \`${fault.subtag}\` is registered.`;
  const hint = findUnregistered(tag) === undefined ? didYouMean(tag) : '';
  throw new UsageError(`\`--locale ${text}\` names nobody: ${why}${hint}`);
}

function readNow(text: string): string {
  if (isDate(text)) return text;
  throw new UsageError(`\`--now ${text}\` is no date. Write a day such as 2026-05-10, or 2026-05-10T14:30.`);
}

/**
 * What the command line says over all configuration and metadata. Throws a UsageError for what is misspelt.
 *
 * @param resolve gives the engine's spelling of a path that was typed
 */
export function readOverrides(options: SourceOptions, resolve: (path: string) => string): CommandOverrides {
  const { config, preset, rule, locale, audience, now } = options;
  const locales = locale?.flatMap((list) => list.split(',')).map((tag) => readLocale(tag.trim()));
  return {
    ...(config === undefined ? {} : { config: config === false ? config : resolve(config) }),
    ...(preset === undefined ? {} : { preset: readPreset(preset) }),
    ...(rule === undefined ? {} : { rules: new Map(rule.map(readRule)) }),
    ...(locales === undefined ? {} : { locales: [...new Set(locales)] }),
    ...(audience === undefined ? {} : { audience: resolve(audience) }),
    ...(now === undefined ? {} : { now: readNow(now) }),
  };
}
