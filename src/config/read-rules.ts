import type { Level, PartialRuleSetting } from '../rules/settings';
import { sourcedMap } from '../text/sourced-node';
import type { Sourced } from '../text/span';
import { itemsOf, type MapEntry, type StructuredNode, textOf, toData } from '../text/structured';

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
