import type { Example } from '../rule';

const POLISH = '<p>Dziękujemy za zakupy w naszym sklepie. Paczka wyruszy do Ciebie jutro rano.</p>';
const GERMAN = '<p>Vielen Dank für Ihren Einkauf in unserem Geschäft. Das Paket kommt morgen früh.</p>';
const ENGLISH = '<p>Thank you for shopping with us. Your parcel will be on its way tomorrow morning.</p>';
const HEBREW = '<p>תודה שקניתם בחנות שלנו. החבילה תצא אליכם מחר בבוקר.</p>';

const page = (html: string, body: string): string => `${html}<body>${body}</body></html>\n`;
const two = 'locales: [pl-PL, de-DE]\nlocaleField: user.locale\n';
const both = `{{#if (eq user.locale "pl-PL")}}${POLISH}{{else}}${GERMAN}{{/if}}`;

export const bad: readonly Example[] = [
  {
    why: 'The English template was translated, its first line was not.',
    audience: 'locales: [pl-PL]\n',
    template: page('<html ⟦html-lang:lang="en"⟧>', POLISH),
    fixed: { 'Write lang="pl-PL"': { 'mail.hbs': page('<html lang="pl-PL">', POLISH) } },
  },
  {
    why: 'The text says it, even where nothing is known of its readers.',
    template: page('<html ⟦html-lang:lang="en"⟧>', GERMAN),
    fixed: { 'Write lang="de"': { 'mail.hbs': page('<html lang="de">', GERMAN) } },
  },
  {
    why: 'One language for two readerships.',
    audience: two,
    template: page('<html ⟦html-lang:lang="pl"⟧>', both),
    fixed: {
      'Write lang="{{user.locale}}"': { 'mail.hbs': page('<html lang="{{user.locale}}">', both) },
    },
  },
  {
    why: 'The branches of the attribute are the wrong way round for one of them.',
    audience: two,
    template: page('<html ⟦html-lang:lang="{{#if (eq user.locale "pl-PL")}}pl{{else}}en{{/if}}"⟧>', both),
  },
  {
    why: 'Missing.',
    audience: 'locales: [de-AT]\n',
    template: page('⟦html-lang:<html⟧>', GERMAN),
    fixed: { 'Write lang="de-AT"': { 'mail.hbs': page('<html lang="de-AT">', GERMAN) } },
  },
  {
    why: 'Missing in MJML.',
    file: 'mail.mjml',
    template: `⟦html-lang:<mjml⟧><mj-body><mj-section><mj-column><mj-text>${ENGLISH}</mj-text></mj-column></mj-section></mj-body></mjml>\n`,
    fixed: {
      'Write lang="en"': {
        'mail.mjml': `<mjml lang="en"><mj-body><mj-section><mj-column><mj-text>${ENGLISH}</mj-text></mj-column></mj-section></mj-body></mjml>\n`,
      },
    },
  },
  {
    why: 'Hebrew from left to right.',
    audience: 'locales: [he-IL]\n',
    template: page('⟦html-lang:<html⟧ lang="he">', HEBREW),
    fixed: { 'Add dir="rtl"': { 'mail.hbs': page('<html dir="rtl" lang="he">', HEBREW) } },
  },
  {
    why: 'English from right to left, because it shares a template with Hebrew.',
    audience: 'locales: [en-GB, he-IL]\nlocaleField: user.locale\n',
    template: page(
      '<html lang="{{user.locale}}" ⟦html-lang:dir="rtl"⟧>',
      `{{#if (eq user.locale "he-IL")}}${HEBREW}{{else}}${ENGLISH}{{/if}}`,
    ),
    fixed: {
      'Correct the direction': {
        'mail.hbs': page(
          '<html lang="{{user.locale}}" dir="{{#if (eq user.locale "he-IL")}}rtl{{else}}ltr{{/if}}">',
          `{{#if (eq user.locale "he-IL")}}${HEBREW}{{else}}${ENGLISH}{{/if}}`,
        ),
      },
    },
  },
];

export const good: readonly Example[] = [
  {
    why: 'The language of the text.',
    audience: 'locales: [pl-PL]\n',
    template: page('<html lang="pl">', POLISH),
  },
  {
    why: 'It follows the recipient.',
    audience: two,
    template: page('<html lang="{{user.locale}}">', both),
  },
  {
    why: 'Each branch says its own.',
    audience: two,
    template: page('<html lang="{{#if (eq user.locale "pl-PL")}}pl{{else}}de{{/if}}">', both),
  },
  {
    why: 'Each branch has a page of its own.',
    audience: two,
    template: `{{#if (eq user.locale "pl-PL")}}<html lang="pl">${POLISH}</html>{{else}}<html lang="de">${GERMAN}</html>{{/if}}\n`,
  },
  { why: 'A fragment is asked nothing.', audience: 'locales: [pl-PL]\n', template: `<div>${POLISH}</div>\n` },
  {
    why: 'A text that was not translated yet: lang is what it will be.',
    audience: 'locales: [pl-PL]\n',
    template: page('<html lang="pl">', ENGLISH),
  },
  {
    why: 'Too little text to tell.',
    template: page('<html lang="en">', '<p>{{title}}</p><p>Hallo {{name}}!</p>'),
  },
  {
    why: 'Half and half.',
    audience: 'locales: [de-DE]\nbilingual: true\n',
    template: page('<html lang="de">', GERMAN + ENGLISH),
  },
  {
    why: 'The body says it itself.',
    template: page('<html lang="en">', `<div lang="de">${GERMAN}</div>`),
  },
  {
    why: 'Norwegian by its older tag.',
    audience: 'locales: [nb-NO]\n',
    template: page(
      '<html lang="no">',
      '<p>Takk for at du handlet hos oss. Pakken sendes i morgen tidlig, og du får beskjed når den er her.</p>',
    ),
  },
  {
    why: 'What an expression between the attributes writes is not known.',
    template: page('<html {{{htmlAttributes}}}>', GERMAN),
  },
  {
    why: 'A table that runs from right to left is enough.',
    audience: 'locales: [he-IL]\n',
    template: page('<html lang="he">', `<table dir="rtl"><tr><td>${HEBREW}</td></tr></table>`),
  },
];
