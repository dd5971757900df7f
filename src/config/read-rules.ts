import type { Level, PartialRuleSetting } from '../rules/settings';
import { readYaml } from '../text/read-yaml';
import { sourcedMap } from '../text/sourced-node';
import type { Sourced } from '../text/span';
import { itemsOf, type MapEntry, type StructuredNode, textOf, toData } from '../text/structured';
import { validate } from '../text/validate';
import { rulesSchema } from './config-schema';
import type { RuleCatalog } from './rule-catalog';

const isOptions = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

function readSetting({ value }: MapEntry): PartialRuleSetting {
  const [level, options] = itemsOf(value);
  const data = options && toData(options);
  return {
    // The schema lets no other word through.
    level: textOf(level) as Level,
    ...(isOptions(data) ? { options: data } : {}),
  };
}

/** Rule settings by id, from a tree that fits the schema. */
export const readRules = (
  node: StructuredNode | undefined,
  file: string,
): ReadonlyMap<string, Sourced<PartialRuleSetting>> => sourcedMap(node, file, readSetting);

/** What `--rule` gave. */
export interface RuleOptionReading {
  readonly rules: ReadonlyMap<string, PartialRuleSetting>;
  /** One sentence each, fit for standard error. */
  readonly problems: readonly string[];
}

/** Reads the value of `--rule`, which is YAML as in a configuration: `exact-time: error`. */
export function readRuleOption(text: string, catalog: RuleCatalog): RuleOptionReading {
  const { root, problems } = readYaml(text);
  if (problems.length > 0 || root?.kind !== 'map') {
    return {
      rules: new Map(),
      problems: [`--rule takes 'ID: LEVEL', such as 'exact-time: error', not '${text}'.`],
    };
  }
  const { node, problems: found } = validate(root, rulesSchema(catalog), 'the rules');
  const rules = [...readRules(node, '')].map(([id, { value }]) => [id, value] as const);
  return { rules: new Map(rules), problems: found.map(({ message }) => `--rule: ${message}`) };
}
