import * as z from 'zod';
import { audienceSchema, sampleSchema } from '../audience/audience-schema';
import { configSchema, rulesSchema } from './config-schema';
import type { RuleCatalog } from './rule-catalog';

/** JSON schemas (draft 7) by file name, from which editors complete and check metadata and configurations. */
export function createJsonSchemas(catalog: RuleCatalog): Readonly<Record<string, object>> {
  const convert = (schema: z.ZodType, title: string): object => ({
    ...z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'ref' }),
    title,
  });
  return {
    'audience.schema.json': convert(audienceSchema, 'Tactful audience'),
    'config.schema.json': convert(configSchema(catalog), 'Tactful configuration'),
    'rules.schema.json': convert(rulesSchema(catalog), 'Levels and options of Tactful rules'),
    'sample.schema.json': convert(sampleSchema, 'Tactful sample'),
  };
}
