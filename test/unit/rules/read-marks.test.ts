import assert from 'node:assert/strict';
import { readMarks } from '../../../src/rules/read-marks';

const marked = (text: string): readonly (readonly [string, string])[] => {
  const read = readMarks(text);
  return read.marks.map(({ rule, span }) => [rule, read.text.slice(span.start, span.end)]);
};

describe('readMarks', () => {
  it('takes the marks out', () => assert.equal(readMarks('a ⟦exact-time:14:32⟧ b').text, 'a 14:32 b'));
  it('says what they held', () =>
    assert.deepEqual(marked('a ⟦exact-time:14:32⟧'), [['exact-time', '14:32']]));
  it('knows empty marks', () =>
    assert.deepEqual(marked('⟦missing-audience:⟧<p>'), [['missing-audience', '']]));
  it('knows marks within marks', () =>
    assert.deepEqual(marked('⟦a:x ⟦b-c:y⟧ z⟧'), [
      ['a', 'x y z'],
      ['b-c', 'y'],
    ]));
  it('refuses what is not closed or not opened', () => {
    assert.throws(() => readMarks('⟦a:x'), /without ⟧/);
    assert.throws(() => readMarks('x⟧'), /without ⟦/);
  });
});
