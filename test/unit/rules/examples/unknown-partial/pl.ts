import type { Example } from '../../../../../src/rules/rule';

const TEXT = '<p>Dziękujemy za zamówienie.</p>';
const FILES = { 'partials/stopka.hbs': '<p>Z pozdrowieniami, Twój sklep</p>\n' };

export const bad: readonly Example[] = [
  {
    why: 'A slip in the name.',
    template: `${TEXT}\n{{> ⟦unknown-partial:stpoka⟧}}\n`,
    files: FILES,
    fixed: { 'Include "stopka"': { 'mail.hbs': `${TEXT}\n{{> stopka}}\n` } },
  },
  {
    why: 'Another one is there, this is not.',
    template: `{{> ⟦unknown-partial:powitanie⟧}}${TEXT}\n{{> stopka}}\n`,
    files: FILES,
  },
  {
    why: 'It includes itself.',
    template: `${TEXT}\n{{> adres-sklepu}}\n`,
    files: {
      'partials/adres-sklepu.hbs':
        '<p>Z pozdrowieniami, Twój sklep</p>⟦unknown-partial:{{> adres-sklepu}}⟧\n',
    },
  },
];

export const good: readonly Example[] = [
  { why: 'It is there.', template: `${TEXT}\n{{> stopka}}\n`, files: FILES },
  { why: 'It may be registered in code.', template: `${TEXT}\n{{> powitanie}}\n` },
  {
    why: 'It is written in the mail itself.',
    template: `{{#*inline "powitanie"}}<p>Z pozdrowieniami, Twój sklep</p>{{/inline}}${TEXT}{{> powitanie}}{{> stopka}}\n`,
    files: FILES,
  },
];
