import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { ruleIds } from '../../src/rules/rule-ids';
import { RULES } from '../../src/rules/rules';
import { runWith } from './support/run-command';

describe('tactful explain', function () {
  this.timeout(60_000);

  it('tells what a rule finds, why, and what to do instead, with what is found marked', async () => {
    const { status, stdout, stderr } = await runWith({}, ['explain', 'exact-time']);
    assert.deepEqual([status, stderr], [0, '']);
    const headings = stdout.match(/^[A-Z][\w ]+$/gm);
    assert.deepEqual(headings, ['Why', 'Instead', 'What it finds', 'What it leaves alone']);
    assert.match(
      stdout,
      /^ {4}<p>We saw you .* at 14:32\.<\/p>\n {4} +\^{5}\n {4}Say "recently":\n {4}<p>.*recently\.<\/p>$/m,
    );
    assert.doesNotMatch(stdout, /⟦|⟧|undefined/);
    assert.ok(stdout.split('\n').every((line) => line.length <= 100 || line.startsWith('    ')));
  });

  it('explains every rule', async () => {
    for (const { meta } of RULES) {
      const { status, stdout } = await runWith({}, ['explain', meta.id]);
      assert.equal(status, 0, meta.id);
      assert.ok(stdout.startsWith(`${meta.id}  ${meta.severity}`), stdout.slice(0, 80));
    }
  });

  it('says of a rule that is not built what it will find', async () => {
    const planned = ruleIds.find((id) => !RULES.some((rule) => rule.meta.id === id));
    if (planned === undefined) return;
    const { status, stdout } = await runWith({}, ['explain', planned]);
    assert.equal(status, 0);
    assert.match(stdout, /^Fires when: .*\.\nThe rule is not available yet/m);
  });

  it('lists all rules', async () => {
    const { stdout } = await runWith({}, ['explain']);
    assert.deepEqual(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
      ruleIds,
    );
  });
});
