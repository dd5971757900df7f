import assert from 'node:assert/strict';
import { ALWAYS } from '../../../../src/message/condition';
import type { Item } from '../../../../src/rules/translation-parity/content';
import { marksOf, withoutLanguage } from '../../../../src/rules/translation-parity/language-marks';
import { linksWithout } from '../../../../src/rules/translation-parity/links';

const marks = new Set([...marksOf('de-AT'), ...marksOf('fr')]);

const link = (label: string): Item => ({
  kind: 'link',
  key: `link ${withoutLanguage(label, marks)}`,
  alternatives: [],
  label,
  place: { file: '/x', span: { start: 0, end: 0 } },
  condition: ALWAYS,
});

const missing = (of: readonly string[], other: readonly string[]): readonly string[] =>
  linksWithout(of.map(link), other.map(link)).map(({ label }) => label);

describe('linksWithout', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
    ['the same', ['https://a.example/x'], ['https://a.example/x'], []],
    ['another language', ['https://a.example/de/x'], ['https://a.example/fr/x'], []],
    ['a translated path', ['https://a.example/de/hilfe'], ['https://a.example/fr/aide'], []],
    ['another top-level domain', ['https://www.shop.de/x'], ['https://www.shop.fr/y'], []],
    ['another service', ['https://wetter.example'], ['https://meteo.example'], []],
    [
      'one more',
      ['https://a.example/x', 'https://b.example/y'],
      ['https://a.example/x'],
      ['https://b.example/y'],
    ],
    ['one more with a field', ['{site}/x', '{site}/abmelden'], ['{site}/y'], ['{site}/abmelden']],
    ['the same twice', ['https://a.example/x', 'https://a.example/x'], ['https://a.example/x'], []],
    ['nothing', ['https://a.example/x'], [], ['https://a.example/x']],
  ];
  for (const [name, of, other, expected] of cases) {
    it(`pairs ${name}`, () => assert.deepEqual(missing(of, other), expected));
  }
});

describe('withoutLanguage', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['header.de', 'header.*'],
    ['de/header', '*/header'],
    ['product.name_fr', 'product.name_*'],
    ['product.nameFr', 'product.name*'],
    ['titles.german', 'titles.*'],
    ['https://x.example/de-at/y', 'https://x.example/*/y'],
    ['model', 'model'],
    ['order.description', 'order.description'],
  ];
  for (const [name, expected] of cases) {
    it(`reads ${name}`, () => assert.equal(withoutLanguage(name, marks), expected));
  }
});
