import { establishesConsent } from '../audience/consent';
import type { Rule, RuleMeta } from './rule';
import { checkTelling } from './telling-check';

const meta: RuleMeta = {
  id: 'in-store-tracking',
  what: 'Finds text that draws on cameras, faces, beacons, Wi-Fi or heat maps in a shop, or on visits to it.',
  why: 'In a shop people think themselves unseen. Recognising faces there is creepy to two thirds and more (67% in the US 2016, Retail TouchPoints; 70% in the UK, RichRelevance; three quarters in the US 2015, eMarketer), and so is being greeted by name on coming in (64%, RichRelevance).',
  instead:
    'Use only what readers agreed to, and say where they did: declare `consent: { in-store: … }`, or leave it out.',
  severity: 'error',
  fix: 'choice',
  messages: {
    value:
      '{what} tells readers that they were followed in a shop, which nobody expects who did not agree to it. Leave it out, or declare their consent to `in-store`.',
    words:
      '"{what}" tells readers that they were followed in a shop, which nobody expects who did not agree to it. Leave it out, or declare their consent to `in-store`.',
    linked:
      '{what} sends along in a link what a reader did in a shop, where it ends up in logs. Leave it out of the link.',
  },
};

export const inStoreTracking: Rule = {
  meta,
  bad: [
    {
      why: 'A camera is quoted to somebody who never agreed to it.',
      template: '<p>⟦in-store-tracking:Our camera saw you⟧ at the shoe shelf.</p>\n',
    },
    { why: 'A field of a beacon.', template: '<p>You stopped at ⟦in-store-tracking:{{beacon.zone}}⟧.</p>\n' },
    {
      why: 'A visit to the shop that only a sensor knows of.',
      template: '<p>Thanks for stopping by on ⟦in-store-tracking:{{storeVisit.date}}⟧.</p>\n',
    },
    {
      why: 'In Polish.',
      template: '<p>Nasze ⟦in-store-tracking:kamery zauważyły, że stałaś⟧ przy butach.</p>\n',
    },
    {
      why: 'In German.',
      template: '<p>Unsere ⟦in-store-tracking:Kameras haben Sie bei den Schuhen gesehen⟧.</p>\n',
    },
    {
      why: 'Agreeing to something else is no consent.',
      audience: 'locales: [en]\nconsent: { tracking: true }\n',
      template: '<p>You spent most time in ⟦in-store-tracking:{{visit.aisleName}}⟧.</p>\n',
    },
    {
      why: 'In a link it is not read, but logged.',
      template:
        '<p><a href="https://shop.example/?z=⟦in-store-tracking:{{beacon.zone}}⟧">Come back</a></p>\n',
      fixed: {
        'Leave "z" out of the link': {
          'mail.hbs': '<p><a href="https://shop.example/">Come back</a></p>\n',
        },
      },
    },
  ],
  good: [
    { why: 'A camera shop sells cameras.', template: '<p>{{camera.name}}: our camera of the week.</p>\n' },
    {
      why: 'They agreed.',
      audience: 'locales: [en]\nconsent: { in-store: true }\n',
      template: '<p>You stopped at {{beacon.zone}}.</p>\n',
    },
    {
      why: 'Only those who agreed read it.',
      audience: 'locales: [en]\nconsent: { in-store: user.agreed.inStore }\n',
      template: '{{#if user.agreed.inStore}}<p>You stopped at {{beacon.zone}}.</p>{{/if}}\n',
    },
    {
      why: 'An invitation into the shop.',
      template: '<p>Visit our shop on Saturday from 9:00 to 18:00.</p>\n',
    },
    { why: 'What the shop offers.', template: '<p>Free Wi-Fi in all our shops.</p>\n' },
    { why: 'A purchase in the shop has a receipt.', template: '<p>Your receipt from {{store.name}}.</p>\n' },
  ],
  *check(subject) {
    yield* checkTelling(subject, {
      asks: ({ category, condition }) =>
        category === 'in-store' && !establishesConsent(condition, subject.audience, 'in-store'),
    });
  },
};
