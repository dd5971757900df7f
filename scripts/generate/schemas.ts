import { createRuleCatalog } from '../../src/config/rule-catalog';
import { createJsonSchemas } from '../../src/config/schemas';
import type { Rule } from '../../src/rules/rule';
import type { GeneratedFile } from './generated-file';

/** The JSON schemas from which editors complete and check audience files, configurations and samples. */
export const schemas = (rules: readonly Rule[]): readonly GeneratedFile[] =>
  Object.entries(createJsonSchemas(createRuleCatalog(rules))).map(([name, schema]) => ({
    path: `docs/schemas/${name}`,
    text: `${JSON.stringify(schema, null, 2)}\n`,
  }));
