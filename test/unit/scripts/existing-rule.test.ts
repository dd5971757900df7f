import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { existingRule } from '../../../scripts/new-rule/existing-rule';
import { RULES } from '../../../src/rules/rules';

const folder = resolve(__dirname, '../../../src/rules');

describe('existingRule', () => {
  it('finds a rule of one file and one that has a folder', () => {
    assert.equal(existingRule('exact-time', folder), join(folder, 'exact-time.ts'));
    assert.equal(existingRule('address-form', folder), join(folder, 'address-form'));
  });
  it('finds every rule there is', () =>
    assert.deepEqual(
      RULES.filter(({ meta }) => existingRule(meta.id, folder) === undefined).map(({ meta }) => meta.id),
      [],
    ));
  it('finds nothing of a rule that is not built', () =>
    assert.equal(existingRule('stale-baseline', folder), undefined));
});
