import assert from 'node:assert/strict';
import { isLanguageSwitcher } from '../../../src/language/language-switcher';

describe('isLanguageSwitcher', () => {
  for (const text of [
    'Deutsch | Polski | 日本語',
    'English version below!',
    'Deutsche Fassung unten',
    'Wersja polska poniżej',
    'Version française ci-dessous',
    'Read in English',
  ]) {
    it(`takes "${text}" for a pointer`, () => assert.equal(isLanguageSwitcher(text), true));
  }
  for (const text of [
    'English breakfast is included',
    'See the version below',
    'Read here for more',
    'We offer courses in English and German for beginners',
    '',
  ]) {
    it(`takes "${text}" for text`, () => assert.equal(isLanguageSwitcher(text), false));
  }
});
