import assert from 'node:assert/strict';
import { canHoldTogether } from '../../../src/message/can-hold-together';
import { and, type Condition, equals, includes, not, opaque, truthy } from '../../../src/message/condition';

describe('canHoldTogether', () => {
  const a = { path: 'a', iteration: 0 };
  const many = [...'bcdefghi'].map((path) => truthy({ path, iteration: 0 }));
  const cases: readonly (readonly [string, Condition, Condition, boolean])[] = [
    ['two values of one place', equals(a, 'x'), equals(a, 'y'), false],
    ['a value and another one denied', equals(a, 'x'), not(equals(a, 'y')), true],
    ['a value, and nothing at all', equals(a, 'x'), not(truthy(a)), false],
    [
      'a value that is nothing, and nothing at all',
      equals(a, 'false', { type: 'boolean' }),
      not(truthy(a)),
      true,
    ],
    ['a part of a text, and nothing at all', includes(a, 'x', false), not(truthy(a)), false],
    ['what is not known, and its opposite', opaque(1, 'x'), not(opaque(1, 'x')), false],
    ['a place in two runs', equals(a, 'x'), equals({ path: 'a', iteration: 1 }, 'y'), true],
  ];
  for (const [what, first, second, expected] of cases)
    it(`${what}: ${expected ? 'yes' : 'no'}`, () => {
      assert.equal(canHoldTogether(first, second), expected);
      assert.equal(canHoldTogether(second, first), expected);
    });
  it('does not try what asks too much', () => {
    assert.equal(canHoldTogether(and(...many), truthy(a)), false);
  });
});
