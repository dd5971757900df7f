import * as z from 'zod';
import { audienceShape, fieldsSchema, group, selector } from '../audience/audience-schema';
import { categoryGroups, categoryNames } from '../knowledge/data-categories';
import { ruleIds } from '../rules/rule-ids';
import { presetNames } from './presets';
import type { CatalogEntry, RuleCatalog } from './rule-catalog';

// What a configuration file may hold (contract, section 4). Each `error` is a noun that says what belongs there.

export const levels = ['off', 'hint', 'info', 'warning', 'error'] as const;
export const dialects = ['auto', 'handlebars', 'sendgrid', 'iterable', 'mandrill', 'vtex'] as const;

const level = z.enum(levels).describe('How serious a finding of this rule is');
const pattern = z.string({ error: 'a pattern such as `emails/**/*.hbs`' });
const patterns = z.array(pattern, { error: 'a list of patterns such as `[emails/**/*.hbs]`' });
const texts = (example: string) =>
  z.array(z.string({ error: 'text' }), { error: `a list such as \`${example}\`` });
const flag = z.boolean({ error: '`true` or `false`' });

function ruleValue({ options, summary }: CatalogEntry) {
  const shape = [...options].map(
    ([name, { schema, about }]) => [name, schema.optional().describe(about)] as const,
  );
  const given = group(Object.fromEntries(shape), 'options such as `{ budget: 3 }`');
  const expected = 'a level such as `warning`, or `[warning, { … }]`';
  return z.union([level, z.tuple([level, given.optional()])], { error: expected }).describe(summary);
}

/** Levels and options by rule id. */
export function rulesSchema(catalog: RuleCatalog) {
  const shape = [...catalog].map(([id, entry]) => [id, ruleValue(entry).optional()] as const);
  return group(Object.fromEntries(shape), 'a group of rules such as `{ exact-time: error }`');
}

const helper = group(
  {
    guards: z.string({ error: 'a path such as `recipient.locale`' }).optional().describe('Path it asks'),
    equals: z.string({ error: 'the value it asks for' }).optional().describe('Value it asks for'),
    compares: z
      .union([z.boolean(), z.string()])
      .optional()
      .describe('Compares its arguments; or how: eq, ne …'),
    fallback: flag.optional().describe('Shows its second argument where the first is empty'),
    format: z
      .union([z.boolean(), z.string()])
      .optional()
      .describe('Formats a value; or what: date, number …'),
    translate: flag.optional().describe("Yields text in the reader's language"),
  },
  'what the helper does, such as `{ fallback: true }`',
);

const phraseKinds = [...new Set<string>(['not', ...ruleIds, ...categoryNames, ...categoryGroups])];

const phrases = z
  .record(
    z.string(),
    z.partialRecord(z.enum(phraseKinds), texts('["był* u nas"]'), {
      // Types of records know no such issue; those with a list of keys raise it all the same.
      error: (issue) =>
        String(issue.code) === 'unrecognized_keys'
          ? phraseKinds.join(' ')
          : 'a group such as `{ visit-time: ["był* u nas"] }`',
    }),
    { error: 'a group of languages such as `{ pl: { … } }`' },
  )
  .describe(
    'Wording that tells what a rule or category is about, by language. Words are literal; `*` ends a word, `{}` is a value, `#` a number, `…` up to six words, `(a|b)` a choice, `(a|b)?` one that may be missing; `&&` stands between what is near each other in any order',
  );

const override = (rules: z.ZodType) =>
  selector(
    {
      files: patterns.optional().describe('Only for these files'),
      locales: texts('[de]').optional().describe('Only where all readers match these language ranges'),
      audiences: texts('[newsletter]').optional().describe('Only for audiences of these names'),
      rules,
    },
    'an override such as `{ files: [emails/security/**], rules: { … } }`',
  );

const audienceEntry = group(
  {
    name: z.string({ error: 'a name' }).optional().describe('What front matter and overrides call it'),
    files: patterns.optional().describe('Templates it is for; `{locale}` gives their locales'),
    ...audienceShape,
  },
  'an audience such as `{ name: newsletter, locales: [pl-PL] }`',
);

/** A configuration file, with the rules of a catalog. */
export function configSchema(catalog: RuleCatalog) {
  const rules = rulesSchema(catalog);
  return z.strictObject({
    $schema: z.string().optional(),
    root: flag.optional().describe('No configuration above this folder is read'),
    extends: z
      .union([z.string(), texts('[tactful:recommended]')], {
        error: 'a list such as `[tactful:recommended]`',
      })
      .optional()
      .describe('Presets and other configurations this one builds on'),
    include: patterns.optional().describe('Templates to review; without it, all below this file'),
    ignore: patterns.optional().describe('Templates to leave out'),
    dialect: z.enum(dialects).optional().describe('Whose Handlebars the templates are written for'),
    inferLocaleFromPath: flag
      .optional()
      .describe('Whether paths such as emails/pl/ say who reads a template'),
    helpers: z
      .record(z.string(), helper, { error: 'a group such as `{ orElse: { fallback: true } }`' })
      .optional()
      .describe("What the team's own helpers do"),
    rules: rules.optional().describe('Levels and options of rules'),
    overrides: z
      .array(override(rules), { error: 'a list such as `[{ files: […], rules: { … } }]`' })
      .optional()
      .describe('Other levels for some files, readers or audiences'),
    audiences: z
      .array(audienceEntry, { error: 'a list such as `[{ name: newsletter, locales: [pl-PL] }]`' })
      .optional()
      .describe('Audiences by name, or by the files they are for'),
    partials: patterns.optional().describe('Where partials are found'),
    fields: fieldsSchema.optional(),
    phrases: phrases.optional(),
    names: texts('[Tactful]').optional().describe('Words of no language: brands, products'),
    baseline: z
      .string({ error: 'a path such as `.tactful-baseline.json`' })
      .optional()
      .describe('Known findings'),
  });
}

/** The keys of `.vscode/settings.json` that count; all others there are for others. */
export const workspaceSchema = (catalog: RuleCatalog) =>
  z.looseObject({
    'tactful.preset': z.enum([...presetNames, ...presetNames.map((name) => `tactful:${name}`)]).optional(),
    'tactful.rules': rulesSchema(catalog).optional(),
  });
