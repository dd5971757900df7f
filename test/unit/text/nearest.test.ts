import assert from 'node:assert/strict';
import { nearest } from '../../../src/text/nearest';

const names = ['locale', 'locales', 'kind', 'consent', 'frequency', 'off', 'warning', 'error', 'pl'];

describe('nearest', () => {
  for (const [name, expected] of [
    ['local', 'locale'],
    ['locals', 'locales'],
    ['Kind', 'kind'],
    ['knid', 'kind'],
    ['freqency', 'frequency'],
    ['warn', 'warning'],
    ['eror', 'error'],
    ['of', 'off'],
    ['zebra', undefined],
    ['x', undefined],
    ['', undefined],
    ['kind', undefined],
    ['k'.repeat(100), undefined],
  ] as const) {
    it(`of ${JSON.stringify(name.slice(0, 20))} is ${expected}`, () =>
      assert.equal(nearest(name, names), expected));
  }
});
