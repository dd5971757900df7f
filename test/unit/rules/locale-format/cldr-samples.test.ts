import assert from 'node:assert/strict';
import { slipsFor } from '../../../../src/rules/locale-format/literals';
import { findAmbiguous } from '../../../../src/rules/locale-format/numeric-date';
import { readerFormat } from '../../../../src/rules/locale-format/reader-format';
import samples from './cldr-samples.generated.json';

/** What CLDR 48.2 makes of some dates and numbers; written by scripts/generate-locale-formats.ts. */
const byLocale: Readonly<
  Record<string, { readonly dates: readonly string[]; readonly numbers: readonly string[] }>
> = samples;

/** What the rule says of a text to readers of one locale. */
function slipsOf(text: string, locale: string): readonly string[] {
  const reader = readerFormat(locale);
  assert.ok(reader, `the table knows ${locale}`);
  return [...findAmbiguous(text, [reader]), ...slipsFor(text, reader)].map(
    ({ messageId, from, to, rewrites }) =>
      `${locale}: ${messageId} "${text.slice(from, to)}" → ${rewrites.join(' | ')}`,
  );
}

describe("CLDR's own samples", () => {
  it('are of 40 locales at least', () => assert.ok(Object.keys(byLocale).length >= 40));
  for (const [locale, { dates, numbers }] of Object.entries(byLocale)) {
    it(`are right in ${locale}`, () => {
      const all = [...dates, ...numbers].map((sample) => `: ${sample} `);
      assert.deepEqual(
        all.flatMap((text) => slipsOf(text, locale)),
        [],
      );
    });
    it(`are right in ${locale.split('-')[0]} without its region`, () => {
      const all = [...dates, ...numbers].map((sample) => `: ${sample} `);
      const language = locale.split('-')[0] ?? locale;
      // Days before months are another day to some readers of English, and Swiss points are no comma elsewhere.
      const rest = all.flatMap((text) => slipsOf(text, language));
      assert.deepEqual(language === 'en' || locale.endsWith('-CH') ? [] : rest, []);
    });
  }
  it('in English or German are wrong to a Pole', () => {
    const english = (byLocale['en-US']?.dates ?? []).filter((date) => /[A-Z][a-z]+ \d+, 2026/.test(date));
    assert.ok(english.length >= 3);
    for (const date of english) assert.equal(slipsOf(date, 'pl-PL').length, 1, date);
    assert.deepEqual(slipsOf('25. Dezember 2026', 'pl-PL'), [
      'pl-PL: monthName "25. Dezember 2026" → 25 grudnia 2026',
    ]);
  });
});
