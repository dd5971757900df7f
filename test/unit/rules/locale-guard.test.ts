import assert from 'node:assert/strict';
import { readAudienceFile } from '../../../src/audience/read-audience';
import { resolveAudience } from '../../../src/audience/resolve-audience';
import { localeGuard } from '../../../src/rules/locale-guard';

const guardFor = (yaml: string, locales: readonly string[]): string | undefined => {
  const { audience } = readAudienceFile(yaml, '/a.yaml');
  return localeGuard('handlebars', resolveAudience([{ audience, file: '/a.yaml' }]), locales)?.open;
};

const READERS = 'locales: [pl-PL, de-AT, de-DE]\nlocaleField: user.locale\n';
const CASES: readonly (readonly [
  why: string,
  yaml: string,
  locales: readonly string[],
  opener: string | undefined,
])[] = [
  ['the locale, where nothing shows how it is spelt', READERS, ['pl-PL'], '{{#if (eq user.locale "pl-PL")}}'],
  ['the language of several', READERS, ['de-AT', 'de-DE'], '{{#if (eq user.locale "de")}}'],
  [
    'what a sample holds',
    `${READERS}samples: [{ locale: pl-PL, data: { user: { locale: pl } } }]\n`,
    ['pl-PL'],
    '{{#if (eq user.locale "pl")}}',
  ],
  [
    'none for several, once one of them is spelt in full',
    `${READERS}samples: [{ locale: de-AT, data: { user: { locale: de-AT } } }]\n`,
    ['de-AT', 'de-DE'],
    undefined,
  ],
  [
    'what is declared',
    'locales: [pl-PL]\nlocaleField: { path: user.lang, values: { polish: pl-PL } }\n',
    ['pl-PL'],
    '{{#if (eq user.lang "polish")}}',
  ],
  ['none without a field', 'locales: [pl-PL]\n', ['pl-PL'], undefined],
];

describe('the guard that lets only some readers in', () => {
  for (const [why, yaml, locales, opener] of CASES)
    it(`compares with ${why}`, () => assert.equal(guardFor(yaml, locales), opener));
});
