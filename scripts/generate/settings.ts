import { z } from 'zod';
import type { Rule, RuleMeta } from '../../src/rules/rule';
import { type RuleEntry, ruleEntries } from '../../src/rules/rule-ids';
import type { GeneratedFile, ReadFile } from './generated-file';
import { capitalise } from './markdown';

const LEVELS = ['off', 'hint', 'info', 'warning', 'error'];

/** A level, or a level with options. */
const VALUE = {
  anyOf: [
    { enum: LEVELS },
    { type: 'array', items: [{ enum: LEVELS }, { type: 'object' }], minItems: 1, maxItems: 2 },
  ],
};

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Record<string, Record<string, unknown>> };
  };
}

/** package.json with what the editor offers for `tactful.rules`: every rule, its levels and its options. */
export function settings(rules: readonly Rule[], read: ReadFile): GeneratedFile {
  const path = 'package.json';
  const manifest = JSON.parse(read(path)) as Manifest;
  const setting = manifest.contributes.configuration.properties['tactful.rules'];
  if (!setting) throw new Error(`${path} has no setting tactful.rules`);
  setting['propertyNames'] = { enum: ruleEntries.map((entry) => entry.id) };
  setting['properties'] = Object.fromEntries(
    ruleEntries.map((entry) => [
      entry.id,
      schemaOf(entry, rules.find((rule) => rule.meta.id === entry.id)?.meta),
    ]),
  );
  setting['additionalProperties'] = undefined;
  setting['patternProperties'] = { '': VALUE };
  return { path, text: `${JSON.stringify(manifest, null, 2)}\n` };
}

/** What is particular to one rule; that its value is a level is said once for all of them. */
function schemaOf(entry: RuleEntry, meta: RuleMeta | undefined): object {
  const about = { default: entry.level, markdownDescription: meta?.what ?? `${capitalise(entry.summary)}.` };
  if (!meta?.options) return about;
  const properties = Object.fromEntries(
    Object.entries(meta.options).map(([name, option]) => {
      const { $schema: _, ...schema } = z.toJSONSchema(option.schema, { target: 'draft-7' });
      return [name, { ...schema, default: option.default, markdownDescription: option.about }];
    }),
  );
  return { ...about, items: [{}, { type: 'object', properties, additionalProperties: false }] };
}
