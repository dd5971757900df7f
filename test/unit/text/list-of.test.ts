import assert from 'node:assert/strict';
import { listOf } from '../../../src/text/list-of';

describe('listOf', () => {
  it('says things in a row', () => {
    assert.equal(listOf([]), '');
    assert.equal(listOf(['a']), 'a');
    assert.equal(listOf(['a', 'b']), 'a and b');
    assert.equal(listOf(['a', 'b', 'c']), 'a, b and c');
  });
  it('says which of them it may be', () => {
    assert.equal(listOf(['French', 'Arabic'], 'or'), 'French or Arabic');
    assert.equal(listOf(['a', 'b', 'c'], 'or'), 'a, b or c');
  });
});
