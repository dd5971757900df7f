import assert from 'node:assert/strict';
import { ADDRESS_SHAPES } from '../../../src/knowledge/obligations/address-shapes';
import { SENSITIVE_WORDINGS } from '../../../src/knowledge/wording/sensitive/sensitive-wordings';
import { wordsOf } from '../../../src/text/words';
import { allPhrases } from '../../support/phrases';

const LENGTH = 6_000;

/** Milliseconds of work, which a busy machine does not lengthen; the best of five. */
function time(run: () => void): number {
  const measured = [1, 2, 3, 4, 5].map(() => {
    const before = process.cpuUsage();
    run();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...measured);
}

/** Four times the text takes about four times the work, with room for what is too short to measure. */
function assertLinear(run: (text: string) => void, unit: string): void {
  const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
  run(text);
  const once = time(() => run(text));
  const fourTimes = time(() => run(text.repeat(4)));
  assert.ok(
    fourTimes < once * 8 + 50,
    `${unit.slice(0, 40)}: ${once} ms, and ${fourTimes} ms for four times`,
  );
}

describe('hostile text', () => {
  for (const { language, tells } of SENSITIVE_WORDINGS)
    it(`costs in proportion to its length in the words of ${language}`, () => {
      const sources = Object.values(tells).flat() as readonly string[];
      const starts = sources.map((source) => /[\p{L}\p{M}'’]+/u.exec(source)?.[0] ?? '');
      const words = sources.flatMap((source) => source.match(/[\p{L}\p{M}'’]+/gu)?.slice(0, 3) ?? []);
      for (const unit of [`${starts[0]} `, `${starts.join(' ')} `, `${words.join(' ')} `])
        assertLinear((text) => {
          for (const index of allPhrases().indexes) index.find(wordsOf(text));
        }, unit);
    }).timeout(60_000);

  for (const shape of ADDRESS_SHAPES)
    it(`costs in proportion to its length in the address ${shape.source.slice(0, 40)}`, () => {
      for (const unit of ['1 a ', '12345 ', 'ul. a 1 - ', 'via a,', 'a'.repeat(50), '1a, ', 'AA 1'])
        assertLinear((text) => {
          shape.test(text);
        }, unit);
    });
});
