import { establishesConsent } from '../audience/consent';
import type { Disclosure } from '../disclosure/disclosure';
import { isExempt } from './exemptions';
import type { RawFinding, Rule, RuleMeta, Subject } from './rule';

const meta: RuleMeta = {
  id: 'third-party-data',
  what: 'Finds text that shows data that was inferred or comes from somebody else than the reader.',
  why: 'People forgive a shop for knowing what they told it. What was guessed, or bought, breaks the terms they gave it on: being open about it makes people trust a mail less where the data flowed in ways they find wrong (Kim, Barasz and John 2018, doi 10.1093/jcr/ucy039), and 82% find the sale of their data to third parties creepy (KPMG). Article 14 of the GDPR asks senders to name such a source.',
  instead: 'Show what the reader told you, and say when they did.',
  severity: 'error',
  fix: 'none',
  messages: {
    inferred:
      '{what} shows readers what was guessed about them, right or wrong. Show what they told you, or declare their consent.',
    thirdParty:
      '{what} shows readers what somebody else passed on about them. Show what they told you, or declare their consent.',
    words:
      '"{what}" tells readers that you guessed it, or have it from somebody else. Say only what they told you.',
  },
};

export const thirdPartyData: Rule = {
  meta,
  bad: [
    {
      why: 'A guess, shown as a fact.',
      template: '<p>For a ⟦third-party-data:{{user.persona}}⟧ like you.</p>\n',
    },
    {
      why: 'A field declared to be inferred.',
      audience: 'locales: [en]\nfields:\n  user.style: { category: profile, source: inferred }\n',
      template: '<p>Your style is ⟦third-party-data:{{user.style}}⟧.</p>\n',
    },
    {
      why: 'A field that a broker filled.',
      audience: 'locales: [en]\nfields:\n  user.car: { source: third-party }\n',
      template: '<p>Time for new tyres for your ⟦third-party-data:{{user.car}}⟧?</p>\n',
    },
    {
      why: 'Words are enough.',
      template: '<p>⟦third-party-data:Our partner told us⟧ that you are moving.</p>\n',
    },
    { why: 'In Polish.', template: '<p>⟦third-party-data:Nasz algorytm uważa, że⟧ lubisz podróże.</p>\n' },
    {
      why: 'In German.',
      template: '<p>⟦third-party-data:Laut Ihrem Profil⟧ interessieren Sie sich für Autos.</p>\n',
    },
  ],
  good: [
    {
      why: 'What the reader said.',
      audience: 'locales: [en]\nfields:\n  user.style: { category: profile, source: provided }\n',
      template: '<p>Your style is {{user.style}}.</p>\n',
    },
    {
      why: 'They agreed.',
      audience: 'locales: [en]\nconsent: { profiling: true }\n',
      template: '<p>For a {{user.persona}} like you.</p>\n',
    },
    { why: 'A guess that only decides.', template: '{{#if user.churnScore}}<p>We have news.</p>{{/if}}\n' },
    { why: 'A partner of the shop.', template: '<p>A gift from our partner {{partner.name}}.</p>\n' },
    { why: 'A score that is the reader’s own.', template: '<p>Your score: {{game.score}} points.</p>\n' },
    { why: 'What the sender believes of itself.', template: '<p>We think this is our best year yet.</p>\n' },
  ],
  *check(subject) {
    for (const disclosure of subject.disclosures) {
      const { use } = disclosure;
      if (use !== 'shown' || !isPassedOn(disclosure) || isExempt(disclosure, subject.kind)) continue;
      if (isAgreed(disclosure, subject)) continue;
      yield found(disclosure, subject);
    }
  },
};

const isPassedOn = ({ source, rule }: Disclosure): boolean =>
  source === 'inferred' || source === 'third-party' || rule === 'third-party-data';

const isAgreed = ({ category, condition }: Disclosure, { audience }: Subject): boolean =>
  establishesConsent(condition, audience, category ?? 'profile');

function found({ place, part, condition, what, from, source }: Disclosure, subject: Subject): RawFinding {
  const byValue = source === 'inferred' ? 'inferred' : 'thirdParty';
  return {
    messageId: from === 'wording' ? 'words' : byValue,
    data: { what },
    place,
    part,
    condition,
    locales: subject.readersOf(condition).locales,
  };
}
