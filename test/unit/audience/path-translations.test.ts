import assert from 'node:assert/strict';
import { pathTranslations } from '../../../src/audience/path-translations';

/** What the folders above and beside some files hold. */
function namesOf(files: readonly string[]): (folder: string) => readonly string[] {
  const names = (folder: string) =>
    files
      .filter((file) => folder === '' || file.startsWith(`${folder}/`))
      .map((file) => file.slice(folder === '' ? 0 : folder.length + 1).split('/')[0] ?? '');
  return (folder) => [...new Set(names(folder))];
}

function translationsOf(path: string, ...others: readonly string[]): readonly string[] | undefined {
  const found = pathTranslations(path, namesOf([path, ...others]));
  return found?.others.map(({ locale, paths }) => `${locale}: ${paths.join(' or ')}`);
}

describe('pathTranslations', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[] | undefined])[] = [
    ['emails/pl/offer.hbs', ['emails/de/offer.hbs'], ['de: emails/de/offer.hbs']],
    ['emails/pl/a/offer.hbs', ['emails/de/a/offer.hbs'], ['de: emails/de/a/offer.hbs']],
    ['offer-pl.hbs', ['offer-de.hbs', 'other-fr.hbs'], ['de: offer-de.hbs']],
    ['offer.pt_BR.hbs', ['offer.es.hbs'], ['es: offer.es.hbs']],
    ['pl-offer.md.txt', ['sv-offer.md.txt', 'sv-other.md.txt'], ['sv: sv-offer.md.txt']],
    ['mails/offer/pl.html', ['mails/offer/de.html'], ['de: mails/offer/de.html']],
    // Another ending is another kind of file.
    ['offer-pl.hbs', ['offer-de.hbs', 'offer-fr.txt'], ['de: offer-de.hbs']],
    // Named twice: either name may be the translation's.
    ['emails/pl/o.pl.hbs', ['emails/de/o.de.hbs'], ['de: emails/de/o.pl.hbs or emails/de/o.de.hbs']],
    // Two letters are no language by themselves.
    ['check-in.hbs', ['check-out.hbs'], undefined],
    ['emails/offer.hbs', ['emails/other.hbs'], undefined],
  ];
  for (const [path, others, expected] of cases) {
    it(`finds those of ${path} beside ${others.join(', ')}`, () =>
      assert.deepEqual(translationsOf(path, ...others), expected));
  }
});
