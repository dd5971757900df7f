import type { Example } from '../../../../../src/rules/rule';

const TEXT = '<p>Thank you for your order.</p>';
const FILES = { 'partials/greeting.hbs': '<p>Kind regards, your shop</p>\n' };

export const bad: readonly Example[] = [
  {
    why: 'A slip in the name.',
    template: `${TEXT}\n{{> ⟦unknown-partial:greting⟧}}\n`,
    files: FILES,
    fixed: { 'Include "greeting"': { 'mail.hbs': `${TEXT}\n{{> greeting}}\n` } },
  },
  {
    why: 'Another one is there, this is not.',
    template: `{{> ⟦unknown-partial:signature⟧}}${TEXT}\n{{> greeting}}\n`,
    files: FILES,
  },
  {
    why: 'It includes itself.',
    template: `${TEXT}\n{{> address-block}}\n`,
    files: {
      'partials/address-block.hbs': '<p>Kind regards, your shop</p>⟦unknown-partial:{{> address-block}}⟧\n',
    },
  },
];

export const good: readonly Example[] = [
  { why: 'It is there.', template: `${TEXT}\n{{> greeting}}\n`, files: FILES },
  { why: 'It may be registered in code.', template: `${TEXT}\n{{> signature}}\n` },
  {
    why: 'It is written in the mail itself.',
    template: `{{#*inline "signature"}}<p>Kind regards, your shop</p>{{/inline}}${TEXT}{{> signature}}{{> greeting}}\n`,
    files: FILES,
  },
];
