import type { Example } from '../../../../../src/rules/rule';

const TEXT = '<p>Gracias por tu pedido.</p>';
const FILES = { 'partials/pie.hbs': '<p>Un saludo, tu tienda</p>\n' };

export const bad: readonly Example[] = [
  {
    why: 'A slip in the name.',
    template: `${TEXT}\n{{> ⟦unknown-partial:pié⟧}}\n`,
    files: FILES,
    fixed: { 'Include "pie"': { 'mail.hbs': `${TEXT}\n{{> pie}}\n` } },
  },
  {
    why: 'Another one is there, this is not.',
    template: `{{> ⟦unknown-partial:saludo⟧}}${TEXT}\n{{> pie}}\n`,
    files: FILES,
  },
  {
    why: 'It includes itself.',
    template: `${TEXT}\n{{> dirección}}\n`,
    files: { 'partials/dirección.hbs': '<p>Un saludo, tu tienda</p>⟦unknown-partial:{{> dirección}}⟧\n' },
  },
];

export const good: readonly Example[] = [
  { why: 'It is there.', template: `${TEXT}\n{{> pie}}\n`, files: FILES },
  { why: 'It may be registered in code.', template: `${TEXT}\n{{> saludo}}\n` },
  {
    why: 'It is written in the mail itself.',
    template: `{{#*inline "saludo"}}<p>Un saludo, tu tienda</p>{{/inline}}${TEXT}{{> saludo}}{{> pie}}\n`,
    files: FILES,
  },
];
