import assert from 'node:assert/strict';
import { parsePattern, plainPattern } from '../../../src/disclosure/pattern';
import { writtenBook } from '../../../src/disclosure/written-phrases';
import { WORDINGS } from '../../../src/knowledge/wording/wordings';

/** Steps of a pattern, in which what is said twice counts once. */
const meaningOf = (source: string): string =>
  JSON.stringify(parsePattern(source), (_, value) => {
    if (value instanceof Set) return [...value].sort();
    if (value instanceof Map)
      return [...value].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, ways]) => [key, unique(ways)]);
    return value;
  });

const unique = (ways: readonly unknown[]) => [...new Set(ways.map((way) => JSON.stringify(way)))].sort();

describe('the books of phrases', () => {
  for (const [source, plain] of [
    ['Você  (já)? viu … {}', 'voce (ja)? viu … {}'],
    ['(Größe*|GRÖSSE*|#) ... {}', '(grosse*|#) … {}'],
    ["(l'œil|l’œil sur|{}) && d'hier", "(l'oeil|l'oeil sur|{}) && d'hier"],
    ['(e-mail|e mail) 14:32', '(e - mail|e mail) 14:32'],
  ] as const)
    it(`write ${source} in plain words`, () => {
      assert.equal(plainPattern(source), plain);
      assert.equal(meaningOf(plain), meaningOf(source));
    });

  for (const { language, tells, not } of WORDINGS)
    it(`say in plain words what is written in ${language}`, () => {
      const sources = [...Object.values(tells).flat(), ...not];
      for (const source of sources) assert.equal(meaningOf(plainPattern(source)), meaningOf(source), source);
      const book = writtenBook(language);
      assert.deepEqual(JSON.parse(JSON.stringify(book)), book);
      const anchored = [...Object.values(book.byWord), ...Object.values(book.byBeginning)].flatMap(
        (numbers) => numbers.filter((_, i) => i % 3 === 0),
      );
      const all = new Set([...anchored, ...book.anywhere]);
      assert.deepEqual(
        [...all].sort((a, b) => a - b),
        [...book.phrases.keys()],
      );
    });
});
