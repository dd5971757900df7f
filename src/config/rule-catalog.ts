import type { ZodType } from 'zod';
import type { RuleMeta } from '../rules/rule';
import { ruleEntries } from '../rules/rule-ids';
import type { Severity } from '../rules/settings';

/** What a configuration has to know of a rule. */
export interface CatalogEntry {
  /** Its level in `tactful:recommended`. */
  readonly level: Severity;
  readonly summary: string;
  /** Its options by name; none: it has no options. */
  readonly options: ReadonlyMap<string, RuleOption>;
}

export interface RuleOption {
  readonly schema: ZodType;
  readonly about: string;
}

/** Every rule a configuration may name. */
export type RuleCatalog = ReadonlyMap<string, CatalogEntry>;

/** All rules of the contract, with the options of those that are built. */
export function createRuleCatalog(
  built: readonly { readonly meta: Pick<RuleMeta, 'id' | 'options'> }[],
): RuleCatalog {
  const options = new Map(built.map(({ meta }) => [meta.id, new Map(Object.entries(meta.options ?? {}))]));
  return new Map(
    ruleEntries.map(({ id, level, summary }): [string, CatalogEntry] => [
      id,
      { level, summary, options: options.get(id) ?? new Map() },
    ]),
  );
}
