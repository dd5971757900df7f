import type { Example } from '../rule';

const READERS = 'locales: [pl-PL, de-AT]\nlocaleField: recipient.locale\n';
const GERMAN = 'Wir freuen uns auf Ihren nächsten Besuch in Wien.';
const POLISH = 'Cieszymy się na Twoją następną wizytę w Wiedniu.';
const FRENCH = 'Nous nous réjouissons de votre prochaine visite à Vienne.';
const ENGLISH = 'We look forward to your next visit to Vienna.';
const REMOVE = 'Remove the branch';

export const bad: readonly Example[] = [
  {
    why: 'Nobody among the readers is French.',
    audience: READERS,
    template: `{{#if (eq recipient.locale "pl-PL")}}<p>${POLISH}</p>⟦unreachable-branch:{{else if (eq recipient.locale "fr-FR")}}⟧<p>${FRENCH}</p>{{else}}<p>${GERMAN}</p>{{/if}}\n`,
    fixed: {
      [REMOVE]: {
        'mail.hbs': `{{#if (eq recipient.locale "pl-PL")}}<p>${POLISH}</p>{{else}}<p>${GERMAN}</p>{{/if}}\n`,
      },
    },
  },
  {
    why: 'The data says `de-AT`, as a sample shows, and `de` is never equal to that: Austrians get the Polish branch.',
    audience: `${READERS}samples:\n  - { name: Eva, locale: de-AT, data: { recipient: { locale: de-AT } } }\n`,
    template: `⟦unreachable-branch:{{#if (eq recipient.locale "de")}}⟧<p>${GERMAN}</p>{{else}}<p>${POLISH}</p>{{/if}}\n`,
    fixed: {
      'Compare with "de-AT"': {
        'mail.hbs': `{{#if (eq recipient.locale "de-AT")}}<p>${GERMAN}</p>{{else}}<p>${POLISH}</p>{{/if}}\n`,
      },
    },
  },
  {
    why: 'The data has words of its own for the locales, and this is none of them.',
    audience:
      'locales: [pl-PL, de-AT]\nlocaleField: { path: recipient.lang, values: { german: de-AT, polish: pl-PL } }\n',
    config: 'dialect: vtex\n',
    template: `⟦unreachable-branch:{{#compare recipient.lang "==" "pl-PL"}}⟧<p>${POLISH}</p>{{/compare}}\n{{#compare recipient.lang "==" "german"}}<p>${GERMAN}</p>{{/compare}}\n<p>Tactful</p>\n`,
    fixed: {
      'Compare with "polish"': {
        'mail.hbs': `{{#compare recipient.lang "==" "polish"}}<p>${POLISH}</p>{{/compare}}\n{{#compare recipient.lang "==" "german"}}<p>${GERMAN}</p>{{/compare}}\n<p>Tactful</p>\n`,
      },
    },
  },
  {
    why: 'The two branches before it have taken all readers.',
    audience: READERS,
    template: `{{#if (eq recipient.locale "pl-PL")}}\n<p>${POLISH}</p>\n{{else if (eq recipient.locale "de-AT")}}\n<p>${GERMAN}</p>\n⟦unreachable-branch:{{else}}⟧\n<p>${ENGLISH}</p>\n{{/if}}\n`,
    fixed: {
      [REMOVE]: {
        'mail.hbs': `{{#if (eq recipient.locale "pl-PL")}}\n<p>${POLISH}</p>\n{{else if (eq recipient.locale "de-AT")}}\n<p>${GERMAN}</p>\n{{/if}}\n`,
      },
    },
  },
  {
    why: 'One value cannot be two things at once.',
    audience: READERS,
    template: `<p>{{#if (eq recipient.tier "gold")}}${'Tactful '}⟦unreachable-branch:{{#if (eq recipient.tier "silver")}}⟧Wien{{/if}}{{/if}}</p>\n<p>Tactful</p>\n`,
    fixed: {
      [REMOVE]: { 'mail.hbs': `<p>{{#if (eq recipient.tier "gold")}}Tactful {{/if}}</p>\n<p>Tactful</p>\n` },
    },
  },
  {
    why: 'The field has two values, and neither is spelt so.',
    audience: 'locales: [en]\nfields:\n  recipient.tier: { values: [gold, silver] }\n',
    template: `<p>${ENGLISH}</p>\n⟦unreachable-branch:{{#if (eq recipient.tier "Gold")}}⟧<p>You have a free night.</p>{{/if}}\n`,
    fixed: {
      'Compare with "gold"': {
        'mail.hbs': `<p>${ENGLISH}</p>\n{{#if (eq recipient.tier "gold")}}<p>You have a free night.</p>{{/if}}\n`,
      },
    },
  },
  {
    why: 'Flags named after languages say the locale too, and nobody here is Spanish.',
    audience: 'locales: [en, pl]\n',
    config: 'dialect: sendgrid\n',
    template: `{{#if english}}<p>${ENGLISH}</p>⟦unreachable-branch:{{else if spanish}}⟧<p>Esperamos su próxima visita a Viena.</p>{{else}}<p>${POLISH}</p>{{/if}}\n`,
  },
];

export const good: readonly Example[] = [
  {
    why: 'Each branch has its readers.',
    audience: READERS,
    template: `{{#if (eq recipient.locale "pl-PL")}}<p>${POLISH}</p>{{else}}<p>${GERMAN}</p>{{/if}}\n`,
  },
  {
    why: 'How the data spells the locales is not known, and `de` may be how.',
    audience: READERS,
    template: `{{#if (eq recipient.locale "de")}}<p>${GERMAN}</p>{{else}}<p>${POLISH}</p>{{/if}}\n`,
  },
  {
    why: 'Who the readers are is not known.',
    template: `{{#if (eq recipient.locale "fr")}}<p>${FRENCH}</p>{{else}}<p>${POLISH}</p>{{/if}}\n`,
  },
  {
    why: 'A country is no locale: a Pole can be in France.',
    audience: READERS,
    template: `<p>${'Tactful'}</p>{{#if (eq trip.country "FR")}}<p>Paris</p>{{/if}}\n`,
  },
  {
    why: 'What to do without a locale is foresight, though every reader has one.',
    audience: READERS,
    template:
      '{{#if recipient.locale}}<a href="https://tactful.example/{{recipient.locale}}">Tactful</a>{{else}}<a href="https://tactful.example/">Tactful</a>{{/if}}\n',
  },
  {
    why: 'A helper of somebody’s own may show both of its branches.',
    audience: READERS,
    template: `{{#localised "fr"}}<p>Tactful</p>{{else}}<p>Tactful</p>{{/localised}}\n`,
  },
  {
    why: 'Two rounds of a loop may have different values.',
    audience: READERS,
    template:
      '{{#each orders}}{{#if (eq status "paid")}}<p>{{sku}}</p>{{/if}}{{/each}}{{#each orders}}{{#if (eq status "open")}}<p>{{sku}}</p>{{/if}}{{/each}}\n',
  },
  {
    why: 'The language of a book is not that of its reader.',
    audience: 'locales: [pl-PL]\n',
    template: `<p>${POLISH}</p>{{#each books}}{{#if (eq language "fr")}}<p>FR</p>{{/if}}{{/each}}\n`,
  },
  {
    why: '`2` and `"2"` are the same to some helpers.',
    audience: READERS,
    template: '{{#if (eq count 2)}}{{#if (eq count "2")}}<p>Wien</p>{{/if}}{{/if}}<p>Tactful</p>\n',
  },
];
