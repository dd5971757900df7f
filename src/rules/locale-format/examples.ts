import type { Example } from '../rule';

const german = 'locales: [de-DE]\n';
const polish = 'locales: [pl-PL]\n';

export const bad: readonly Example[] = [
  {
    why: 'An English date in the middle of Polish.',
    audience: polish,
    template: '<p>Oferta jest ważna do ⟦locale-format:March 5, 2026⟧ we wszystkich naszych sklepach.</p>\n',
    fixed: {
      'Write "5 marca 2026"': {
        'mail.hbs': '<p>Oferta jest ważna do 5 marca 2026 we wszystkich naszych sklepach.</p>\n',
      },
    },
  },
  {
    why: 'With a weekday, the comma and the point come out right too.',
    audience: german,
    template: '<p>Das Konzert beginnt am ⟦locale-format:Friday, March 6, 2026⟧ in der Stadthalle.</p>\n',
    fixed: {
      'Write "Freitag, 6. März 2026"': {
        'mail.hbs': '<p>Das Konzert beginnt am Freitag, 6. März 2026 in der Stadthalle.</p>\n',
      },
    },
  },
  {
    why: 'The fifth of June in London, the sixth of May in Boston.',
    audience: 'locales: [en-GB, en-US]\n',
    template: '<p>Please send the signed form back to us by ⟦locale-format:05/06/2026⟧.</p>\n',
    fixed: {
      'Write "5 June 2026"': {
        'mail.hbs': '<p>Please send the signed form back to us by 5 June 2026.</p>\n',
      },
      'Write "6 May 2026"': { 'mail.hbs': '<p>Please send the signed form back to us by 6 May 2026.</p>\n' },
    },
  },
  {
    why: 'To Germans the point groups thousands.',
    audience: german,
    template: '<p>Der Preis für diese Reise beträgt nur ⟦locale-format:€1,299.00⟧ pro Person.</p>\n',
    fixed: {
      'Write "1.299,00 €"': {
        'mail.hbs': '<p>Der Preis für diese Reise beträgt nur 1.299,00\u00a0€ pro Person.</p>\n',
      },
    },
  },
  {
    why: 'After a day, the name of the month is declined.',
    audience: polish,
    template: '<p>Zapraszamy na otwarcie sklepu, które odbędzie się ⟦locale-format:5 marzec⟧.</p>\n',
    fixed: {
      'Write "5 marca"': {
        'mail.hbs': '<p>Zapraszamy na otwarcie sklepu, które odbędzie się 5 marca.</p>\n',
      },
    },
  },
  {
    why: 'Nobody counts to twelve here.',
    audience: 'locales: [cs-CZ]\n',
    template: '<p>Naše prodejna bude v sobotu otevřená až do ⟦locale-format:8:30 PM⟧.</p>\n',
    fixed: {
      'Write "20:30"': { 'mail.hbs': '<p>Naše prodejna bude v sobotu otevřená až do 20:30.</p>\n' },
    },
  },
  {
    why: 'SendGrid’s formatDate knows English names only.',
    audience: german,
    config: 'dialect: sendgrid\n',
    template:
      '<p>Ihre Bestellung kommt am ⟦locale-format:{{formatDate order.delivery "D MMMM YYYY"}}⟧ an.</p>\n',
    fixed: {
      'Format it as D.M.YYYY': {
        'mail.hbs': '<p>Ihre Bestellung kommt am {{formatDate order.delivery "D.M.YYYY"}} an.</p>\n',
      },
    },
  },
  {
    why: 'Iterable’s dateFormat is American unless told otherwise.',
    audience: 'locales: [fr-FR]\n',
    config: 'dialect: iterable\n',
    template:
      '<p>Votre abonnement se termine le ⟦locale-format:{{dateFormat plan.end format="long"}}⟧.</p>\n',
    fixed: {
      'Format it for fr_FR': {
        'mail.hbs': '<p>Votre abonnement se termine le {{dateFormat plan.end "long" "fr_FR"}}.</p>\n',
      },
    },
  },
];

export const good: readonly Example[] = [
  {
    why: 'As Poles write it.',
    audience: polish,
    template: '<p>Oferta jest ważna do 5 marca 2026 r., a dostawa kosztuje 12,99 zł.</p>\n',
  },
  {
    why: 'Each branch as its own readers have it.',
    audience: 'locales: [en-US, de-DE]\nlocaleField: user.locale\n',
    template:
      '{{#if (eq user.locale "de-DE")}}<p>Gültig bis 25.12.2026 für alle Schuhe ab 1.299,00 €.</p>{{else}}<p>Valid until 12/25/2026 for all shoes from $1,299.00.</p>{{/if}}\n',
  },
  {
    why: 'CLDR groups Spanish numbers from five digits on; shops from four. Both are right.',
    audience: 'locales: [es-ES]\n',
    template: '<p>El precio del viaje es de 1.299,00 € por persona, o 1299,00 € con seguro.</p>\n',
  },
  {
    why: 'Swiss numbers, with either apostrophe.',
    audience: 'locales: [de-CH]\n',
    template: "<p>Sie bezahlen nur CHF 12'499.00 statt 13’999.00 Franken für dieses Auto.</p>\n",
  },
  {
    why: 'Versions, times, telephones, ratios and part numbers are no figures of this kind.',
    audience: german,
    template:
      '<p>Version 1.299 ist da! Wir sind von 9.30 bis 18.00 Uhr unter 030/12.34.56 erreichbar, Teil AB-1,299.00 im Format 16:9, 24 h/24.</p>\n',
  },
  {
    why: 'One number of three digits after a point may be either.',
    audience: 'locales: [fr-FR]\n',
    template: '<p>Plus de 1.299 personnes ont déjà choisi notre nouvelle application.</p>\n',
  },
  {
    why: 'English without a region has both customs.',
    audience: 'locales: [en]\n',
    template: '<p>The sale starts on 5 March 2026 in our shops and on March 9, 2026 online.</p>\n',
  },
  {
    why: 'What is quoted stays as it is called.',
    audience: 'locales: [it-IT]\n',
    template: '<p>Non perdere il nostro nuovo disco “March 5, 2026” in tutti i negozi di musica.</p>\n',
  },
  {
    why: 'A formatter that knows the locale.',
    audience: 'locales: [fr-FR]\n',
    config: 'dialect: iterable\n',
    template: '<p>Votre abonnement se termine le {{dateFormat plan.end "long" "fr_FR"}}.</p>\n',
  },
  {
    why: 'A text in the wrong language is another matter.',
    audience: german,
    template: '<p>Your order will be delivered to your home on Monday, March 9, 2026 by our driver.</p>\n',
  },
];
