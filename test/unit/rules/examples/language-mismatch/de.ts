import type { Example } from '../../../../../src/rules/rule';

const OWN = 'Wir freuen uns auf Ihren nächsten Besuch in unserem Hotel.';
const OTHER = 'Nous nous réjouissons de votre prochaine visite dans notre hôtel.';
const BOTH = 'locales: [de-AT, fr-FR]\nlocaleField: recipient.locale\n';
const FLAGS = 'locales: [de-AT, fr-FR]\nlocaleFlags: { german: de, french: fr }\n';

export const bad: readonly Example[] = [
  {
    why: 'The branches are the wrong way round.',
    audience: BOTH,
    template: `{{#if (eq recipient.locale "de-AT")}}<p>⟦language-mismatch:${OTHER}⟧</p>{{else}}<p>⟦language-mismatch:${OWN}⟧</p>{{/if}}\n`,
    fixed: {
      'Swap the two branches': {
        'mail.hbs': `{{#if (eq recipient.locale "de-AT")}}<p>${OWN}</p>{{else}}<p>${OTHER}</p>{{/if}}\n`,
      },
    },
  },
  {
    why: 'So they are in a chain of flags.',
    audience: FLAGS,
    template: `{{#if german}}<p>⟦language-mismatch:${OTHER}⟧</p>{{else if french}}<p>⟦language-mismatch:${OWN}⟧</p>{{/if}}\n`,
    fixed: {
      'Swap the two branches': {
        'mail.hbs': `{{#if german}}<p>${OWN}</p>{{else if french}}<p>${OTHER}</p>{{/if}}\n`,
      },
    },
  },
  {
    why: 'What is for one of them goes to both.',
    audience: FLAGS,
    template: `{{#if german}}<p>${OWN}</p>{{else}}<p>${OTHER}</p>{{/if}}<p>⟦language-mismatch:Le petit déjeuner est compris dans le prix.⟧</p>\n`,
    fixed: {
      'Show it only to readers of French': {
        'mail.hbs': `{{#if german}}<p>${OWN}</p>{{else}}<p>${OTHER}</p>{{/if}}<p>{{#if french}}Le petit déjeuner est compris dans le prix.{{/if}}</p>\n`,
      },
    },
  },
  {
    why: 'Everybody but those of the first branch.',
    audience: BOTH,
    template: `{{#if (eq recipient.locale "de-AT")}}<p>${OWN}</p>{{else}}<p>⟦language-mismatch:Esperamos con ilusión su próxima visita a nuestro hotel.⟧</p><p>${OTHER}</p>{{/if}}\n`,
  },
  {
    why: 'Both languages side by side, and a third that nobody reads.',
    audience: 'locales: [de-AT, fr-FR]\nbilingual: true\n',
    template: `<p>${OWN} Das Frühstück ist im Preis inbegriffen.</p><p>${OTHER} Le petit déjeuner est compris dans le prix.</p><p>⟦language-mismatch:Esperamos con ilusión su próxima visita a nuestro hotel.⟧</p>\n`,
  },
  {
    why: 'It should say everything in both languages, and says nothing in one.',
    audience: 'locales: [de-AT, fr-FR]\nbilingual: true\n',
    template: `<p>⟦language-mismatch:${OWN} Das Frühstück ist im Preis inbegriffen.⟧</p>\n`,
  },
  {
    why: 'It must not say everything in both languages.',
    audience: 'locales: [de-AT, fr-FR]\nbilingual: false\n',
    template: `<p>⟦language-mismatch:${OWN}⟧</p><p>⟦language-mismatch:${OTHER}⟧</p>\n`,
  },
  {
    why: 'A partial that is in another language.',
    audience: 'locales: [de-AT]\n',
    template: `<p>${OWN} Das Frühstück ist im Preis inbegriffen.</p>{{> footer}}\n`,
    files: { 'partials/footer.hbs': `<p>⟦language-mismatch:${OTHER}⟧</p>\n` },
  },
  {
    why: 'A text handed to a partial, which shows it.',
    audience: 'locales: [de-AT]\n',
    template: `<p>${OWN} Das Frühstück ist im Preis inbegriffen.</p>{{> card title="⟦language-mismatch:Nous nous réjouissons de votre prochaine visite dans notre hôtel.⟧"}}\n`,
    files: { 'partials/card.hbs': '<h2>{{title}}</h2>\n' },
  },
];

export const good: readonly Example[] = [
  {
    why: 'Each in their own language.',
    audience: BOTH,
    template: `{{#if (eq recipient.locale "de-AT")}}<p>${OWN}</p>{{else}}<p>${OTHER}</p>{{/if}}\n`,
  },
  {
    why: 'By flags.',
    audience: FLAGS,
    template: `{{#if german}}<p>${OWN}</p>{{else if french}}<p>${OTHER}</p>{{/if}}\n`,
  },
  {
    why: 'Both, side by side.',
    audience: 'locales: [de-AT, fr-FR]\n',
    template: `<p>${OWN}</p><p>${OTHER}</p>\n`,
  },
  {
    why: 'Both, side by side, the subject in one of them.',
    audience: 'locales: [de-AT, fr-FR]\nbilingual: true\n',
    template: `---\nsubject: Das Frühstück ist im Preis inbegriffen.\n---\n<p>${OWN}</p><p>${OTHER}</p>\n`,
  },
  {
    why: 'A text handed to a partial, which never shows it.',
    audience: 'locales: [de-AT]\n',
    template: `<p>${OWN} Das Frühstück ist im Preis inbegriffen.</p>{{> card title="Nous nous réjouissons de votre prochaine visite dans notre hôtel."}}\n`,
    files: { 'partials/card.hbs': '<h2>{{name}}</h2>\n' },
  },
  {
    why: 'A layout around it, in the same language.',
    audience: 'locales: [de-AT]\n',
    template: `---\nlayout: base\n---\n<p>${OWN}</p>\n`,
    files: {
      'layouts/base.hbs':
        '<html><body>{{{body}}}<p>Das Frühstück ist im Preis inbegriffen.</p></body></html>\n',
    },
  },
];
