import type { Example } from '../../../../../src/rules/rule';

const OWN = 'We look forward to your next visit to our hotel.';
const OTHER = 'Cieszymy się na Twoją następną wizytę w naszym hotelu.';
const BOTH = 'locales: [en-GB, pl-PL]\nlocaleField: recipient.locale\n';
const FLAGS = 'locales: [en-GB, pl-PL]\nlocaleFlags: { english: en, polish: pl }\n';

export const bad: readonly Example[] = [
  {
    why: 'A sentence in German is no address, though it names a country.',
    audience: 'locale: en\n',
    template:
      '<p>Thank you for your order! We will tell you when it arrives.</p>\n<p>⟦language-mismatch:Wir liefern Ihre Bestellung in alle Länder Europas, auch in die Schweiz⟧</p>\n',
  },
  {
    why: 'The branches are the wrong way round.',
    audience: BOTH,
    template: `{{#if (eq recipient.locale "en-GB")}}<p>⟦language-mismatch:${OTHER}⟧</p>{{else}}<p>⟦language-mismatch:${OWN}⟧</p>{{/if}}\n`,
    fixed: {
      'Swap the two branches': {
        'mail.hbs': `{{#if (eq recipient.locale "en-GB")}}<p>${OWN}</p>{{else}}<p>${OTHER}</p>{{/if}}\n`,
      },
    },
  },
  {
    why: 'So they are in a chain of flags.',
    audience: FLAGS,
    template: `{{#if english}}<p>⟦language-mismatch:${OTHER}⟧</p>{{else if polish}}<p>⟦language-mismatch:${OWN}⟧</p>{{/if}}\n`,
    fixed: {
      'Swap the two branches': {
        'mail.hbs': `{{#if english}}<p>${OWN}</p>{{else if polish}}<p>${OTHER}</p>{{/if}}\n`,
      },
    },
  },
  {
    why: 'What is for one of them goes to both.',
    audience: FLAGS,
    template: `{{#if english}}<p>${OWN}</p>{{else}}<p>${OTHER}</p>{{/if}}<p>⟦language-mismatch:Śniadanie jest wliczone w cenę pokoju.⟧</p>\n`,
    fixed: {
      'Show it only to readers of Polish': {
        'mail.hbs': `{{#if english}}<p>${OWN}</p>{{else}}<p>${OTHER}</p>{{/if}}<p>{{#if polish}}Śniadanie jest wliczone w cenę pokoju.{{/if}}</p>\n`,
      },
    },
  },
  {
    why: 'Everybody but those of the first branch.',
    audience: BOTH,
    template: `{{#if (eq recipient.locale "en-GB")}}<p>${OWN}</p>{{else}}<p>⟦language-mismatch:Wir freuen uns auf Ihren nächsten Besuch in unserem Hotel.⟧</p><p>${OTHER}</p>{{/if}}\n`,
  },
  {
    why: 'Both languages side by side, and a third that nobody reads.',
    audience: 'locales: [en-GB, pl-PL]\nbilingual: true\n',
    template: `<p>${OWN} The breakfast is included in the price.</p><p>${OTHER} Śniadanie jest wliczone w cenę pokoju.</p><p>⟦language-mismatch:Wir freuen uns auf Ihren nächsten Besuch in unserem Hotel.⟧</p>\n`,
  },
  {
    why: 'It should say everything in both languages, and says nothing in one.',
    audience: 'locales: [en-GB, pl-PL]\nbilingual: true\n',
    template: `<p>⟦language-mismatch:${OWN} The breakfast is included in the price.⟧</p>\n`,
  },
  {
    why: 'It must not say everything in both languages.',
    audience: 'locales: [en-GB, pl-PL]\nbilingual: false\n',
    template: `<p>⟦language-mismatch:${OWN}⟧</p><p>⟦language-mismatch:${OTHER}⟧</p>\n`,
  },
  {
    why: 'A partial that is in another language.',
    audience: 'locales: [en-GB]\n',
    template: `<p>${OWN} The breakfast is included in the price.</p>{{> footer}}\n`,
    files: { 'partials/footer.hbs': `<p>⟦language-mismatch:${OTHER}⟧</p>\n` },
  },
  {
    why: 'A text handed to a partial, which shows it.',
    audience: 'locales: [en-GB]\n',
    template: `<p>${OWN} The breakfast is included in the price.</p>{{> card title="⟦language-mismatch:Cieszymy się na Twoją następną wizytę w naszym hotelu.⟧"}}\n`,
    files: { 'partials/card.hbs': '<h2>{{title}}</h2>\n' },
  },
];

export const good: readonly Example[] = [
  {
    why: 'An address without a number, from real mail.',
    audience: 'locale: en\n',
    template:
      '<p>Thank you for your order! We will tell you when it arrives.</p>\n<p>Sieben Bauern, Minden, NRW, Germany</p>\n',
  },
  {
    why: 'Each in their own language.',
    audience: BOTH,
    template: `{{#if (eq recipient.locale "en-GB")}}<p>${OWN}</p>{{else}}<p>${OTHER}</p>{{/if}}\n`,
  },
  {
    why: 'By flags.',
    audience: FLAGS,
    template: `{{#if english}}<p>${OWN}</p>{{else if polish}}<p>${OTHER}</p>{{/if}}\n`,
  },
  {
    why: 'Both, side by side.',
    audience: 'locales: [en-GB, pl-PL]\n',
    template: `<p>${OWN}</p><p>${OTHER}</p>\n`,
  },
  {
    why: 'Both, side by side, the subject in one of them.',
    audience: 'locales: [en-GB, pl-PL]\nbilingual: true\n',
    template: `---\nsubject: The breakfast is included in the price.\n---\n<p>${OWN}</p><p>${OTHER}</p>\n`,
  },
  {
    why: 'A text handed to a partial, which never shows it.',
    audience: 'locales: [en-GB]\n',
    template: `<p>${OWN} The breakfast is included in the price.</p>{{> card title="Cieszymy się na Twoją następną wizytę w naszym hotelu."}}\n`,
    files: { 'partials/card.hbs': '<h2>{{name}}</h2>\n' },
  },
  {
    why: 'A layout around it, in the same language.',
    audience: 'locales: [en-GB]\n',
    template: `---\nlayout: base\n---\n<p>${OWN}</p>\n`,
    files: {
      'layouts/base.hbs':
        '<html><body>{{{body}}}<p>The breakfast is included in the price.</p></body></html>\n',
    },
  },
];
