import assert from 'node:assert/strict';
import {
  canonicalLocale,
  languageOf,
  matchesRange,
  sameLanguage,
  scriptOf,
} from '../../../src/audience/locale';
import { findUnregistered, isAssignedRegion, registeredLocale } from '../../../src/audience/registered';

describe('locales', () => {
  for (const [tag, expected] of [
    ['pl_PL', 'pl-PL'],
    ['PL-pl', 'pl-PL'],
    [' de-at ', 'de-AT'],
    ['zh_hant_tw', 'zh-Hant-TW'],
    ['sr-latn', 'sr-Latn'],
    ['iw', 'he'],
    ['es_419', 'es-419'],
    ['english', 'english'],
    ['', undefined],
    ['a', undefined],
    ['pl_PL.UTF-8', undefined],
    ['pl-', undefined],
    ['no spaces', undefined],
    ['x-private', undefined],
  ] as const) {
    it(`makes ${JSON.stringify(tag)} ${expected}`, () => assert.equal(canonicalLocale(tag), expected));
  }

  for (const [tag, kind, subtag] of [
    ['en-UK', 'region', 'UK'],
    ['xx', 'language', 'xx'],
    ['eng', 'language', 'eng'],
    ['english', 'language', 'english'],
    ['sr-Latm-RS', 'script', 'Latm'],
    ['de-ZY', 'region', 'ZY'],
    ['es-999', 'region', '999'],
    ['pl-XX', 'region', 'XX'],
    ['en-ZZ', 'region', 'ZZ'],
    ['en-QZ', 'region', 'QZ'],
    ['en-AA', 'region', 'AA'],
  ] as const) {
    it(`knows no ${kind} ${subtag}`, () => {
      assert.deepEqual(findUnregistered(tag), { kind, subtag });
      assert.equal(registeredLocale(tag), undefined);
    });
  }

  for (const tag of [
    ...['pl', 'pl_PL', 'fil', 'gsw-CH', 'zh-Hant-HK', 'es-419', 'en-001', 'mul', 'und'],
    // Private use that everybody shares, and what is deprecated but still in use.
    ...['qaa', 'qtz', 'en-Qaaa', 'en-Qabx', 'sq-XK', 'en-XA', 'ar-XB', 'iw', 'in-ID', 'sh', 'sr-CS', 'de-DD'],
    ...['de-u-co-phonebk', 'sl-rozaj', 'en-x-uk'],
  ]) {
    it(`knows every part of ${tag}`, () => assert.equal(findUnregistered(tag), undefined));
  }

  it('tells regions of the world from private ones', () => {
    assert.deepEqual(['AT', 'us', 'XK', 'QO', 'ZZ', 'UK'].map(isAssignedRegion), [
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  for (const [a, b, expected] of [
    ['pt-BR', 'pt-PT', true],
    ['de', 'de-AT', true],
    ['zh-Hant', 'zh-Hans', false],
    ['zh-TW', 'zh-Hant', true],
    ['zh-TW', 'zh-CN', false],
    ['zh', 'zh-Hans-SG', true],
    ['sr', 'sr-Latn', false],
    ['sr-ME', 'sr-Latn-RS', true],
    ['sr-RS', 'sr-Cyrl', true],
    ['en', 'en-Latn-US', true],
    ['ru', 'ru-Latn', false],
    ['uz', 'uz-Cyrl', false],
    ['pa-PK', 'pa-Arab', true],
    ['iw', 'he-IL', true],
    ['de', 'nl', false],
  ] as const) {
    it(`${a} and ${b} are ${expected ? 'one language' : 'two languages'}`, () => {
      assert.equal(sameLanguage(a, b), expected);
      assert.equal(sameLanguage(b, a), expected);
    });
  }

  it('takes language and script from any spelling', () => {
    assert.deepEqual(['pt_BR', 'ZH-hant', 'iw'].map(languageOf), ['pt', 'zh', 'he']);
    assert.deepEqual(['pl', 'ja', 'zh-MO', 'az_IR', 'toString'].map(scriptOf), [
      'Latn',
      'Jpan',
      'Hant',
      'Arab',
      'Latn',
    ]);
  });

  for (const [range, tag, expected] of [
    ['de', 'de', true],
    ['de', 'de-AT', true],
    ['DE', 'de-at', true],
    ['de', 'den', false],
    ['de-AT', 'de', false],
    ['de-DE', 'de-Latn-DE', false],
    ['de_AT', 'de-AT', true],
    ['*', 'pl', true],
    ['*-CH', 'de-CH', true],
    ['*-CH', 'gsw-Latn-CH', true],
    ['*-CH', 'de-AT', false],
    ['de-*-DE', 'de-Latn-DE', true],
    ['de-*-DE', 'de-DE', true],
    ['de-*-DE', 'de-x-DE', false],
    ['de-*', 'de', true],
    ['zh-Hant', 'zh-Hant-TW', true],
    ['zh-Hant', 'zh-TW', false],
  ] as const) {
    it(`${range} ${expected ? 'selects' : 'does not select'} ${tag}`, () =>
      assert.equal(matchesRange(range, tag), expected));
  }
});
