import assert from 'node:assert/strict';
import { languageAt } from '../../../src/language/language-index';
import { languageName } from '../../../src/language/language-name';
import { modelledFor, parseTag, readersOf } from '../../../src/language/readers';

describe('parseTag', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['pl', 'pl', undefined],
    ['pl_PL', 'pl', undefined],
    ['PT-br', 'pt', undefined],
    ['zh-Hant-TW', 'zh', 'Hant'],
    ['zh-TW', 'zh', 'Hant'],
    ['zh_CN', 'zh', 'Hans'],
    ['sr-Latn-RS', 'sr', 'Latn'],
    ['sr@latin', 'sr', 'Latn'],
    ['no', 'nb', undefined],
    ['iw', 'he', undefined],
    ['gsw-CH', 'de', undefined],
    ['de_DE.UTF-8', 'de', undefined],
  ];
  for (const [tag, language, script] of cases) {
    it(tag, () => assert.deepEqual(parseTag(tag), { language, script }));
  }
});

describe('readersOf', () => {
  const tags = (flags: Uint8Array): string =>
    [...flags].flatMap((on, i) => (on ? [languageAt(i).tag] : [])).join(' ');
  const of = (...locales: readonly string[]) =>
    readersOf({ locales, reads: [], candidates: ['de'], names: [] });

  it('counts Norwegian as one language, and Croatian with its neighbours in Latin letters', () => {
    assert.equal(tags(of('nn').reads), 'nb nn');
    assert.equal(tags(of('hr').reads), 'hr bs sr-Latn');
  });

  it('takes both scripts where a tag leaves it open', () => {
    assert.equal(tags(of('sr').reads), 'hr bs sr-Latn sr');
    assert.equal(tags(of('zh').reads), 'zh-Hans zh-Hant');
    assert.deepEqual(modelledFor('sr-Arab'), []);
  });

  it('knows which languages are near, and whom to suspect first', () => {
    assert.match(tags(of('cs').related), /sk/);
    assert.equal(tags(of('cs').suspected), 'en de');
  });

  it('knows the script of languages it knows nothing else of', () => {
    assert.deepEqual([...of('kk').scripts], ['Cyrl']);
    assert.deepEqual([...of('sw').unknownIn], ['Latn']);
    assert.deepEqual([...of().scripts], []);
    assert.deepEqual([...of('mul').scripts], []);
  });
});

describe('languageName', () => {
  const names = {
    de: 'German',
    'pt-BR': 'Portuguese',
    pt_PT: 'Portuguese',
    'zh-Hant': 'Traditional Chinese',
    '???': '???',
  };
  for (const [tag, name] of Object.entries(names)) it(tag, () => assert.equal(languageName(tag), name));
});
