import { timeZoneOfSample } from '../audience/sample-time-zone';
import { dayOf } from '../render/days';
import { offerHits } from './offer-hits';
import type { Rule, RuleMeta } from './rule';
import { sampleFindings } from './sample-findings';

const meta: RuleMeta = {
  id: 'expired-offer',
  what: 'Finds an offer that a recipient is shown after it has ended.',
  why: 'A mail that invites to something that is over wastes the reader’s time, and a price that can no longer be had may mislead them (in the European Union, Directive 2005/29/EC, Annex I, names offers that cannot be had). Samples are rendered, and the end of the offer that each is really shown is compared with the day of sending: the sample’s `now`, or `--now` of the command; where neither says it, nothing is found. An offer is valid through its last day; a time with an offset is read in the recipient’s own time zone where their data says it (`timeZone`, `timezone`, `tz`).',
  instead: 'Choose recipients again on the day of sending, or show the offer only while it is valid.',
  severity: 'error',
  fix: 'choice',
  messages: {
    expired:
      'Some recipients get this offer after its last day. Show it only while it can still be had, or send something else.',
  },
};

const AUDIENCE = 'locales: [pl-PL]\noffer: { place: offer.city, expires: offer.validUntil }\n';
const sample = (now: string, validUntil: string): string =>
  `samples:\n  - name: Ania\n${now}    data: { offer: { city: Praga, price: 199, validUntil: ${validUntil} } }\n`;
const zoned = (zone: string, now: string, validUntil: string): string =>
  `samples:\n  - name: Ania\n    now: ${now}\n    data: { recipient: { timeZone: ${zone} }, offer: { city: Praga, price: 199, validUntil: ${validUntil} } }\n`;
const NOW = '    now: 2026-05-10\n';
const OFFER = '<p>Dzień dobry.</p>\n<p>Noc już od {{offer.price}} zł</p>\n';
const MARKED = '<p>Dzień dobry.</p>\n<p>Noc już od ⟦expired-offer:{{offer.price}}⟧ zł</p>\n';

export const expiredOffer: Rule = {
  meta,
  bad: [
    {
      why: 'It ended the day before.',
      template: MARKED,
      audience: AUDIENCE + sample(NOW, '2026-05-09'),
      fixed: {
        'Show it only where the data says `offer.suitable`': {
          'mail.hbs':
            '<p>Dzień dobry.</p>\n<p>{{#if offer.suitable}}Noc już od {{offer.price}} zł{{/if}}</p>\n',
        },
      },
    },
    {
      why: 'Dates with dots are read as they are meant.',
      template: MARKED,
      audience: AUDIENCE + sample(NOW, '"9.05.2026"'),
    },
    {
      why: 'In the subject everybody sees it at once.',
      template:
        '---\nsubject: "⟦expired-offer:{{offer.city}}⟧ czeka"\n---\n<p>Dzień dobry, mamy coś dla Ciebie.</p>\n',
      audience: AUDIENCE + sample(NOW, '2026-05-01T23:59:00Z'),
    },
    {
      why: 'A sentence of the subject can be left out where another one is left.',
      template:
        '---\nsubject: "Nowości na maj. ⟦expired-offer:{{offer.city}}⟧ już czeka"\n---\n<p>Dzień dobry, mamy coś dla Ciebie.</p>\n<p>Noc już od {{offer.price}} zł</p>\n',
      audience: AUDIENCE + sample(NOW, '2026-05-01'),
      fixed: {
        'Show it only where the data says `offer.suitable`': {
          'mail.hbs':
            '---\nsubject: "Nowości na maj.{{#if offer.suitable}} {{offer.city}} już czeka{{/if}}"\n---\n<p>Dzień dobry, mamy coś dla Ciebie.</p>\n<p>{{#if offer.suitable}}Noc już od {{offer.price}} zł{{/if}}</p>\n',
        },
      },
    },
    {
      why: 'A stay whose last day is over cannot be offered any more.',
      template: '<p>Dzień dobry.</p>\n<p>Jedź z nami: ⟦expired-offer:{{offer.city}}⟧</p>\n',
      audience: `locales: [pl-PL]\noffer: { place: offer.city, from: offer.from, to: offer.to }\nsamples:\n  - name: Ania\n    now: 2026-05-10\n    data: { offer: { city: Praga, from: 2026-05-01, to: 2026-05-03 } }\n`,
    },
    {
      why: 'It ended at eight in the evening of the day before, where she lives.',
      template: MARKED,
      audience: AUDIENCE + zoned('America/New_York', '2026-05-11T09:00:00-04:00', '2026-05-11T00:00:00Z'),
    },
  ],
  good: [
    {
      why: 'In the reader’s own time zone its last day has begun.',
      template: OFFER,
      audience: AUDIENCE + zoned('Europe/Warsaw', '2026-05-10T22:30:00Z', '2026-05-10T22:30:00Z'),
    },
    {
      why: 'Where her time zone is known, it is the day there that counts, also of the day of sending.',
      template: OFFER,
      audience: AUDIENCE + zoned('America/New_York', '2026-05-11T02:00:00Z', '2026-05-10'),
    },
    {
      why: 'A time zone that there is not tells nothing: the day is the one that is written.',
      template: OFFER,
      audience: AUDIENCE + zoned('Europe/Wrocław', '2026-05-10T22:30:00Z', '2026-05-10'),
    },
    {
      why: 'Its last day is not over.',
      template: OFFER,
      audience: AUDIENCE + sample(NOW, '2026-05-10'),
    },
    {
      why: 'Nobody said when it is sent.',
      template: OFFER,
      audience: AUDIENCE + sample('', '2026-05-09'),
    },
    {
      why: 'Its end is no day that can be read for certain.',
      template: OFFER,
      audience: AUDIENCE + sample(NOW, '04/05/2026'),
    },
    {
      why: 'The branch that shows it is not reached.',
      template:
        '<p>Dzień dobry.</p>\n{{#if offer.isOpen}}<p>Noc już od {{offer.price}} zł</p>{{else}}<p>Nowe oferty wkrótce.</p>{{/if}}\n',
      audience: AUDIENCE + sample(NOW, '2026-05-09'),
    },
    {
      why: 'Only in a comment and in a link: nothing of it is shown.',
      template:
        '<p>Dzień dobry.</p>\n<!-- {{offer.price}} --><p><a href="https://example.com/{{offer.city}}">Nasze oferty</a></p>\n',
      audience: AUDIENCE + sample(NOW, '2026-05-09'),
    },
  ],
  *check(subject) {
    if (!subject.audience.offer) return;
    const hits = offerHits(subject, ({ expires, to }, sample) => {
      const timeZone = timeZoneOfSample(sample, subject.audience);
      const today = dayOf(sample.now, timeZone);
      const last = dayOf(expires ?? to, timeZone);
      return today !== undefined && last !== undefined && last < today ? 'expired' : undefined;
    });
    yield* sampleFindings(hits, subject);
  },
};
