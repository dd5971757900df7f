import assert from 'node:assert/strict';
import { sharedTag } from '../../../../src/rules/html-lang/lang-value';
import { mayHaveMore } from '../../../../src/rules/html-lang/root-claims';
import { createReviewer } from '../../../support/workspace';

const POLISH = '<p>Dziękujemy za zakupy w naszym sklepie. Paczka wyruszy do Ciebie jutro rano.</p>';
const GERMAN = '<p>Vielen Dank für Ihren Einkauf in unserem Geschäft. Das Paket kommt morgen früh.</p>';

describe('the value of lang', () => {
  it('is the locale of one readership, the language of several', () => {
    assert.equal(sharedTag(['de-AT']), 'de-AT');
    assert.equal(sharedTag(['de-AT', 'de-DE']), 'de');
    assert.equal(sharedTag(['zh-TW', 'zh-HK']), 'zh-Hant');
    assert.equal(sharedTag(['zh-TW', 'zh-CN']), undefined);
    assert.equal(sharedTag(['de-AT', 'pl-PL']), undefined);
    assert.equal(sharedTag([]), undefined);
  });

  const review = createReviewer();
  const fixesFor = async (field: string, literal: string): Promise<readonly string[]> => {
    const branches = `{{#if (eq user.lang "${literal}")}}${POLISH}{{else}}${GERMAN}{{/if}}`;
    const files = new Map([
      ['/shop/mail.hbs', `<html lang="pl"><body>${branches}</body></html>\n`],
      ['/shop/mail.audience.yaml', `locales: [pl-PL, de-DE]\nlocaleField: ${field}\n`],
    ]);
    const { findings } = await review(files, '/shop/mail.hbs');
    const found = findings.filter(({ rule }) => rule === 'html-lang');
    assert.equal(found.length, 1);
    return found
      .flatMap(({ fixes }) => fixes.map(({ title }) => title))
      .filter((title) => title.startsWith('Write'));
  };

  it('is read from the data where tags stand there', async () => {
    assert.deepEqual(await fixesFor('user.lang', 'pl-PL'), ['Write lang="{{user.lang}}"']);
    assert.deepEqual(await fixesFor('{ path: user.lang, values: { pl: pl-PL, de: de-DE } }', 'pl'), [
      'Write lang="{{user.lang}}"',
    ]);
  });

  it('is not read from data that spells locales in another way', async () => {
    assert.deepEqual(await fixesFor('user.lang', 'pl_PL'), []);
    assert.deepEqual(
      await fixesFor('{ path: user.lang, values: { polish: pl-PL, german: de-DE } }', 'polish'),
      [],
    );
  });
});

describe('an opening tag that may have more attributes', () => {
  for (const tag of ['<html {{{attributes}}}>', '<html {{> attributes}}>', '<html class="a" {{lang}}>'])
    it(tag, () => assert.equal(mayHaveMore(tag), true));
  for (const tag of [
    '<html>',
    '<html class="{{theme}}">',
    "<html class='{{theme}}'>",
    '<html {{#if rtl}}dir="rtl"{{/if}}>',
    '<html {{#if rtl}}dir="rtl"{{else}}dir="ltr"{{/if}}>',
    '<html {{! nothing }}>',
  ])
    it(`not ${tag}`, () => assert.equal(mayHaveMore(tag), false));
});
