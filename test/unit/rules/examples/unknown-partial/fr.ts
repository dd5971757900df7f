import type { Example } from '../../../../../src/rules/rule';

const TEXT = '<p>Merci pour votre commande.</p>';
const FILES = { 'partials/pied-de-page.hbs': '<p>Cordialement, votre boutique</p>\n' };

export const bad: readonly Example[] = [
  {
    why: 'A slip in the name.',
    template: `${TEXT}\n{{> ⟦unknown-partial:pied-de-pages⟧}}\n`,
    files: FILES,
    fixed: { 'Include "pied-de-page"': { 'mail.hbs': `${TEXT}\n{{> pied-de-page}}\n` } },
  },
  {
    why: 'Another one is there, this is not.',
    template: `{{> ⟦unknown-partial:salutation⟧}}${TEXT}\n{{> pied-de-page}}\n`,
    files: FILES,
  },
  {
    why: 'It includes itself.',
    template: `${TEXT}\n{{> adresse}}\n`,
    files: { 'partials/adresse.hbs': '<p>Cordialement, votre boutique</p>⟦unknown-partial:{{> adresse}}⟧\n' },
  },
];

export const good: readonly Example[] = [
  { why: 'It is there.', template: `${TEXT}\n{{> pied-de-page}}\n`, files: FILES },
  { why: 'It may be registered in code.', template: `${TEXT}\n{{> salutation}}\n` },
  {
    why: 'It is written in the mail itself.',
    template: `{{#*inline "salutation"}}<p>Cordialement, votre boutique</p>{{/inline}}${TEXT}{{> salutation}}{{> pied-de-page}}\n`,
    files: FILES,
  },
];
