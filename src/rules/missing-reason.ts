import { REASON_NAMES, REASON_TAGS } from '../knowledge/obligations/platform-tags';
import { heldUnder, saidInOwnWords, saidUnder, taggedUnder } from './obligations/evidence';
import { missingFinding } from './obligations/missing-finding';
import { isWholeMarketingMail } from './obligations/whole-marketing-mail';
import type { Rule, RuleMeta } from './rule';

const meta: RuleMeta = {
  id: 'missing-reason',
  what: 'Finds marketing mails that do not say why the reader gets them.',
  why: 'People forget what they signed up for, and take mail they cannot place for spam. Where the data came from somebody else, Article 14(2)(f) of the GDPR asks for the source.',
  instead:
    'Say it in one line of the footer, such as "You get this mail because you subscribed at shop.example".',
  severity: 'info',
  ofWholeMail: true,
  fix: 'none',
  messages: {
    missing:
      'This marketing mail does not say why its readers get it, and many no longer know. Add a line such as "You get this mail because …".',
    missingForSome:
      'This marketing mail does not say to readers in {readers} why they get it, and many no longer know. Add a line such as "You get this mail because …".',
  },
};

const MARKETING = 'kind: marketing\n';

export const missingReason: Rule = {
  meta,
  bad: [
    {
      why: 'Nothing says why.',
      audience: MARKETING,
      template: '⟦missing-reason:⟧<p>New shoes are in.</p>\n',
    },
    {
      why: 'A way out says nothing of why.',
      audience: MARKETING,
      template: '⟦missing-reason:⟧<p>New shoes.</p><a href="{{unsubscribeUrl}}">Unsubscribe</a>\n',
    },
    {
      why: 'A team that says it to some readers only.',
      audience: `${MARKETING}locales: [en, de]\nlocaleField: user.locale\n`,
      template:
        '⟦missing-reason:⟧{{#if (eq user.locale "en")}}<p>You get this mail because you subscribed.</p>{{else}}<p>Neue Schuhe sind da.</p>{{/if}}\n',
    },
    {
      why: 'A footer without it, in a partial.',
      audience: MARKETING,
      template: '⟦missing-reason:⟧<p>New shoes are in.</p>{{> footer}}\n',
      files: { 'partials/footer.hbs': '<p>Shoes Ltd, 1 High Street, York</p>\n' },
    },
  ],
  good: [
    {
      why: 'It says so.',
      audience: MARKETING,
      template: '<p>New shoes.</p><p>You are receiving this email because you signed up.</p>\n',
    },
    {
      why: 'The footer that all mails share says so.',
      audience: MARKETING,
      template: '<p>New shoes are in.</p>{{> footer}}\n',
      files: { 'partials/footer.hbs': '<p>You subscribed to our news at shop.example.</p>\n' },
    },
    { why: 'The data says why.', audience: MARKETING, template: '<p>New shoes.</p><p>{{mail.reason}}</p>\n' },
    { why: 'Nobody said what kind of mail this is.', template: '<p>New shoes are in.</p>\n' },
    {
      why: 'A code needs no reason.',
      audience: 'kind: security\n',
      template: '<p>Your code is {{code}}.</p>\n',
    },
    {
      why: 'A language whose wording is not known to us.',
      audience: `${MARKETING}locales: [sk]\n`,
      template:
        '<p>Nové topánky sú tu. Tento e-mail ste dostali, pretože ste sa prihlásili na odber noviniek.</p>\n',
    },
    { why: 'A subject is no whole mail.', audience: MARKETING, file: 'subject.hbs', template: 'New shoes\n' },
  ],
  *check(subject) {
    if (!isWholeMarketingMail(subject)) return;
    const evidence = [
      ...taggedUnder(subject, REASON_TAGS),
      ...heldUnder(subject, (words) => words.some((word) => REASON_NAMES.has(word))),
      ...saidUnder(subject, 'reason'),
      ...saidInOwnWords(subject, 'missing-reason'),
    ];
    yield* missingFinding(subject, evidence);
  },
};
