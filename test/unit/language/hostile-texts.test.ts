import assert from 'node:assert/strict';
import type { Expected, Judge } from '../../../src/language/judge';
import { loadTestJudge } from './load-test-judge';

const MEGABYTE = 1_000_000;
const names = Array.from({ length: 200 }, (_, i) => `name ${i} of many`);
const expected: Expected = { locales: ['pl'], reads: [], candidates: ['en'], names };

const texts: readonly (readonly [string, string])[] = [
  ['one letter', 'a'.repeat(MEGABYTE)],
  ['one capital', 'A'.repeat(MEGABYTE)],
  ['blanks', ' '.repeat(MEGABYTE)],
  ['letters apart', 'a '.repeat(MEGABYTE / 2)],
  ['apostrophes', "a'".repeat(MEGABYTE / 2)],
  ['dots', 'a.'.repeat(MEGABYTE / 2)],
  ['hyphens', 'check-in-'.repeat(MEGABYTE / 10)],
  ['ats', '@a'.repeat(MEGABYTE / 2)],
  ['combining marks', 'e\u0301'.repeat(MEGABYTE / 2)],
  ['marks on one letter', `e${'\u0301'.repeat(MEGABYTE)}`],
  ['values', '\uFFFC'.repeat(MEGABYTE)],
  ['half pairs', '\uD83D'.repeat(MEGABYTE)],
  ['Han', '漢'.repeat(MEGABYTE)],
  ['scripts in turn', 'aжαक漢はกש'.repeat(MEGABYTE / 8)],
  ['punctuation', '!?.,;:'.repeat(MEGABYTE / 6)],
  ['digits and letters', '1a'.repeat(MEGABYTE / 2)],
  ['prototypes', '__proto__ constructor toString hasOwnProperty valueOf '.repeat(MEGABYTE / 50)],
];

describe('hostile texts', () => {
  let judge: Judge;
  before(async () => {
    judge = await loadTestJudge();
    judge.judge('Warm up, please: nothing is compiled yet.', expected);
  });
  for (const [name, text] of texts) {
    it(`${name}: a megabyte takes no time`, () => {
      const start = performance.now();
      judge.judge(text, expected);
      judge.identify(text);
      judge.judgeAll(
        [
          { text, section: 0 },
          { text: `${text} `, section: 0 },
        ],
        expected,
      );
      assert.ok(performance.now() - start < 500, `${performance.now() - start} ms`);
    });
  }

  it('takes time in proportion to the number of passages', () => {
    const passages = Array.from({ length: 5000 }, (_, i) => ({ text: `Buy ${i} now`, section: i % 7 }));
    const start = performance.now();
    assert.equal(judge.judgeAll(passages, expected).length, 5000);
    assert.ok(performance.now() - start < 3000, `${performance.now() - start} ms`);
  });
});
