import type { Disclosure } from '../disclosure/disclosure';
import type { DataCategory } from '../knowledge/data-categories';
import { ILLNESS_WORDS } from '../knowledge/field-names';
import { nameWords } from '../knowledge/name-words';
import { isExempt } from './exemptions';
import type { Rule, RuleMeta, Subject } from './rule';
import { categoryName, guardFixes, hasAgreedByName } from './sensitive-categories';

const meta: RuleMeta = {
  id: 'painful-memory',
  what: 'Finds text that brings up an illness, a bereavement, a pregnancy or what the family suffers from.',
  why: 'A mail comes unasked, and the worst day of a life is not for it to bring up. Target’s coupons told a father of his daughter’s pregnancy (Citypages 2012); when shops let people opt out of Mother’s Day mail, 17,000 did within a day, and even the mail that asked them hurt (techwiseblog.com). What ends badly after the data was written (a miscarriage, a death) turns every later mail into a wound.',
  instead:
    'Say nothing of it. Let people choose topics in a preference centre, and write to those who chose them.',
  severity: 'error',
  fix: 'choice',
  messages: {
    value:
      '{what} brings up the reader’s {category}, unasked and perhaps after it ended badly. Leave it out, or show it only to those who agreed to exactly that.',
    words:
      '"{what}" brings up what may hurt the reader ({category}), unasked and perhaps after it ended badly. Leave it out, or say it only to those who agreed to exactly that.',
  },
};

export const painfulMemory: Rule = {
  meta,
  bad: [
    {
      why: 'An illness, meant well.',
      template: '<p>We hope that ⟦painful-memory:your illness⟧ is behind you.</p>\n',
    },
    {
      why: 'The family’s medical history is nobody’s business.',
      template: '<p>After ⟦painful-memory:your mother’s diagnosis⟧, a check-up is wise.</p>\n',
    },
    {
      why: 'A due date that may have turned into a loss.',
      template: '<p>Only weeks to go until ⟦painful-memory:{{user.babyDueDate}}⟧!</p>\n',
    },
    {
      why: 'Agreeing to a whole group is not agreeing to this.',
      audience: 'locales: [en]\nconsent: { sensitive: true }\n',
      template: '<p>Flowers for the grave of ⟦painful-memory:{{deceased.name}}⟧.</p>\n',
    },
    {
      why: 'Those who agreed may read it.',
      audience: 'locales: [en]\nconsent: { pregnancy: user.agreed }\n',
      template: '<p>Hello!</p>\n<p>What helps in ⟦painful-memory:your pregnancy⟧ now.</p>\n',
      fixed: {
        'Show it only to those who agreed': {
          'mail.hbs': '<p>Hello!</p>\n{{#if user.agreed}}<p>What helps in your pregnancy now.</p>{{/if}}\n',
        },
      },
    },
    {
      why: 'In Polish.',
      template: '<p>Wiemy, jak trudna była ⟦painful-memory:choroba Twojej mamy⟧.</p>\n',
    },
    { why: 'In German.', template: '<p>Nach ⟦painful-memory:Ihrer schweren Krankheit⟧ tut Ruhe gut.</p>\n' },
  ],
  good: [
    {
      why: 'A maternity shop writes to those who asked for it.',
      audience: 'locales: [en]\nconsent: { pregnancy: true }\n',
      template: '<p>Week {{week}} of your pregnancy.</p>\n',
    },
    {
      why: 'A clinic reminds of the treatment it is about.',
      audience: 'locales: [en]\nkind: transactional\n',
      template: '<p>Before your surgery on Monday, please do not eat.</p>\n',
    },
    {
      why: 'A shop for mothers, and nobody in particular.',
      template: '<p>Clothes for pregnant women.</p>\n',
    },
    {
      why: 'It only decides (`sensitive-data` says so).',
      template: '{{#if user.pregnant}}<p>News.</p>{{/if}}\n',
    },
    { why: 'Research on an illness.', template: '<p>Run with us against cancer on Sunday.</p>\n' },
    { why: 'A supposition.', template: '<p>If you are pregnant, ask your doctor first.</p>\n' },
    { why: 'Tired of something is not ill.', template: '<p>Because you are sick of waiting.</p>\n' },
    { why: 'The due date of a bill.', template: '<p>Your due date is {{invoice.dueDate}}.</p>\n' },
  ],
  *check(subject) {
    for (const disclosure of subject.disclosures) {
      if (!isPainful(disclosure) || isExempt(disclosure, subject.kind)) continue;
      if (hasAgreedByName(disclosure, subject)) continue;
      yield found(disclosure, subject);
    }
  },
};

const PAINFUL: ReadonlySet<DataCategory> = new Set(['bereavement', 'pregnancy', 'family-health']);

function isPainful({ use, rule, category, from, what }: Disclosure): boolean {
  if (use !== 'shown') return false;
  if (rule === 'painful-memory' || (category !== undefined && PAINFUL.has(category))) return true;
  return (
    category === 'health' && from === 'reference' && nameWords(what).some((word) => ILLNESS_WORDS.has(word))
  );
}

function found(disclosure: Disclosure, subject: Subject) {
  const { place, part, condition, what, from, category } = disclosure;
  return {
    messageId: from === 'wording' ? 'words' : 'value',
    data: { what, category: category === undefined ? 'a memory' : categoryName(category) },
    place,
    part,
    condition,
    locales: subject.readersOf(condition).locales,
    fixes: guardFixes(disclosure, subject),
  };
}
