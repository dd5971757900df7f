import assert from 'node:assert/strict';
import { BoundedCache } from '../../../src/text/bounded-cache';

describe('BoundedCache', () => {
  it('makes a value once and forgets what was used longest ago', () => {
    const cache = new BoundedCache<string>(2);
    const made: string[] = [];
    const get = (key: string): string =>
      cache.get(key, () => {
        made.push(key);
        return key;
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) get(key);
    assert.deepEqual(made, ['a', 'b', 'c', 'b']);
  });

  it('keeps as many values as it may, and no more', () => {
    const cache = new BoundedCache<number>(10);
    let made = 0;
    const ask = (count: number): void => {
      for (let i = 0; i < count; i++) cache.get(`${i}`, () => made++);
    };
    ask(5);
    ask(5);
    assert.equal(made, 5);
    ask(1000);
    made = 0;
    for (let i = 0; i < 1000; i++) cache.get(`${i}`, () => made++);
    assert.equal(made, 1000);
  });
});
