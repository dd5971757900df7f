import assert from 'node:assert/strict';
import { readNumber, writeNumber } from '../../../../src/rules/locale-format/read-number';

/** Digits, fraction, grouping sign and decimal sign of a number; `-` where there is none, `?` where it is not told. */
function read(text: string, isAmount = false): string {
  const number = readNumber(text, isAmount);
  if (!number) return '?';
  const { whole, fraction = '-', group = '-', decimal = '-' } = number;
  return [whole, fraction, group, decimal].join(' | ');
}

describe('readNumber', () => {
  const told: readonly (readonly [string, string])[] = [
    ['49', '49 | - | - | -'],
    ['49.90', '49 | 90 | - | .'],
    ['0.125', '0 | 125 | - | .'],
    ['1299,5', '1299 | 5 | - | ,'],
    ['1,299.00', '1299 | 00 | , | .'],
    ['1.299,00', '1299 | 00 | . | ,'],
    ['1 299,00', '1299 | 00 |   | ,'],
    ["12'499.00", "12499 | 00 | ' | ."],
    ['12’499.00', "12499 | 00 | ' | ."],
    ['1.250.000', '1250000 | - | . | -'],
    ['12,34,567.89', '1234567 | 89 | , | .'],
  ];
  for (const [text, parts] of told) it(`reads ${text}`, () => assert.equal(read(text), parts));

  for (const text of ['1.299', '1,299', '1.2.3', '192.168.1.10', '1,2.3', '12.34.56', '12.5 100', '3.14159'])
    it(`does not read ${text}`, () => assert.equal(read(text), '?'));

  it('reads three digits behind the only sign of an amount as a group', () => {
    assert.equal(read('1.299', true), '1299 | - | . | -');
    assert.equal(read('0.299', true), '0 | 299 | - | .');
  });

  it('is linear in the length of a number', () => {
    const long = `${'1'.repeat(50_000)}.${'2'.repeat(50_000)}`;
    assert.equal(read(long), '?');
  });
});

describe('writeNumber', () => {
  it('groups only what was grouped', () => {
    const plain = readNumber('1299.00', false);
    const grouped = readNumber('1,234,567.89', false);
    assert.ok(plain && grouped);
    assert.equal(writeNumber(plain, ',', '.'), '1299,00');
    assert.equal(writeNumber(grouped, ',', '.'), '1.234.567,89');
    assert.equal(writeNumber(grouped, ',', ' '), '1\u00a0234\u00a0567,89');
  });
});
