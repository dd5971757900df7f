import type { Example } from '../../src/rules/rule';

/** A readership with a text of theirs, and one of another language that they may share a template with. */
export interface Pages {
  readonly language: string;
  readonly locale: string;
  /** Another locale of the same language. */
  readonly cousin: string;
  readonly text: string;
  readonly other: { readonly language: string; readonly locale: string; readonly text: string };
}

const page = (tag: string, body: string): string => `${tag}<body>${body}</body></html>\n`;
const mjml = (tag: string, body: string): string =>
  `${tag}<mj-body><mj-section><mj-column><mj-text>${body}</mj-text></mj-column></mj-section></mj-body></mjml>\n`;
const audience = (...locales: readonly string[]): string =>
  `locales: [${locales.join(', ')}]\nlocaleField: user.locale\n`;

/** A page that is fixed by another value of `lang`. */
const rewritten = (why: string, before: string, after: string, value: string, readers?: string): Example => ({
  why,
  ...(readers === undefined ? {} : { audience: readers }),
  template: before,
  fixed: { [`Write lang="${value}"`]: { 'mail.hbs': after } },
});

/** What `html-lang` says of pages in one language. */
export function pageExamples({ language, locale, cousin, text, other }: Pages): {
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
} {
  const own = `<p>${text}</p>`;
  const foreign = `<p>${other.text}</p>`;
  const both = `{{#if (eq user.locale "${locale}")}}${own}{{else}}${foreign}{{/if}}`;
  const one = audience(locale);
  const two = audience(locale, other.locale);
  const foreignTag = other.language;
  const field = '<html lang="{{user.locale}}">';
  return {
    bad: [
      rewritten(
        'Another language.',
        page(`<html ⟦html-lang:lang="${foreignTag}"⟧>`, own),
        page(`<html lang="${locale}">`, own),
        locale,
        `locales: [${locale}]\n`,
      ),
      rewritten(
        'Another language, readers unknown.',
        page(`<html ⟦html-lang:lang="${foreignTag}"⟧>`, own),
        page(`<html lang="${language}">`, own),
        language,
      ),
      rewritten(
        'A locale of another language, in single quotes.',
        page(`<html class="a" ⟦html-lang:lang='${other.locale}'⟧>`, own),
        page(`<html class="a" lang="${locale}">`, own),
        locale,
        one,
      ),
      rewritten(
        'Readers in two countries.',
        page(`<html ⟦html-lang:lang="${foreignTag}"⟧>`, own),
        page(`<html lang="${language}">`, own),
        language,
        audience(locale, cousin),
      ),
      rewritten(
        'Missing.',
        page('⟦html-lang:<html⟧ xmlns="http://www.w3.org/1999/xhtml">', own),
        page(`<html lang="${locale}" xmlns="http://www.w3.org/1999/xhtml">`, own),
        locale,
        one,
      ),
      rewritten(
        'Missing, readers unknown.',
        page('⟦html-lang:<html⟧>', own),
        page(`<html lang="${language}">`, own),
        language,
      ),
      rewritten(
        'Empty.',
        page('<html ⟦html-lang:lang=""⟧>', own),
        page(`<html lang="${locale}">`, own),
        locale,
        one,
      ),
      rewritten(
        'MJML.',
        mjml(`<mjml ⟦html-lang:lang="${foreignTag}"⟧>`, own),
        mjml(`<mjml lang="${locale}">`, own),
        locale,
        one,
      ),
      rewritten(
        'MJML, missing.',
        mjml('⟦html-lang:<mjml⟧>', own),
        mjml(`<mjml lang="${locale}">`, own),
        locale,
        one,
      ),
      rewritten(
        'One of two readerships gets it in another language.',
        page(`<html ⟦html-lang:lang="${foreignTag}"⟧>`, both),
        page(field, both),
        '{{user.locale}}',
        two,
      ),
      rewritten(
        'Missing for both.',
        page('⟦html-lang:<html⟧>', both),
        page(field, both),
        '{{user.locale}}',
        two,
      ),
      {
        why: 'One branch of the attribute is wrong.',
        audience: two,
        template: page(
          `<html ⟦html-lang:lang="{{#if (eq user.locale "${locale}")}}${foreignTag}{{else}}${foreignTag}{{/if}}"⟧>`,
          both,
        ),
      },
    ],
    good: [
      { why: 'The language.', audience: one, template: page(`<html lang="${language}">`, own) },
      { why: 'The locale.', audience: one, template: page(`<html lang="${locale}">`, own) },
      {
        why: 'Another locale of the language.',
        audience: one,
        template: page(`<html lang="${cousin}">`, own),
      },
      { why: 'In capitals.', template: page(`<html lang="${language.toUpperCase()}">`, own) },
      { why: 'Readers unknown.', template: page(`<html lang="${language}">`, own) },
      { why: 'It follows the recipient.', audience: two, template: page(field, both) },
      { why: 'Made of two values.', template: page('<html lang="{{language}}-{{country}}">', own) },
      {
        why: 'Each branch says its own.',
        audience: two,
        template: page(
          `<html lang="{{#if (eq user.locale "${locale}")}}${language}{{else}}${foreignTag}{{/if}}">`,
          both,
        ),
      },
      {
        why: 'Each branch is a page.',
        audience: two,
        template: `{{#if (eq user.locale "${locale}")}}${page(`<html lang="${language}">`, own)}{{else}}${page(`<html lang="${foreignTag}">`, foreign)}{{/if}}\n`,
      },
      { why: 'A fragment.', audience: one, template: `<div>${own}</div>\n` },
      {
        why: 'Hardly any text.',
        audience: one,
        template: page(`<html lang="${foreignTag}">`, '<p>{{greeting}} {{user.name}}!</p>'),
      },
      {
        why: 'The text is still to be translated.',
        audience: one,
        template: page(`<html lang="${language}">`, foreign),
      },
      {
        why: 'What is inside says it better.',
        audience: one,
        template: page(
          `<html lang="${foreignTag}">`,
          `<table lang="${language}"><tr><td>${own}</td></tr></table>`,
        ),
      },
      {
        why: 'Everything in both languages.',
        audience: `${two}bilingual: true\n`,
        template: page(`<html lang="${language}">`, own + foreign),
      },
      {
        why: 'A link to the other language.',
        audience: one,
        template: page(
          `<html lang="${language}">`,
          `${own}<p><a lang="${foreignTag}" hreflang="${foreignTag}" href="https://shop.example/">{{otherLanguage}}</a></p>`,
        ),
      },
      {
        why: 'Attributes that a helper writes.',
        audience: one,
        template: page('<html {{{rootAttributes}}}>', own),
      },
      { why: 'MJML.', audience: one, template: mjml(`<mjml lang="${language}">`, own) },
    ],
  };
}
