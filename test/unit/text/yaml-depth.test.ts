import assert from 'node:assert/strict';
import { Lexer } from 'yaml';
import { findTooDeep } from '../../../src/text/yaml-depth';

const tooDeep = (text: string, most: number) => findTooDeep([...new Lexer().lex(text)], most);

describe('findTooDeep', () => {
  for (const [text, depth] of [
    ['a: 1\nb: 2\n', 2],
    ['a:\n  b:\n    c: 1\n', 4],
    ['a:\n  b: 1\nc:\n  d: 1\n', 3],
    ['- - - a\n', 4],
    ['[[[1]]]', 4],
    ['a: [1, {b: [2]}]', 5],
    ['a: "[[[[[["\nb: \'{{{{{\'\nc: x[[[[[\n', 2],
    ['a: |\n  [[[[[\n    - - - -\n', 2],
    ['# [[[[[\na: 1 # {{{{{\n', 2],
    ['[]\n'.repeat(1), 2],
  ] as const) {
    it(`finds no more than ${depth} levels in ${JSON.stringify(text)}`, () =>
      assert.equal(tooDeep(text, depth), undefined));
  }

  it('says where it gets too deep', () => {
    assert.equal(tooDeep('[[[[', 3), 2);
    assert.equal(tooDeep('a:\n b:\n  c: 1', 2), 9);
    assert.equal(tooDeep('- - - a', 2), 4);
  });
});
