import { sameNameIn } from '../audience/place-names';
import { timeZoneOfSample } from '../audience/sample-time-zone';
import { bookingsOf, namesOf } from '../render/bookings';
import { nightsOf, overlap } from '../render/days';
import { offerHits } from './offer-hits';
import type { Rule, RuleMeta } from './rule';
import { sampleFindings } from './sample-findings';

const meta: RuleMeta = {
  id: 'already-booked',
  what: 'Finds an offer that a recipient gets for nights they have already booked, there or somewhere else.',
  why: 'Who has booked Vienna and then Budapest is offered more nights in Vienna, for the very dates they sleep in Budapest. Such a mail tells a customer that the sender does not look at what it sold them. Samples in the audience are rendered, and what each really gets is compared with their own bookings. Nights are half open: leaving Vienna and arriving in Budapest on the same day does not collide.',
  instead:
    'Leave out who has a booking for these nights when you choose recipients, or have the data say whether the offer suits the reader and show it only then.',
  severity: 'error',
  fix: 'choice',
  messages: {
    collides:
      'Some recipients get this offer for nights for which they already have a booking: they cannot be in two places. Show it only to those who are free on these nights.',
    repeats:
      'Some recipients get this offer for a stay they have already booked. Show it only to those who have not.',
  },
};

const AUDIENCE = `locales: [pl-PL]
offer: { place: offer.city, from: offer.checkIn, to: offer.checkOut }
bookings: { list: recipient.bookings, place: city, from: checkIn, to: checkOut }
`;

const sample = (name: string, offer: string, bookings: string, more = ''): string =>
  `  - name: ${name}\n    data: { recipient: { ${more}bookings: [${bookings}] }, offer: ${offer} }\n`;

const VIENNA = '{ city: Wiedeń, checkIn: 2026-05-12, checkOut: 2026-05-15 }';
const BUDAPEST = '{ city: Budapeszt, checkIn: 2026-05-12, checkOut: 2026-05-15 }';
const EARLIER = '{ city: Wiedeń, checkIn: 2026-05-09, checkOut: 2026-05-12 }';
const OFFER = '<p>Dzień dobry.</p>\n<p>Zostań dłużej: {{offer.city}}</p>\n';
const MARKED = '<p>Dzień dobry.</p>\n<p>Zostań dłużej: ⟦already-booked:{{offer.city}}⟧</p>\n';
const GUARD = 'Show it only where the data says `offer.suitable`';
const FIXED = '<p>Dzień dobry.</p>\n<p>{{#if offer.suitable}}Zostań dłużej: {{offer.city}}{{/if}}</p>\n';

