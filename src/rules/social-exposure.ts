import type { Disclosure } from '../disclosure/disclosure';
import { isExempt } from './exemptions';
import type { Rule, RuleMeta, Subject } from './rule';
import { guardFixes, hasAgreed } from './sensitive-categories';

const meta: RuleMeta = {
  id: 'social-exposure',
  what: 'Finds text that shows what the reader’s friends or contacts bought, liked or did.',
  why: 'Neither side asked for it: the friend did not agree to be quoted, and the reader learns that their contacts are known. In Accenture’s survey friends’ purchases as recommendations were among what people called creepy. An invitation that somebody sent is their own word, and no exposure.',
  instead: 'Say what many customers like, naming nobody; or quote friends who agreed, to readers who did.',
  severity: 'error',
  fix: 'choice',
  messages: {
    value:
      '{what} shows readers what somebody they know did, and neither of them asked for that. Say what many customers like, or declare their consent to `social`.',
    words:
      '"{what}" shows readers what somebody they know did, and neither of them asked for that. Say what many customers like, or declare their consent to `social`.',
  },
};

export const socialExposure: Rule = {
  meta,
  bad: [
    {
      why: 'A friend’s purchase.',
      template: '<p>⟦social-exposure:Your friend {{friend.name}} bought⟧ this lamp.</p>\n',
    },
    {
      why: 'A field of what friends did.',
      template: '<p>Popular: ⟦social-exposure:{{friend.lastPurchase}}⟧</p>\n',
    },
    { why: 'What contacts like.', template: '<p>See ⟦social-exposure:what your friends are buying⟧.</p>\n' },
    {
      why: 'Those who did not agree read it, too.',
      audience: 'locales: [en]\nconsent: { social: user.agreed }\n',
      template: '<p>Hello!</p>\n<p>⟦social-exposure:Your friends liked⟧ these lamps.</p>\n',
      fixed: {
        'Show it only to those who agreed': {
          'mail.hbs': '<p>Hello!</p>\n{{#if user.agreed}}<p>Your friends liked these lamps.</p>{{/if}}\n',
        },
      },
    },
    { why: 'In Polish.', template: '<p>⟦social-exposure:Twój znajomy {{x.name}} kupił⟧ tę lampę.</p>\n' },
    {
      why: 'In German.',
      template: '<p>⟦social-exposure:Ihre Freundin {{x.name}} hat diese Lampe gekauft⟧.</p>\n',
    },
  ],
  good: [
    {
      why: 'An invitation is somebody’s own word.',
      template: '<p>{{name}} has invited you to {{team.name}}.</p>\n',
    },
    { why: 'Nobody is named, nobody is anybody’s.', template: '<p>1,200 customers bought this lamp.</p>\n' },
    { why: 'A button.', template: '<p>Share with a friend and both of you save.</p>\n' },
    { why: 'A network’s own notice.', template: '<p>Your friend {{friend.name}} liked your photo.</p>\n' },
    {
      why: 'A referral that was agreed on.',
      template: '<p>Your friend gets $10 once they have ordered.</p>\n',
    },
    {
      why: 'They agreed.',
      audience: 'locales: [en]\nconsent: { social: true }\n',
      template: '<p>Your friend {{friend.name}} bought this lamp.</p>\n',
    },
    { why: 'A present.', template: '<p>Your friend {{friend.name}} bought you a gift card.</p>\n' },
  ],
  *check(subject) {
    for (const disclosure of subject.disclosures) {
      if (!isExposed(disclosure, subject)) continue;
      const { place, part, condition, what, from } = disclosure;
      yield {
        messageId: from === 'wording' ? 'words' : 'value',
        data: { what },
        place,
        part,
        condition,
        locales: subject.readersOf(condition).locales,
        fixes: guardFixes(disclosure, subject),
      };
    }
  },
};

const isExposed = (disclosure: Disclosure, subject: Subject): boolean =>
  disclosure.category === 'social' &&
  disclosure.use === 'shown' &&
  !isExempt(disclosure, subject.kind) &&
  !hasAgreed(disclosure, subject);
