import type { Example } from '../../../../../src/rules/rule';

const POLISH = '<p>Dziękujemy za zakupy w naszym sklepie. Paczka wyruszy do Ciebie jutro rano.</p>';
const GERMAN = '<p>Vielen Dank für Ihren Einkauf in unserem Geschäft. Das Paket kommt morgen früh.</p>';

const layout = (tag: string): string => `${tag}<body>{{> @partial-block}}</body></html>\n`;
const mail = `{{#> layout}}${POLISH}{{/layout}}\n`;

/** A layout is asked as part of each mail that uses it. */
export const bad: readonly Example[] = [
  {
    why: 'The layout says another language than the mail: other mails use it too, so no fix is certain.',
    audience: 'locales: [pl-PL]\n',
    template: mail,
    files: { 'layout.hbs': layout('<html ⟦html-lang:lang="en"⟧>') },
  },
  {
    why: 'Where the data says the language, the layout can follow it.',
    audience: 'locales: [pl-PL]\nlocaleField: user.locale\n',
    template: mail,
    files: { 'layout.hbs': layout('<html ⟦html-lang:lang="en"⟧>') },
    fixed: { 'Write lang="{{user.locale}}"': { 'layout.hbs': layout('<html lang="{{user.locale}}">') } },
  },
  {
    why: 'A layout that says nothing.',
    audience: 'locales: [pl-PL]\nlocaleField: user.locale\n',
    template: mail,
    files: { 'layout.hbs': layout('⟦html-lang:<html⟧>') },
    fixed: { 'Write lang="{{user.locale}}"': { 'layout.hbs': layout('<html lang="{{user.locale}}">') } },
  },
];

export const good: readonly Example[] = [
  {
    why: 'A layout in the language of the mail.',
    audience: 'locales: [pl-PL]\n',
    template: mail,
    files: { 'layout.hbs': layout('<html lang="pl">') },
  },
  {
    why: 'A layout that is handed the language.',
    audience: 'locales: [pl-PL]\n',
    template: `{{#> layout lang="pl"}}${POLISH}{{/layout}}\n`,
    files: { 'layout.hbs': layout('<html lang="{{lang}}">') },
  },
  {
    why: 'The head of the page in a partial.',
    audience: 'locales: [pl-PL, de-DE]\nlocaleField: user.locale\n',
    template: `{{> head}}{{#if (eq user.locale "pl-PL")}}${POLISH}{{else}}${GERMAN}{{/if}}</body></html>\n`,
    files: { 'head.hbs': '<html lang="{{user.locale}}"><head><title></title></head><body>\n' },
  },
  {
    why: 'A layout that is not there says nothing.',
    audience: 'locales: [pl-PL]\n',
    template: `{{#> elsewhere}}${POLISH}{{/elsewhere}}\n`,
  },
];
