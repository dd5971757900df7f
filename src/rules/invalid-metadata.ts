import { fromProblems } from './from-problems';
import type { Rule, RuleMeta } from './rule';

const meta: RuleMeta = {
  id: 'invalid-metadata',
  what: 'Finds what is wrong in front matter and audience files: syntax, unknown keys and values, locales that do not exist.',
  why: 'What is not understood is not known, and a misspelt key would silently leave readers unprotected. Locales are checked against the IANA Language Subtag Registry: `en-UK` is well formed and yet no locale.',
  instead: 'Correct the line that is underlined; what else the file says counts meanwhile.',
  severity: 'error',
  fix: 'both',
  messages: { problem: '{message}' },
};

const TEMPLATE = '<p>Thank you for your order.</p>\n';

export const invalidMetadata: Rule = {
  meta,
  bad: [
    {
      why: 'A subject that starts with a tag is no YAML.',
      audience: 'locales: [en]\n',
      template: `---\nsubject: ⟦invalid-metadata:{{name}}, come back⟧\n---\n${TEMPLATE}`,
      fixed: { 'Put it in quotes': { 'mail.hbs': `---\nsubject: "{{name}}, come back"\n---\n${TEMPLATE}` } },
    },
    {
      why: 'A key nobody knows.',
      audience: 'locale: en\n⟦invalid-metadata:kidn⟧: marketing\n',
      template: TEMPLATE,
    },
    {
      why: 'A region that is not registered.',
      audience: 'locales: [⟦invalid-metadata:en-UK⟧]\n',
      template: TEMPLATE,
    },
    {
      why: 'A region that names none: the code is set aside for private use.',
      audience: 'locales: [⟦invalid-metadata:pl-XX⟧]\n',
      template: TEMPLATE,
    },
    {
      why: 'A kind that does not exist.',
      audience: 'locales: [en]\nkind: ⟦invalid-metadata:marketting⟧\n',
      template: TEMPLATE,
    },
    {
      why: 'Both `locale` and `locales`.',
      audience: '⟦invalid-metadata:locale⟧: en\nlocales: [en]\n',
      template: TEMPLATE,
    },
    {
      why: 'A list that is never closed.',
      audience: 'locales: ⟦invalid-metadata:[en⟧\n',
      template: TEMPLATE,
    },
    {
      why: 'A category that does not exist.',
      audience: 'locales: [en]\nfields:\n  a.b: { category: ⟦invalid-metadata:helth⟧ }\n',
      template: TEMPLATE,
    },
  ],
  good: [
    {
      why: 'Everything in its place.',
      audience: 'locales: [en-GB, pl_PL]\nkind: marketing\n',
      template: TEMPLATE,
    },
    {
      why: 'Front matter of another tool.',
      audience: 'locales: [en]\n',
      template: `---\nlayout: none\ntags: [a, b]\n---\n${TEMPLATE}`,
    },
    {
      why: 'A quoted subject.',
      audience: 'locales: [en]\n',
      template: `---\nsubject: "{{name}}, come back"\n---\n${TEMPLATE}`,
    },
    {
      why: 'Words that YAML 1.1 took for booleans.',
      audience: 'locales: [no]\n',
      template: '<p>Takk for bestillingen din, den er på vei.</p>\n',
    },
  ],
  *check({ metadataProblems }) {
    yield* fromProblems(metadataProblems);
  },
};
