import type { Example } from '../rule';

const AUDIENCE = 'locales: [pl-PL, de-AT]\nlocaleField: recipient.locale\n';
const GERMAN = 'Wir freuen uns auf Ihren nächsten Besuch in unserem Hotel.';
const POLISH = 'Cieszymy się na Twoją następną wizytę w naszym hotelu.';
const ENGLISH = 'We look forward to your next visit to our hotel.';
const FRENCH = 'Nous nous réjouissons de votre prochaine visite dans notre hôtel.';

export const bad: readonly Example[] = [
  {
    why: 'A Pole who goes to Austria reads Polish all the same.',
    audience: AUDIENCE,
    template: `<p>⟦language-from-location:{{#if (eq trip.country "AT")}}⟧${GERMAN}{{else}}${POLISH}{{/if}}</p>\n`,
    fixed: {
      'Ask for recipient.locale instead': {
        'mail.hbs': `<p>{{#if (eq recipient.locale "de-AT")}}${GERMAN}{{else}}${POLISH}{{/if}}</p>\n`,
      },
    },
  },
  {
    why: 'Nobody needs to be known for that: the mail itself shows it.',
    template: `<p>⟦language-from-location:{{#if (eq destination.city "Wien")}}⟧${GERMAN}{{else}}${ENGLISH}{{/if}}</p>\n`,
  },
  {
    why: 'A paragraph in another language for those who are there.',
    template: `<p>${ENGLISH} Breakfast is included, and so is the sauna.</p>\n⟦language-from-location:{{#if (eq geo.country "DE")}}⟧<p>${GERMAN}</p>{{/if}}\n`,
  },
  {
    why: 'The address of a computer says where it is, at best.',
    template: `<p>⟦language-from-location:{{#ifEquals ip.countryCode "FR"}}⟧${FRENCH}{{else}}${ENGLISH}{{/ifEquals}}</p>\n`,
  },
  {
    why: 'A chain is one finding; the reader’s own language, asked for first, is not in it.',
    template:
      `<p>{{#if (eq user.language "pl")}}${POLISH}{{else if (eq booking.city "Wien")}}${GERMAN}{{else}}${ENGLISH}{{/if}}</p>\n`.replace(
        '{{else if (eq booking.city "Wien")}}',
        '⟦language-from-location:{{else if (eq booking.city "Wien")}}⟧',
      ),
  },
  {
    why: 'A phone number stays the same when its owner moves.',
    template: `<p>⟦language-from-location:{{#if (startsWith recipient.phone "+49")}}⟧${GERMAN}{{else}}${ENGLISH}{{/if}}</p>\n`,
  },
  {
    why: 'The subject, too.',
    audience: AUDIENCE,
    template: `---\nsubject: '⟦language-from-location:{{#if (eq trip.country "AT")}}⟧${GERMAN}{{else}}${POLISH}{{/if}}'\n---\n<p>{{#if (eq recipient.locale "de-AT")}}${GERMAN}{{else}}${POLISH}{{/if}}</p>\n`,
  },
  {
    why: 'A field that is declared to be a place.',
    audience: 'locales: [pl-PL, de-AT]\nfields:\n  trip.where: { category: location }\n',
    template: `<p>⟦language-from-location:{{#if (eq trip.where "Wien")}}⟧${GERMAN}{{else}}${POLISH}{{/if}}</p>\n`,
  },
  {
    why: 'The country a reader lives in is a better guess, and a guess (info).',
    audience: AUDIENCE,
    template: `<p>⟦language-from-location:{{#if (eq recipient.country "AT")}}⟧${GERMAN}{{else}}${POLISH}{{/if}}</p>\n`,
    fixed: {
      'Ask for recipient.locale instead': {
        'mail.hbs': `<p>{{#if (eq recipient.locale "de-AT")}}${GERMAN}{{else}}${POLISH}{{/if}}</p>\n`,
      },
    },
  },
];

export const good: readonly Example[] = [
  {
    why: 'The reader’s own locale decides.',
    audience: AUDIENCE,
    template: `<p>{{#if (eq recipient.locale "de-AT")}}${GERMAN}{{else}}${POLISH}{{/if}}</p>\n`,
  },
  {
    why: 'The place decides what is offered, in one language.',
    template: `<p>{{#if (eq trip.country "AT")}}We look forward to seeing you in Vienna.{{else}}${ENGLISH}{{/if}}</p>\n`,
  },
  {
    why: 'Within each language the place may decide.',
    audience: AUDIENCE,
    template: `<p>{{#if (eq recipient.locale "de-AT")}}{{#if (eq trip.country "AT")}}${GERMAN}{{else}}Wir wünschen Ihnen eine gute Reise.{{/if}}{{else}}${POLISH}{{/if}}</p>\n`,
  },
  {
    why: 'Asked together with the language, the place only narrows it.',
    audience: AUDIENCE,
    template: `<p>${POLISH}</p>{{#if (and (eq recipient.locale "de-AT") (eq trip.country "AT"))}}<p>${GERMAN}</p>{{/if}}\n`,
  },
  {
    why: 'Names of places are in no language.',
    template: `<p>{{#if (eq trip.country "AT")}}Wien, Graz, Linz{{else}}Kraków, Łódź{{/if}}</p>\n`,
  },
  {
    why: 'That there is a trip is no place.',
    template: `<p>{{#if trip.city}}${ENGLISH}{{else}}Merci.{{/if}}</p>\n`,
  },
  {
    why: 'The language that somebody chose for a trip is a language.',
    template: `<p>{{#if (eq trip.language "de")}}${GERMAN}{{else}}${ENGLISH}{{/if}}</p>\n`,
  },
];
