import type { Rule, RuleMeta } from './rule';

const meta: RuleMeta = {
  id: 'unused-suppression',
  what: 'Finds a suppression that suppresses nothing, or that names no rule.',
  why: 'A suppression that outlived its reason hides the next real mistake at its place.',
  instead: 'Remove it, or correct the name of the rule.',
  severity: 'warning',
  fix: 'safe',
  messages: {
    unused: 'Nothing here is found by {rule}, so this suppression only hides what comes later. Remove it.',
    unusedAll: 'Nothing is found here, so this suppression only hides what comes later. Remove it.',
    unknownRule: 'There is no rule "{rule}".{suggestion} This suppression does nothing as it stands.',
  },
};

export const unusedSuppression: Rule = {
  meta,
  bad: [
    {
      why: 'The time it was written for is gone.',
      template:
        '{{! ⟦unused-suppression:tactful-disable-next-line exact-time⟧ }}\n<p>These shoes are back in your size.</p>\n',
      fixed: { 'Remove the suppression': { 'mail.hbs': '<p>These shoes are back in your size.</p>\n' } },
    },
    {
      why: 'One of two names is not needed.',
      template:
        '{{! tactful-disable-next-line exact-time, ⟦unused-suppression:template-syntax⟧ -- asked for by the shop }}\n<p>We saw you looking at these shoes at 14:32.</p>\n',
      fixed: {
        'Remove "template-syntax"': {
          'mail.hbs':
            '{{! tactful-disable-next-line exact-time -- asked for by the shop }}\n<p>We saw you looking at these shoes at 14:32.</p>\n',
        },
      },
    },
    {
      why: 'A name that no rule has.',
      template:
        '{{! tactful-disable-file ⟦unused-suppression:exact-tim⟧ }}\n<p>These shoes are back in your size.</p>\n',
    },
    {
      why: 'A stretch without anything to suppress.',
      audience: 'locales: [en]\n',
      template:
        '<!-- ⟦unused-suppression:tactful-disable⟧ -->\n<p>These shoes are back.</p>\n<!-- tactful-enable -->\n',
    },
  ],
  good: [
    {
      why: 'It suppresses something on the next line.',
      template:
        '{{! tactful-disable-next-line exact-time -- the reader asked for it }}\n<p>We saw you looking at these shoes at 14:32.</p>\n',
    },
    {
      why: 'On its own line.',
      template: '<p>We saw you looking at these shoes at 14:32.</p> {{! tactful-disable-line exact-time }}\n',
    },
    {
      why: 'In the whole file.',
      template:
        '{{!-- tactful-disable-file exact-time --}}\n<p>We saw you looking at these shoes at 14:32.</p>\n',
    },
    {
      why: 'Between two comments.',
      template:
        '<!-- tactful-disable exact-time -->\n<p>We saw you looking at these shoes at 14:32.</p>\n<!-- tactful-enable exact-time -->\n',
    },
    {
      why: 'A rule that is switched off might find something once it is on.',
      config: 'rules: { exact-time: off }\n',
      template: '{{! tactful-disable-next-line exact-time }}\n<p>These shoes are back in your size.</p>\n',
    },
    {
      why: 'An ordinary comment.',
      template: '{{! tactful people disable nothing }}\n<p>These shoes are back in your size.</p>\n',
    },
  ],
  // Known only once every other rule has spoken: see review/suppressions.ts.
  *check() {},
};
