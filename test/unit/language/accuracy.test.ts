import assert from 'node:assert/strict';
import { areRelated, sameLanguage, suspects } from '../../../scripts/language/detectors';
import { messagesOf, readMails, rowOf, withPieces } from '../../../scripts/language/labelled-texts';
import type { Judge } from '../../../src/language/judge';
import { loadTestJudge } from './load-test-judge';

/** A guard, not a measurement: npm run bench:language measures. On the report half of our own passages. */
describe('accuracy', () => {
  let judge: Judge;
  before(async () => {
    judge = await loadTestJudge();
  });
  const texts = withPieces(readMails().report);
  const isReported = (text: string, locale: string): boolean =>
    judge.judge(text, { locales: [locale], reads: [], candidates: suspects, names: [] }).kind ===
    'does-not-read';

  for (const [row, name] of ['under 15', '15–39', '40–79', '80 and more'].entries()) {
    const inRow = texts.filter((entry) => Math.min(rowOf(entry), 3) === row);

    it(`${name}: at most one false alarm in a hundred`, () => {
      const alarms = inRow.filter(({ text, language }) => isReported(text, language));
      assert.ok(
        alarms.length <= inRow.length / 100,
        alarms.map(({ text, language }) => `${language} ${text}`).join('\n'),
      );
    });

    if (row === 0) continue;
    it(`${name}: catches what is in another language`, () => {
      const locales = ['cs', 'da', 'de', 'en', 'fi', 'fr', 'hu', 'nl', 'pl', 'ru', 'tr'];
      const foreign = inRow
        .filter(({ language }) => (suspects as readonly string[]).includes(language))
        .flatMap(({ text, language }) =>
          locales
            .filter((l) => !sameLanguage(l, language) && !areRelated(l, language))
            .map((l) => [text, l] as const),
        );
      const missed = foreign.filter(([text, locale]) => !isReported(text, locale));
      const allowed = [0, 0.025, 0.005, 0][row] ?? 0;
      assert.ok(missed.length <= foreign.length * allowed, missed.map((m) => m.join(' ')).join('\n'));
    });
  }

  it('whole messages: no false alarm', () => {
    const alarms = messagesOf(readMails().report, 10).filter(({ text, language }) =>
      isReported(text, language),
    );
    assert.deepEqual(alarms, []);
  });
});
