import { coarserField } from './coarser-field';
import type { Rule, RuleMeta } from './rule';
import { checkTelling } from './telling-check';

const meta: RuleMeta = {
  id: 'precise-location',
  what: 'Finds text that shows where the reader is or was, finer than a city.',
  why: 'A street or a position says that somebody follows the reader about. 60% of consumers want personalisation and 20% want to share where they are (Accenture); two thirds call advertising by location creepy (MediaPost 381725). Finer than about 560 metres is "precise" to the TCF (500 m) and to California’s law (1,850 feet).',
  instead: 'Name the city or the region, or let the reader ask for what is near.',
  severity: 'error',
  fix: 'choice',
  messages: {
    value:
      '{what} shows readers where they are or were, down to the street or closer: it feels like being followed. Name the city at most.',
    words:
      '"{what}" tells readers that you know where they are or were: it feels like being followed. Name the city at most.',
    linked:
      '{what} sends along in a link where a reader is or was, where it ends up in logs. Leave it out of the link.',
  },
  yieldsTo: ['in-store-tracking'],
};

export const preciseLocation: Rule = {
  meta,
  bad: [
    {
      why: 'A position.',
      template:
        '<p>You are at ⟦precise-location:{{geo.latitude}}⟧, ⟦precise-location:{{geo.longitude}}⟧.</p>\n',
    },
    {
      why: 'A street, where a city is known too.',
      audience:
        'locales: [en]\nfields:\n  user.street: { category: precise-location, precision: street }\n  user.city: { category: location, precision: city, source: provided }\n',
      template: '<p>New for you in ⟦precise-location:{{user.street}}⟧: fresh bread.</p>\n',
      fixed: {
        'Show user.city instead': { 'mail.hbs': '<p>New for you in {{user.city}}: fresh bread.</p>\n' },
      },
    },
    {
      why: 'Words are enough.',
      template: '<p>⟦precise-location:You just walked past our⟧ shop, come in!</p>\n',
    },
    { why: 'In Polish.', template: '<p>⟦precise-location:Przechodziłaś obok⟧ naszej kawiarni.</p>\n' },
    {
      why: 'In German.',
      template: '<p>⟦precise-location:Sie sind gerade in der Nähe⟧ unserer Filiale.</p>\n',
    },
    {
      why: 'A location declared finer than a city.',
      audience: 'locales: [en]\nfields:\n  trip.spot: { category: location, precision: district }\n',
      template: '<p>Enjoy ⟦precise-location:{{trip.spot}}⟧!</p>\n',
    },
    {
      why: 'In a link it is not read, but logged.',
      template:
        '<p><a href="https://shop.example/map?lat=⟦precise-location:{{user.lat}}⟧">Find a shop</a></p>\n',
      fixed: {
        'Leave "lat" out of the link': {
          'mail.hbs': '<p><a href="https://shop.example/map">Find a shop</a></p>\n',
        },
      },
    },
  ],
  good: [
    { why: 'A city is coarse enough.', template: '<p>What is on in {{user.city}}</p>\n' },
    { why: 'Where the shop is.', template: '<p>Our shop: {{store.street}}, {{store.zip}}</p>\n' },
    { why: 'Where the parcel goes.', template: '<p>We deliver to {{order.shippingAddress.street}}.</p>\n' },
    {
      why: 'In the mail about a booking, the address is what it is about.',
      audience: 'locales: [en]\nkind: transactional\n',
      template: '<p>We will pick you up at {{passenger.address}}.</p>\n',
    },
    {
      why: 'No part of a word: `plate` holds no `lat`.',
      template: '<p>Your number plate: {{car.plate}}</p>\n',
    },
    {
      why: 'Somebody who signs in wants to know where that was.',
      audience: 'locales: [en]\nkind: security\n',
      template: '<p>New sign-in near {{geo.district}}.</p>\n',
    },
    { why: 'It only decides.', template: '{{#if geo.latitude}}<p>We have shops near you.</p>{{/if}}\n' },
    { why: 'Where the hotel lies.', template: '<p>{{hotel.name}} is 200 metres from the beach.</p>\n' },
  ],
  *check(subject) {
    yield* checkTelling(subject, {
      asks: ({ category }) => category === 'precise-location',
      fixes: coarserField,
    });
  },
};
