import type { Example } from '../../../../../src/rules/rule';

const OWN = 'Esperamos con ilusión su próxima visita a nuestro hotel.';
const OTHER = 'We look forward to your next visit to our hotel.';
const BOTH = 'locales: [es-ES, en-GB]\nlocaleField: recipient.locale\n';
const FLAGS = 'locales: [es-ES, en-GB]\nlocaleFlags: { spanish: es, english: en }\n';

export const bad: readonly Example[] = [
  {
    why: 'The branches are the wrong way round.',
    audience: BOTH,
    template: `{{#if (eq recipient.locale "es-ES")}}<p>⟦language-mismatch:${OTHER}⟧</p>{{else}}<p>⟦language-mismatch:${OWN}⟧</p>{{/if}}\n`,
    fixed: {
      'Swap the two branches': {
        'mail.hbs': `{{#if (eq recipient.locale "es-ES")}}<p>${OWN}</p>{{else}}<p>${OTHER}</p>{{/if}}\n`,
      },
    },
  },
  {
    why: 'So they are in a chain of flags.',
    audience: FLAGS,
    template: `{{#if spanish}}<p>⟦language-mismatch:${OTHER}⟧</p>{{else if english}}<p>⟦language-mismatch:${OWN}⟧</p>{{/if}}\n`,
    fixed: {
      'Swap the two branches': {
        'mail.hbs': `{{#if spanish}}<p>${OWN}</p>{{else if english}}<p>${OTHER}</p>{{/if}}\n`,
      },
    },
  },
  {
    why: 'What is for one of them goes to both.',
    audience: FLAGS,
    template: `{{#if spanish}}<p>${OWN}</p>{{else}}<p>${OTHER}</p>{{/if}}<p>⟦language-mismatch:The breakfast is included in the price.⟧</p>\n`,
    fixed: {
      'Show it only to readers of English': {
        'mail.hbs': `{{#if spanish}}<p>${OWN}</p>{{else}}<p>${OTHER}</p>{{/if}}<p>{{#if english}}The breakfast is included in the price.{{/if}}</p>\n`,
      },
    },
  },
  {
    why: 'Everybody but those of the first branch.',
    audience: BOTH,
    template: `{{#if (eq recipient.locale "es-ES")}}<p>${OWN}</p>{{else}}<p>⟦language-mismatch:Cieszymy się na Twoją następną wizytę w naszym hotelu.⟧</p><p>${OTHER}</p>{{/if}}\n`,
  },
  {
    why: 'Both languages side by side, and a third that nobody reads.',
    audience: 'locales: [es-ES, en-GB]\nbilingual: true\n',
    template: `<p>${OWN} El desayuno está incluido en el precio.</p><p>${OTHER} The breakfast is included in the price.</p><p>⟦language-mismatch:Cieszymy się na Twoją następną wizytę w naszym hotelu.⟧</p>\n`,
  },
  {
    why: 'It should say everything in both languages, and says nothing in one.',
    audience: 'locales: [es-ES, en-GB]\nbilingual: true\n',
    template: `<p>⟦language-mismatch:${OWN} El desayuno está incluido en el precio.⟧</p>\n`,
  },
  {
    why: 'It must not say everything in both languages.',
    audience: 'locales: [es-ES, en-GB]\nbilingual: false\n',
    template: `<p>⟦language-mismatch:${OWN}⟧</p><p>⟦language-mismatch:${OTHER}⟧</p>\n`,
  },
  {
    why: 'A partial that is in another language.',
    audience: 'locales: [es-ES]\n',
    template: `<p>${OWN} El desayuno está incluido en el precio.</p>{{> footer}}\n`,
    files: { 'partials/footer.hbs': `<p>⟦language-mismatch:${OTHER}⟧</p>\n` },
  },
  {
    why: 'A text handed to a partial, which shows it.',
    audience: 'locales: [es-ES]\n',
    template: `<p>${OWN} El desayuno está incluido en el precio.</p>{{> card title="⟦language-mismatch:We look forward to your next visit to our hotel.⟧"}}\n`,
    files: { 'partials/card.hbs': '<h2>{{title}}</h2>\n' },
  },
];

export const good: readonly Example[] = [
  {
    why: 'Each in their own language.',
    audience: BOTH,
    template: `{{#if (eq recipient.locale "es-ES")}}<p>${OWN}</p>{{else}}<p>${OTHER}</p>{{/if}}\n`,
  },
  {
    why: 'By flags.',
    audience: FLAGS,
    template: `{{#if spanish}}<p>${OWN}</p>{{else if english}}<p>${OTHER}</p>{{/if}}\n`,
  },
  {
    why: 'Both, side by side.',
    audience: 'locales: [es-ES, en-GB]\n',
    template: `<p>${OWN}</p><p>${OTHER}</p>\n`,
  },
  {
    why: 'Both, side by side, the subject in one of them.',
    audience: 'locales: [es-ES, en-GB]\nbilingual: true\n',
    template: `---\nsubject: El desayuno está incluido en el precio.\n---\n<p>${OWN}</p><p>${OTHER}</p>\n`,
  },
  {
    why: 'A text handed to a partial, which never shows it.',
    audience: 'locales: [es-ES]\n',
    template: `<p>${OWN} El desayuno está incluido en el precio.</p>{{> card title="We look forward to your next visit to our hotel."}}\n`,
    files: { 'partials/card.hbs': '<h2>{{name}}</h2>\n' },
  },
  {
    why: 'A layout around it, in the same language.',
    audience: 'locales: [es-ES]\n',
    template: `---\nlayout: base\n---\n<p>${OWN}</p>\n`,
    files: {
      'layouts/base.hbs':
        '<html><body>{{{body}}}<p>El desayuno está incluido en el precio.</p></body></html>\n',
    },
  },
];