export const alreadyBooked: Rule = {
  meta,
  bad: [
    {
      why: 'She booked Vienna and then Budapest; more nights in Vienna are offered for the dates she sleeps in Budapest.',
      template: MARKED,
      audience: `${AUDIENCE}samples:\n${sample('Ania', VIENNA, `${EARLIER}, ${BUDAPEST}`)}`,
      fixed: { [GUARD]: { 'mail.hbs': FIXED } },
    },
    {
      why: 'The very stay that he has booked is offered to him, under another name of the city.',
      template: MARKED,
      audience: `${AUDIENCE}aliases: { Wiedeń: [Wien, Vienna, VIE] }\nsamples:\n${sample('Jan', VIENNA, '{ city: VIE, checkIn: 2026-05-12, checkOut: 2026-05-15 }')}`,
      fixed: { [GUARD]: { 'mail.hbs': FIXED } },
    },
    {
      why: 'One night is enough, and it is one finding for all whom it concerns.',
      template: MARKED,
      audience: `${AUDIENCE}samples:\n${sample('Ania', VIENNA, '{ city: Budapeszt, checkIn: 2026-05-14, checkOut: 2026-05-20 }')}${sample('Ewa', VIENNA, BUDAPEST)}${sample('Jan', VIENNA, '')}`,
    },
    {
      why: 'Of several offers, the one that collides.',
      audience: `locales: [pl-PL]
offer: { place: "offers[].city", from: "offers[].from", to: "offers[].to" }
bookings: { list: recipient.bookings, place: city, from: checkIn, to: checkOut }
samples:
  - name: Ania
    data:
      recipient: { bookings: [${BUDAPEST}] }
      offers: [{ city: Praga, from: 2026-06-01, to: 2026-06-03 }, { city: Wiedeń, from: 2026-05-12, to: 2026-05-13 }]
`,
      template:
        '<p>Oferty dla Ciebie:</p>\n<ul>{{#each offers}}<li>⟦already-booked:{{city}}⟧</li>{{/each}}</ul>\n',
    },
  ],
  good: [
    {
      why: 'She leaves Budapest on the day she would arrive in Vienna.',
      template: OFFER,
      audience: `${AUDIENCE}samples:\n${sample('Ania', '{ city: Wiedeń, checkIn: 2026-05-15, checkOut: 2026-05-17 }', BUDAPEST)}`,
    },
    {
      why: 'A guard hides it from those who have a booking, and is honoured.',
      template:
        '<p>Dzień dobry.</p>\n{{#unless recipient.bookings}}<p>Zostań dłużej: {{offer.city}}</p>{{/unless}}\n',
      audience: `${AUDIENCE}samples:\n${sample('Ania', VIENNA, BUDAPEST)}`,
    },
    {
      why: 'A booking that was cancelled leaves her free.',
      template: OFFER,
      audience: `${AUDIENCE}samples:\n${sample('Ania', VIENNA, '{ city: Budapeszt, checkIn: 2026-05-12, checkOut: 2026-05-15, status: cancelled }')}`,
    },
    {
      why: 'The offer only decides something; nobody is told of it.',
      template: '<p>Dzień dobry.</p>\n{{#if offer.city}}<p>Mamy nowe oferty.</p>{{/if}}\n',
      audience: `${AUDIENCE}samples:\n${sample('Ania', VIENNA, BUDAPEST)}`,
    },
    {
      why: 'Dates that can be read in two ways are no dates.',
      template: OFFER,
      audience: `${AUDIENCE}samples:\n${sample('Ania', '{ city: Wiedeń, checkIn: 05/12/2026, checkOut: 05/15/2026 }', '{ city: Budapeszt, checkIn: 05/12/2026, checkOut: 05/15/2026 }')}`,
    },
    {
      why: 'In her time zone she leaves Budapest on the day she would arrive in Vienna.',
      template: OFFER,
      audience: `${AUDIENCE}samples:\n${sample('Ania', '{ city: Wiedeń, checkIn: 2026-05-15, checkOut: 2026-05-17 }', '{ city: Budapeszt, checkIn: 2026-05-12, checkOut: "2026-05-16T01:00:00Z" }', 'timezone: America/New_York, ')}`,
    },
    {
      why: 'A helper that we do not have may hide it.',
      template:
        '<p>Dzień dobry.</p>\n{{#ifFree recipient offer}}<p>Zostań dłużej: {{offer.city}}</p>{{/ifFree}}\n',
      audience: `${AUDIENCE}samples:\n${sample('Ania', VIENNA, BUDAPEST)}`,
    },
  ],
  *check(subject) {
    const { audience } = subject;
    if (!audience.offer || !audience.bookings) return;
    const isSame = sameNameIn(audience);
    const hits = offerHits(subject, (offer, sample) => {
      const timeZone = timeZoneOfSample(sample, audience);
      const nights = nightsOf(offer.from, offer.to, timeZone);
      if (!nights) return undefined;
      const taken = bookingsOf(sample.data, audience).filter((booking) => {
        const booked = nightsOf(booking.from, booking.to, timeZone);
        return booked !== undefined && overlap(nights, booked);
      });
      const names = namesOf(offer.place);
      const repeats = taken.some((booking) =>
        namesOf(booking.place).some((name) => names.some((other) => isSame(name, other))),
      );
      if (taken.length === 0) return undefined;
      return repeats ? 'repeats' : 'collides';
    });
    yield* sampleFindings(hits, subject);
  },
};
