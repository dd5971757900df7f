import type { Disclosure } from '../disclosure/disclosure';
import { isExempt } from './exemptions';
import { withoutParameter } from './link-parameter';
import type { RawFinding, Rule, RuleMeta, Subject } from './rule';
import { categoryName, guardFixes, hasAgreed, isConsentField, isSensitive } from './sensitive-categories';

const meta: RuleMeta = {
  id: 'sensitive-data',
  what: 'Finds health, diet, belief, ethnicity, sexuality and other sensitive data, and credentials, that a mail shows or (credentials aside) lets decide what it says.',
  why: 'These are the data that people are hurt by: Article 9 of the GDPR forbids their use without explicit consent, and 42% reject offers that draw on their health (Retail Pro). A condition is enough to tell: who gets the mail for diabetics is one, and so does everybody who sees it in the inbox. A password in a mail lies there for years, readable to whoever gets in.',
  instead:
    'Leave it out, or say it only to those who agreed to that: declare `consent`, and guard it. Send a link to set a password instead of the password.',
  severity: 'error',
  fix: 'choice',
  messages: {
    shown:
      '{what} shows readers their {category}, in a mail that others may see. Leave it out, or show it only to those who agreed to it.',
    linked:
      '{what} sends readers’ {category} along in a link, where it ends up in logs. Leave it out of the link.',
    decides:
      '{what} lets readers’ {category} decide what they get, so the mail itself gives it away. Ask for their consent first, or say the same to everybody.',
    words:
      '"{what}" speaks to readers of their {category}, in a mail that others may see. Leave it out, or say it only to those who agreed to it.',
    credential:
      '{what} puts a password into a mail, where whoever opens it later can read it. Send a link to set one instead.',
  },
  yieldsTo: ['painful-memory'],
};

export const sensitiveData: Rule = {
  meta,
  bad: [
    {
      why: 'Health, shown to whoever looks over a shoulder.',
      template: '<p>Recipes for people with ⟦sensitive-data:{{user.allergies}}⟧.</p>\n',
    },
    {
      why: 'Who gets this text has the condition.',
      template:
        '⟦sensitive-data:{{#if user.disability}}⟧<p>Our shops have no steps.</p>{{/if}}<p>Hello!</p>\n',
    },
    {
      why: 'Belief decides, and the greeting gives it away.',
      template:
        '⟦sensitive-data:{{#if (eq user.religion "muslim")}}⟧<p>Happy Eid!</p>{{/if}}<p>See you.</p>\n',
    },
    { why: 'Words are enough.', template: '<p>Help for ⟦sensitive-data:your arthritis⟧ is here.</p>\n' },
    { why: 'A password in the clear.', template: '<p>Your login: ⟦sensitive-data:{{user.password}}⟧</p>\n' },
    {
      why: 'Those who did not agree read it, too.',
      audience: 'locales: [en]\nconsent: { diet: user.agreed }\n',
      template: '<p>Hello!</p>\n<p>Dishes that are ⟦sensitive-data:{{user.dietType}}⟧ and new.</p>\n',
      fixed: {
        'Show it only to those who agreed': {
          'mail.hbs':
            '<p>Hello!</p>\n{{#if user.agreed}}<p>Dishes that are {{user.dietType}} and new.</p>{{/if}}\n',
        },
      },
    },
    {
      why: 'A link carries it into somebody’s logs.',
      template: '<p><a href="https://shop.example/?x=⟦sensitive-data:{{user.ethnicity}}⟧">See</a></p>\n',
      fixed: {
        'Leave "x" out of the link': { 'mail.hbs': '<p><a href="https://shop.example/">See</a></p>\n' },
      },
    },
  ],
  good: [
    {
      why: 'They agreed.',
      audience: 'locales: [en]\nconsent: { sensitive: true }\n',
      template: '<p>Recipes for people with {{user.allergies}}.</p>\n',
    },
    {
      why: 'Only those who agreed read it.',
      audience: 'locales: [en]\nconsent: { diet: user.agreed }\n',
      template: '{{#if user.agreed}}<p>For your {{user.dietType}} kitchen.</p>{{/if}}<p>Hello!</p>\n',
    },
    {
      why: 'A shop for diet food talks of its goods.',
      template: '<p>Gluten-free bread for every diet.</p>\n',
    },
    {
      why: 'A clinic reminds of the treatment it is about.',
      audience: 'locales: [en]\nkind: transactional\n',
      template: '<p>Your {{patient.treatment}} is on Monday at 14:30.</p>\n',
    },
    {
      why: 'What asks for the consent tells nothing.',
      template: '{{#if user.dietConsent}}<p>News.</p>{{/if}}\n',
    },
    { why: 'A link to set a new password.', template: '<a href="{{passwordResetUrl}}">Set a password</a>\n' },
    { why: 'Text on an illness is nobody’s.', template: '<p>A run for research on diabetes.</p>\n' },
    {
      why: 'A supposition tells nobody anything.',
      template: '<p>If you have asthma, ask your doctor.</p>\n',
    },
  ],
  *check(subject) {
    for (const disclosure of subject.disclosures) {
      if (isAsked(disclosure, subject)) yield found(disclosure, subject);
    }
  },
};

function isAsked(disclosure: Disclosure, subject: Subject): boolean {
  const { category, rule, use, isHashed } = disclosure;
  const isCredential = category === 'credential' || rule === 'sensitive-data';
  if (!isSensitive(category) && !isCredential) return false;
  if (isHashed || (category === 'credential' && use === 'silent')) return false;
  if (isExempt(disclosure, subject.kind) || hasAgreed(disclosure, subject)) return false;
  return use !== 'silent' || !isConsentField(disclosure, subject);
}

function found(disclosure: Disclosure, subject: Subject): RawFinding {
  const { place, part, condition, what, use, category, from } = disclosure;
  return {
    messageId: messageOf(disclosure),
    data: {
      what: from === 'wording' && category === 'credential' ? `"${what}"` : what,
      category: category ? categoryName(category) : 'private matters',
    },
    place,
    part,
    condition,
    locales: subject.readersOf(condition).locales,
    lowered: use === 'linked' ? ['linked'] : [],
    fixes:
      use === 'linked'
        ? withoutParameter(disclosure, subject)
        : use === 'shown'
          ? guardFixes(disclosure, subject)
          : [],
  };
}

function messageOf({ category, from, use }: Disclosure): string {
  if (category === 'credential') return 'credential';
  if (use === 'silent') return 'decides';
  if (from === 'wording') return 'words';
  return use;
}
