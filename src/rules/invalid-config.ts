import { fromProblems } from './from-problems';
import type { Rule, RuleMeta } from './rule';

const meta: RuleMeta = {
  id: 'invalid-config',
  what: 'Finds what is wrong in a configuration file or in workspace settings.',
  why: 'A rule that is misspelt is a rule that is not applied, and nobody notices until the mail is out.',
  instead: 'Correct the line that is underlined; what else the file says counts meanwhile.',
  severity: 'error',
  fix: 'choice',
  messages: { problem: '{message}' },
};

const TEMPLATE = '<p>Thank you for your order.</p>\n';
const AUDIENCE = 'locales: [en]\n';

export const invalidConfig: Rule = {
  meta,
  bad: [
    {
      why: 'A key nobody knows.',
      audience: AUDIENCE,
      config: '⟦invalid-config:rulez⟧: {}\n',
      template: TEMPLATE,
    },
    {
      why: 'A rule that does not exist.',
      audience: AUDIENCE,
      config: 'rules:\n  ⟦invalid-config:exact-tim⟧: error\n',
      template: TEMPLATE,
    },
    {
      why: 'A level that does not exist.',
      audience: AUDIENCE,
      config: 'rules:\n  exact-time: ⟦invalid-config:fatal⟧\n',
      template: TEMPLATE,
    },
    {
      why: 'A dialect that does not exist.',
      audience: AUDIENCE,
      config: 'dialect: ⟦invalid-config:sendgird⟧\n',
      template: TEMPLATE,
    },
    {
      why: 'A preset that does not exist.',
      audience: AUDIENCE,
      config: 'extends: [⟦invalid-config:tactful:recomended⟧]\n',
      template: TEMPLATE,
    },
    {
      why: 'An override that matches no file.',
      audience: AUDIENCE,
      config: 'overrides:\n  - ⟦invalid-config:files: ["securty/**"]\n    rules: { exact-time: off }\n⟧',
      template: TEMPLATE,
    },
  ],
  good: [
    {
      why: 'Everything in its place.',
      audience: AUDIENCE,
      config: 'extends: [tactful:strict]\nrules:\n  exact-time: off\n',
      template: TEMPLATE,
    },
    { why: 'An empty file.', audience: AUDIENCE, config: '# nothing yet\n', template: TEMPLATE },
    {
      why: 'A rule that is not built yet is known all the same.',
      audience: AUDIENCE,
      config: 'rules:\n  pushy-wording: off\n',
      template: TEMPLATE,
    },
  ],
  *check({ configProblems }) {
    yield* fromProblems(configProblems);
  },
};
