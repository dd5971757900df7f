import assert from 'node:assert/strict';
import { localeFromPath } from '../../../src/audience/locale-from-path';
import { pathLayer } from '../../../src/audience/path-layer';

/** The locale of a path among the names that stand in its folders. */
const localeOf = (path: string, folders: Readonly<Record<string, string>> = {}): string | undefined =>
  localeFromPath(path, (folder) => (folders[folder] ?? '').split(' ').filter(Boolean))?.locale;

type Case = readonly [path: string, folders: Readonly<Record<string, string>>, locale: string | undefined];

const named: readonly Case[] = [
  ['emails/pl/offer.hbs', { emails: 'de pl' }, 'pl'],
  ['pl/a.hbs', { '': 'en pl shared' }, 'pl'],
  ['emails/pl-PL/offer.hbs', {}, 'pl-PL'],
  ['emails/pt_BR/offer.hbs', {}, 'pt-BR'],
  ['offer.pt_BR.hbs', {}, 'pt-BR'],
  ['en-us/a.hbs', {}, 'en-US'],
  ['de-at/a.hbs', {}, 'de-AT'],
  ['hi-in/a.hbs', {}, 'hi-IN'],
  ['es-419/a.hbs', {}, 'es-419'],
  ['zh-Hant/a.hbs', {}, 'zh-Hant'],
  ['zh_Hant_TW/a.hbs', {}, 'zh-Hant-TW'],
  ['gsw-CH/a.hbs', {}, 'gsw-CH'],
  ['welcome_en_GB.hbs', {}, 'en-GB'],
  ['welcome-en-gb.hbs', {}, 'en-GB'],
  ['offer-de.hbs', { '': 'offer-de.hbs offer-fr.hbs' }, 'de'],
  ['offer_de.hbs', { '': 'offer_de.hbs offer_en.hbs' }, 'de'],
  ['offer.de.html.hbs', { '': 'offer.de.html.hbs offer.en.html.hbs' }, 'de'],
  ['offer.de.mjml', { '': 'offer.de.mjml offer.en.txt' }, 'de'],
  ['offer.de.v2.hbs', { '': 'offer.de.v2.hbs offer.en.v2.hbs' }, 'de'],
  ['de.offer.hbs', { '': 'de.offer.hbs en.offer.hbs' }, 'de'],
  ['de.hbs', { '': 'de.hbs en.hbs' }, 'de'],
  ['emails-de/a.hbs', { '': 'emails-de emails-pl' }, 'de'],
  ['fil/a.hbs', { '': 'fil en' }, 'fil'],
  ['pt/a.hbs', { '': 'pt pt-BR' }, 'pt'],
  // The nearest segment wins.
  ['de/offer.fr-FR.hbs', { '': 'de en' }, 'fr-FR'],
  ['pl-PL/de/a.hbs', { 'pl-PL': 'de en' }, 'de'],
  ['de/it/a.hbs', { '': 'de en', de: 'it shop' }, 'de'],
  // Words and countries count where it is plain that names are languages.
  ['no/a.hbs', { '': 'no de' }, 'no'],
  ['it/a.hbs', { '': 'it de fr' }, 'it'],
  ['id/a.hbs', { '': 'id en' }, 'id'],
  ['uk/a.hbs', { '': 'uk en de' }, 'uk'],
  ['br/a.hbs', { '': 'br en' }, 'br'],
  ['DE/a.hbs', { '': 'DE EN' }, 'de'],
  ['sv/a.hbs', { '': 'sv fi no' }, 'sv'],
  ['hu/a.hbs', { '': 'hu ro cz' }, 'hu'],
];

const silent: readonly Case[] = [
  ['emails/pl/offer.hbs', {}, undefined],
  ['emails/pl/offer.hbs', { emails: 'pl shared' }, undefined],
  ['emails/pl/offer.hbs', { emails: 'pl', '': 'de emails' }, undefined],
  ['offer-de.hbs', {}, undefined],
  ['offer-de.hbs', { '': 'offer-de.hbs offer.hbs welcome-fr.hbs' }, undefined],
  ['check-in.hbs', {}, undefined],
  ['check-in.hbs', { '': 'check-in.hbs check-out.hbs offer-de.hbs' }, undefined],
  ['src/in/a.hbs', { src: 'in out' }, undefined],
  ['src/in/a.hbs', { src: 'in to is' }, undefined],
  ['no/a.hbs', { '': 'no yes' }, undefined],
  ['is/a.hbs', { '': 'is no' }, undefined],
  ['it/a.hbs', { '': 'it hr pm' }, undefined],
  ['us-east/a.hbs', {}, undefined],
  ['opt-in.hbs', { '': 'opt-in.hbs opt-out.hbs' }, undefined],
  ['double-opt-in.hbs', {}, undefined],
  ['log_in.hbs', {}, undefined],
  ['how-to.hbs', {}, undefined],
  ['to-do.hbs', {}, undefined],
  ['as-is.hbs', {}, undefined],
  ['what-is-it.hbs', {}, undefined],
  ['trip-to-de.hbs', {}, undefined],
  ['about-us.hbs', {}, undefined],
  ['new/a.hbs', { '': 'new en de' }, undefined],
  ['account-new.hbs', { '': 'account-new.hbs account-old.hbs' }, undefined],
  ['uk/a.hbs', { '': 'uk us de' }, undefined],
  ['de/a.hbs', { '': 'de uk us' }, undefined],
  ['fr/a.hbs', { '': 'fr us gb' }, undefined],
  ['DE/a.hbs', { '': 'DE FR' }, undefined],
  ['en/a.hbs', { '': 'en us' }, undefined],
  ['english/a.hbs', { '': 'english german' }, undefined],
  ['xx-YY/a.hbs', {}, undefined],
  ['a.hbs', { '': 'a.hbs' }, undefined],
  ['', {}, undefined],
  [`${'-de'.repeat(60)}.hbs`, {}, undefined],
];

describe('localeFromPath', () => {
  for (const [path, folders, locale] of [...named, ...silent]) {
    it(`${path.slice(0, 40)} among ${JSON.stringify(folders)} is ${locale ?? 'nobody in particular'}`, () =>
      assert.equal(localeOf(path, folders), locale));
  }

  it('asks only for folders of the path, and only where a name could be a tag', () => {
    const asked: string[] = [];
    localeFromPath('emails/pl/mail/de.hbs', (folder) => {
      asked.push(folder);
      return [];
    });
    assert.deepEqual(asked, ['emails/pl/mail', 'emails']);
  });

  it('gives a layer that says where it comes from', () => {
    const layer = pathLayer('pl-PL/a.hbs', () => []);
    assert.deepEqual(layer, {
      audience: { locales: { value: [{ value: 'pl-PL', at: undefined }], at: undefined } },
      file: undefined,
      fromPath: true,
    });
    assert.equal(
      pathLayer('a.hbs', () => []),
      undefined,
    );
  });
});
