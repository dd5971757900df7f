import type { Example } from '../../../../../src/rules/rule';

const TEXT = '<p>Vielen Dank für Ihre Bestellung.</p>';
const FILES = { 'partials/fußzeile.hbs': '<p>Mit freundlichen Grüßen</p>\n' };

export const bad: readonly Example[] = [
  {
    why: 'A slip in the name.',
    template: `${TEXT}\n{{> ⟦unknown-partial:fusszeile⟧}}\n`,
    files: FILES,
    fixed: { 'Include "fußzeile"': { 'mail.hbs': `${TEXT}\n{{> fußzeile}}\n` } },
  },
  {
    why: 'Another one is there, this is not.',
    template: `{{> ⟦unknown-partial:anrede⟧}}${TEXT}\n{{> fußzeile}}\n`,
    files: FILES,
  },
  {
    why: 'It includes itself.',
    template: `${TEXT}\n{{> absender}}\n`,
    files: { 'partials/absender.hbs': '<p>Mit freundlichen Grüßen</p>⟦unknown-partial:{{> absender}}⟧\n' },
  },
];

export const good: readonly Example[] = [
  { why: 'It is there.', template: `${TEXT}\n{{> fußzeile}}\n`, files: FILES },
  { why: 'It may be registered in code.', template: `${TEXT}\n{{> anrede}}\n` },
  {
    why: 'It is written in the mail itself.',
    template: `{{#*inline "anrede"}}<p>Mit freundlichen Grüßen</p>{{/inline}}${TEXT}{{> anrede}}{{> fußzeile}}\n`,
    files: FILES,
  },
];
