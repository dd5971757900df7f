import type { Example } from '../../../../../src/rules/rule';

const OWN = 'Esperamos con ilusión su próxima visita a nuestro hotel.';
const OTHER = 'We look forward to your next visit to our hotel.';
const AUDIENCE = 'locales: [es, en]\nlocaleField: recipient.locale\n';

export const bad: readonly Example[] = [
  {
    why: 'A place decides.',
    template: `<p>⟦language-from-location:{{#if (eq viaje.país "ES")}}⟧${OWN}{{else}}${OTHER}{{/if}}</p>\n`,
  },
  {
    why: 'The other way round it decides as well.',
    template: `<p>⟦language-from-location:{{#unless (eq booking.city "Wien")}}⟧${OWN}{{else}}${OTHER}{{/unless}}</p>\n`,
  },
  {
    why: 'In the dialect of VTEX.',
    audience: AUDIENCE,
    template: `<p>⟦language-from-location:{{#compare geo.country "==" "ES"}}⟧${OWN}{{else}}${OTHER}{{/compare}}</p>\n`,
    fixed: {
      'Ask for recipient.locale instead': {
        'mail.hbs': `<p>{{#compare recipient.locale "==" "es"}}${OWN}{{else}}${OTHER}{{/compare}}</p>\n`,
      },
    },
  },
  {
    why: 'The country somebody lives in decides.',
    template: `<p>⟦language-from-location:{{#if (eq dirección.país "ES")}}⟧${OWN}{{else}}${OTHER}{{/if}}</p>\n`,
  },
  {
    why: 'It decides for several paragraphs, the text of a picture among them.',
    template: `⟦language-from-location:{{#if (eq trip.country "ES")}}⟧<h1>${OWN}</h1><img src="a.png" alt="Su pedido está en camino y llegará muy pronto a su casa.">{{else}}<h1>${OTHER}</h1><p>Your order is on its way and will arrive soon.</p>{{/if}}\n`,
  },
  {
    why: 'It decides in a partial.',
    template: '{{> body}}\n',
    files: {
      'partials/body.hbs': `<p>⟦language-from-location:{{#if (eq trip.country "ES")}}⟧${OWN}{{else}}${OTHER}{{/if}}</p>\n`,
    },
  },
];

export const good: readonly Example[] = [
  {
    why: 'The place decides what is said, in one language.',
    template: `<p>{{#if (eq viaje.país "ES")}}${OWN}{{else}}Su pedido está en camino y llegará muy pronto a su casa.{{/if}}</p>\n`,
  },
  {
    why: 'The locale decides.',
    audience: AUDIENCE,
    template: `<p>{{#if (eq recipient.locale "es")}}${OWN}{{else}}${OTHER}{{/if}}</p>\n`,
  },
  {
    why: 'Something else decides, which is no place.',
    template: `<p>{{#if (eq order.status "paid")}}${OWN}{{else}}Su pedido está en camino y llegará muy pronto a su casa.{{/if}}</p>\n`,
  },
  {
    why: 'What the place shows is in no language.',
    template: `<p>${OWN}</p>{{#if (eq trip.country "AT")}}<p>Wien, Mariahilfer Straße 1</p>{{/if}}\n`,
  },
];
