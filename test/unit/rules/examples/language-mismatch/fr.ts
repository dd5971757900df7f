import type { Example } from '../../../../../src/rules/rule';

const OWN = 'Nous nous réjouissons de votre prochaine visite dans notre hôtel.';
const OTHER = 'Esperamos con ilusión su próxima visita a nuestro hotel.';
const BOTH = 'locales: [fr-FR, es-ES]\nlocaleField: recipient.locale\n';
const FLAGS = 'locales: [fr-FR, es-ES]\nlocaleFlags: { french: fr, spanish: es }\n';

export const bad: readonly Example[] = [
  {
    why: 'The branches are the wrong way round.',
    audience: BOTH,
    template: `{{#if (eq recipient.locale "fr-FR")}}<p>⟦language-mismatch:${OTHER}⟧</p>{{else}}<p>⟦language-mismatch:${OWN}⟧</p>{{/if}}\n`,
    fixed: {
      'Swap the two branches': {
        'mail.hbs': `{{#if (eq recipient.locale "fr-FR")}}<p>${OWN}</p>{{else}}<p>${OTHER}</p>{{/if}}\n`,
      },
    },
  },
  {
    why: 'So they are in a chain of flags.',
    audience: FLAGS,
    template: `{{#if french}}<p>⟦language-mismatch:${OTHER}⟧</p>{{else if spanish}}<p>⟦language-mismatch:${OWN}⟧</p>{{/if}}\n`,
    fixed: {
      'Swap the two branches': {
        'mail.hbs': `{{#if french}}<p>${OWN}</p>{{else if spanish}}<p>${OTHER}</p>{{/if}}\n`,
      },
    },
  },
  {
    why: 'What is for one of them goes to both.',
    audience: FLAGS,
    template: `{{#if french}}<p>${OWN}</p>{{else}}<p>${OTHER}</p>{{/if}}<p>⟦language-mismatch:El desayuno está incluido en el precio.⟧</p>\n`,
    fixed: {
      'Show it only to readers of Spanish': {
        'mail.hbs': `{{#if french}}<p>${OWN}</p>{{else}}<p>${OTHER}</p>{{/if}}<p>{{#if spanish}}El desayuno está incluido en el precio.{{/if}}</p>\n`,
      },
    },
  },
  {
    why: 'Everybody but those of the first branch.',
    audience: BOTH,
    template: `{{#if (eq recipient.locale "fr-FR")}}<p>${OWN}</p>{{else}}<p>⟦language-mismatch:We look forward to your next visit to our hotel.⟧</p><p>${OTHER}</p>{{/if}}\n`,
  },
  {
    why: 'Both languages side by side, and a third that nobody reads.',
    audience: 'locales: [fr-FR, es-ES]\nbilingual: true\n',
    template: `<p>${OWN} Le petit déjeuner est compris dans le prix.</p><p>${OTHER} El desayuno está incluido en el precio.</p><p>⟦language-mismatch:We look forward to your next visit to our hotel.⟧</p>\n`,
  },
  {
    why: 'It should say everything in both languages, and says nothing in one.',
    audience: 'locales: [fr-FR, es-ES]\nbilingual: true\n',
    template: `<p>⟦language-mismatch:${OWN} Le petit déjeuner est compris dans le prix.⟧</p>\n`,
  },
  {
    why: 'It must not say everything in both languages.',
    audience: 'locales: [fr-FR, es-ES]\nbilingual: false\n',
    template: `<p>⟦language-mismatch:${OWN}⟧</p><p>⟦language-mismatch:${OTHER}⟧</p>\n`,
  },
  {
    why: 'A partial that is in another language.',
    audience: 'locales: [fr-FR]\n',
    template: `<p>${OWN} Le petit déjeuner est compris dans le prix.</p>{{> footer}}\n`,
    files: { 'partials/footer.hbs': `<p>⟦language-mismatch:${OTHER}⟧</p>\n` },
  },
  {
    why: 'A text handed to a partial, which shows it.',
    audience: 'locales: [fr-FR]\n',
    template: `<p>${OWN} Le petit déjeuner est compris dans le prix.</p>{{> card title="⟦language-mismatch:Esperamos con ilusión su próxima visita a nuestro hotel.⟧"}}\n`,
    files: { 'partials/card.hbs': '<h2>{{title}}</h2>\n' },
  },
];

export const good: readonly Example[] = [
  {
    why: 'Each in their own language.',
    audience: BOTH,
    template: `{{#if (eq recipient.locale "fr-FR")}}<p>${OWN}</p>{{else}}<p>${OTHER}</p>{{/if}}\n`,
  },
  {
    why: 'By flags.',
    audience: FLAGS,
    template: `{{#if french}}<p>${OWN}</p>{{else if spanish}}<p>${OTHER}</p>{{/if}}\n`,
  },
  {
    why: 'Both, side by side.',
    audience: 'locales: [fr-FR, es-ES]\n',
    template: `<p>${OWN}</p><p>${OTHER}</p>\n`,
  },
  {
    why: 'Both, side by side, the subject in one of them.',
    audience: 'locales: [fr-FR, es-ES]\nbilingual: true\n',
    template: `---\nsubject: Le petit déjeuner est compris dans le prix.\n---\n<p>${OWN}</p><p>${OTHER}</p>\n`,
  },
  {
    why: 'A text handed to a partial, which never shows it.',
    audience: 'locales: [fr-FR]\n',
    template: `<p>${OWN} Le petit déjeuner est compris dans le prix.</p>{{> card title="Esperamos con ilusión su próxima visita a nuestro hotel."}}\n`,
    files: { 'partials/card.hbs': '<h2>{{name}}</h2>\n' },
  },
  {
    why: 'A layout around it, in the same language.',
    audience: 'locales: [fr-FR]\n',
    template: `---\nlayout: base\n---\n<p>${OWN}</p>\n`,
    files: {
      'layouts/base.hbs':
        '<html><body>{{{body}}}<p>Le petit déjeuner est compris dans le prix.</p></body></html>\n',
    },
  },
];
