import * as z from 'zod';
import { sameNameIn } from '../audience/place-names';
import { timeZoneOfSample } from '../audience/sample-time-zone';
import { bookingsOf, namesOf } from '../render/bookings';
import { dayOf } from '../render/days';
import { type JudgeOffer, offerHits } from './offer-hits';
import type { Rule, RuleMeta } from './rule';
import { sampleFindings } from './sample-findings';

const DAYS = 180;

const meta: RuleMeta = {
  id: 'already-visited',
  what: 'Finds an offer for a place that a recipient came home from a short while ago.',
  why: 'Who came back from Vienna on Tuesday and is offered nights in Vienna on Thursday sees that the sender follows a place, not a person. Samples are rendered, and the place that each is really offered is compared with the stays that ended before the day of sending: the sample’s `now`, or `--now` of the command; where neither says it, nothing is found. Places are compared as they are written, by the `aliases` of the audience, and by the names that CLDR’s exemplar cities have in the languages of Europe.',
  instead:
    'Offer something near it, or something else; or have the data say whether the offer suits the reader and show it only then.',
  severity: 'warning',
  fix: 'choice',
  messages: {
    visited:
      'Some recipients get this offer for a place they came back from within the last {days} days. Offer them another place, or show it only to those who have not just been there.',
  },
  options: {
    days: {
      schema: z.number().int().min(1).max(3650),
      default: DAYS,
      about: 'How many days after a stay an offer for the same place comes too soon.',
    },
  },
};

const AUDIENCE = `locales: [pl-PL]
offer: { place: offer.city }
bookings: { list: recipient.bookings, place: city, from: checkIn, to: checkOut }
`;
const sample = (now: string, city: string, checkOut: string, more = ''): string =>
  `samples:\n  - name: Ania, home from Vienna\n${now}    data: { recipient: { bookings: [{ city: Wiedeń, checkIn: 2026-05-01, checkOut: ${checkOut}${more} }] }, offer: { city: ${city} } }\n`;
const zoned = (zone: string, now: string, checkOut: string): string =>
  `samples:\n  - name: Ania\n    now: ${now}\n    data: { user: { location: { timezone: ${zone} } }, recipient: { bookings: [{ city: Wiedeń, checkIn: 2026-05-01, checkOut: ${checkOut} }] }, offer: { city: Wiedeń } }\n`;
const NOW = '    now: 2026-05-10\n';
const OFFER = '<p>Dzień dobry.</p>\n<p>Tanie noce: {{offer.city}}</p>\n';
const MARKED = '<p>Dzień dobry.</p>\n<p>Tanie noce: ⟦already-visited:{{offer.city}}⟧</p>\n';

export const alreadyVisited: Rule = {
  meta,
  bad: [
    {
      why: 'She came home from Vienna three days ago.',
      template: MARKED,
      audience: AUDIENCE + sample(NOW, 'Wiedeń', '2026-05-07'),
      fixed: {
        'Show it only where the data says `offer.suitable`': {
          'mail.hbs': '<p>Dzień dobry.</p>\n<p>{{#if offer.suitable}}Tanie noce: {{offer.city}}{{/if}}</p>\n',
        },
      },
    },
    {
      why: 'Another name of the same place, united by `aliases`.',
      template: MARKED,
      audience: `${AUDIENCE}aliases: { Wiedeń: [Wien, Vienna, VIE] }\n${sample(NOW, 'VIE', '2026-05-07')}`,
    },
    {
      why: 'Names that well-known cities have in other languages are known (CLDR’s exemplar cities).',
      template: MARKED,
      audience: AUDIENCE + sample(NOW, 'Bécs', '2026-05-07'),
    },
    {
      why: 'The day of the way home counts.',
      template: MARKED,
      audience: AUDIENCE + sample(NOW, 'wiedeń', '2026-05-10'),
    },
    {
      why: 'Half a year is the default; a team may set another span.',
      config: 'rules:\n  already-visited: [warning, { days: 400 }]\n',
      template: MARKED,
      audience: AUDIENCE + sample('    now: 2027-05-10\n', 'Wiedeń', '2026-05-07'),
    },
    {
      why: 'For her it was still the 180th day when it was sent.',
      template: MARKED,
      audience: AUDIENCE + zoned('America/New_York', '2026-11-04T03:00:00Z', '2026-05-07'),
    },
  ],
  good: [
    {
      why: 'In her time zone the half year is over.',
      template: OFFER,
      audience: AUDIENCE + zoned('Europe/Warsaw', '2026-11-03T23:30:00Z', '2026-05-07'),
    },
    {
      why: 'Another place.',
      template: OFFER,
      audience: AUDIENCE + sample(NOW, 'Budapeszt', '2026-05-07'),
    },
    {
      why: 'She is still there: a longer stay may be welcome.',
      template: OFFER,
      audience: AUDIENCE + sample(NOW, 'Wiedeń', '2026-05-12'),
    },
    {
      why: 'A year ago.',
      template: OFFER,
      audience: AUDIENCE + sample('    now: 2027-05-10\n', 'Wiedeń', '2026-05-07'),
    },
    {
      why: 'Without a day on which it is sent, nothing is said about time.',
      template: OFFER,
      audience: AUDIENCE + sample('', 'Wiedeń', '2026-05-07'),
    },
    {
      why: 'Two names that nothing unites may be two places.',
      template: OFFER,
      audience: AUDIENCE + sample(NOW, 'Vindobona', '2026-05-07'),
    },
    {
      why: 'A stay that was cancelled was none.',
      template: OFFER,
      audience: AUDIENCE + sample(NOW, 'Wiedeń', '2026-05-07', ', status: cancelled'),
    },
    {
      why: 'The guard hides it.',
      template: '<p>Dzień dobry.</p>\n{{#if offer.suitable}}<p>Tanie noce: {{offer.city}}</p>{{/if}}\n',
      audience: AUDIENCE + sample(NOW, 'Wiedeń', '2026-05-07'),
    },
  ],
  *check(subject) {
    const { audience } = subject;
    if (!audience.offer || !audience.bookings) return;
    const days = Number(subject.option('days'));
    const isSame = sameNameIn(audience);
    const judge: JudgeOffer = (offer, sample) => {
      const timeZone = timeZoneOfSample(sample, audience);
      const today = dayOf(sample.now, timeZone);
      const names = namesOf(offer.place);
      if (today === undefined || names.length === 0) return undefined;
      const visited = bookingsOf(sample.data, audience).some(({ place, to }) => {
        const left = dayOf(to, timeZone);
        const isRecent = left !== undefined && left <= today && today - left <= days;
        return isRecent && namesOf(place).some((name) => names.some((other) => isSame(name, other)));
      });
      return visited ? 'visited' : undefined;
    };
    yield* sampleFindings(offerHits(subject, judge, { days: String(days) }), subject);
  },
};
