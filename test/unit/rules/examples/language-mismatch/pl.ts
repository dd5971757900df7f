import type { Example } from '../../../../../src/rules/rule';

const OWN = 'Cieszymy się na Twoją następną wizytę w naszym hotelu.';
const OTHER = 'Wir freuen uns auf Ihren nächsten Besuch in unserem Hotel.';
const BOTH = 'locales: [pl-PL, de-AT]\nlocaleField: recipient.locale\n';
const FLAGS = 'locales: [pl-PL, de-AT]\nlocaleFlags: { polish: pl, german: de }\n';

export const bad: readonly Example[] = [
  {
    why: 'The branches are the wrong way round.',
    audience: BOTH,
    template: `{{#if (eq recipient.locale "pl-PL")}}<p>⟦language-mismatch:${OTHER}⟧</p>{{else}}<p>⟦language-mismatch:${OWN}⟧</p>{{/if}}\n`,
    fixed: {
      'Swap the two branches': {
        'mail.hbs': `{{#if (eq recipient.locale "pl-PL")}}<p>${OWN}</p>{{else}}<p>${OTHER}</p>{{/if}}\n`,
      },
    },
  },
  {
    why: 'So they are in a chain of flags.',
    audience: FLAGS,
    template: `{{#if polish}}<p>⟦language-mismatch:${OTHER}⟧</p>{{else if german}}<p>⟦language-mismatch:${OWN}⟧</p>{{/if}}\n`,
    fixed: {
      'Swap the two branches': {
        'mail.hbs': `{{#if polish}}<p>${OWN}</p>{{else if german}}<p>${OTHER}</p>{{/if}}\n`,
      },
    },
  },
  {
    why: 'What is for one of them goes to both.',
    audience: FLAGS,
    template: `{{#if polish}}<p>${OWN}</p>{{else}}<p>${OTHER}</p>{{/if}}<p>⟦language-mismatch:Das Frühstück ist im Preis inbegriffen.⟧</p>\n`,
    fixed: {
      'Show it only to readers of German': {
        'mail.hbs': `{{#if polish}}<p>${OWN}</p>{{else}}<p>${OTHER}</p>{{/if}}<p>{{#if german}}Das Frühstück ist im Preis inbegriffen.{{/if}}</p>\n`,
      },
    },
  },
  {
    why: 'Everybody but those of the first branch.',
    audience: BOTH,
    template: `{{#if (eq recipient.locale "pl-PL")}}<p>${OWN}</p>{{else}}<p>⟦language-mismatch:Nous nous réjouissons de votre prochaine visite dans notre hôtel.⟧</p><p>${OTHER}</p>{{/if}}\n`,
  },
  {
    why: 'Both languages side by side, and a third that nobody reads.',
    audience: 'locales: [pl-PL, de-AT]\nbilingual: true\n',
    template: `<p>${OWN} Śniadanie jest wliczone w cenę pokoju.</p><p>${OTHER} Das Frühstück ist im Preis inbegriffen.</p><p>⟦language-mismatch:Nous nous réjouissons de votre prochaine visite dans notre hôtel.⟧</p>\n`,
  },
  {
    why: 'It should say everything in both languages, and says nothing in one.',
    audience: 'locales: [pl-PL, de-AT]\nbilingual: true\n',
    template: `<p>⟦language-mismatch:${OWN} Śniadanie jest wliczone w cenę pokoju.⟧</p>\n`,
  },
  {
    why: 'It must not say everything in both languages.',
    audience: 'locales: [pl-PL, de-AT]\nbilingual: false\n',
    template: `<p>⟦language-mismatch:${OWN}⟧</p><p>⟦language-mismatch:${OTHER}⟧</p>\n`,
  },
  {
    why: 'A partial that is in another language.',
    audience: 'locales: [pl-PL]\n',
    template: `<p>${OWN} Śniadanie jest wliczone w cenę pokoju.</p>{{> footer}}\n`,
    files: { 'partials/footer.hbs': `<p>⟦language-mismatch:${OTHER}⟧</p>\n` },
  },
  {
    why: 'A text handed to a partial, which shows it.',
    audience: 'locales: [pl-PL]\n',
    template: `<p>${OWN} Śniadanie jest wliczone w cenę pokoju.</p>{{> card title="⟦language-mismatch:Wir freuen uns auf Ihren nächsten Besuch in unserem Hotel.⟧"}}\n`,
    files: { 'partials/card.hbs': '<h2>{{title}}</h2>\n' },
  },
];

export const good: readonly Example[] = [
  {
    why: 'Each in their own language.',
    audience: BOTH,
    template: `{{#if (eq recipient.locale "pl-PL")}}<p>${OWN}</p>{{else}}<p>${OTHER}</p>{{/if}}\n`,
  },
  {
    why: 'By flags.',
    audience: FLAGS,
    template: `{{#if polish}}<p>${OWN}</p>{{else if german}}<p>${OTHER}</p>{{/if}}\n`,
  },
  {
    why: 'Both, side by side.',
    audience: 'locales: [pl-PL, de-AT]\n',
    template: `<p>${OWN}</p><p>${OTHER}</p>\n`,
  },
  {
    why: 'Both, side by side, the subject in one of them.',
    audience: 'locales: [pl-PL, de-AT]\nbilingual: true\n',
    template: `---\nsubject: Śniadanie jest wliczone w cenę pokoju.\n---\n<p>${OWN}</p><p>${OTHER}</p>\n`,
  },
  {
    why: 'A text handed to a partial, which never shows it.',
    audience: 'locales: [pl-PL]\n',
    template: `<p>${OWN} Śniadanie jest wliczone w cenę pokoju.</p>{{> card title="Wir freuen uns auf Ihren nächsten Besuch in unserem Hotel."}}\n`,
    files: { 'partials/card.hbs': '<h2>{{name}}</h2>\n' },
  },
  {
    why: 'A layout around it, in the same language.',
    audience: 'locales: [pl-PL]\n',
    template: `---\nlayout: base\n---\n<p>${OWN}</p>\n`,
    files: {
      'layouts/base.hbs':
        '<html><body>{{{body}}}<p>Śniadanie jest wliczone w cenę pokoju.</p></body></html>\n',
    },
  },
];
