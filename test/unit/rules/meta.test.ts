import assert from 'node:assert/strict';
import type { Fix, Rule } from '../../../src/rules/rule';
import { ruleEntry } from '../../../src/rules/rule-ids';
import { RULES } from '../../../src/rules/rules';
import { foundBy } from '../../support/found';
import { createReviewer, workspaceOf } from '../../support/workspace';

const reviewIn = createReviewer();

const isSuppression = (fix: Fix): boolean => fix.title.startsWith('Suppress ');

function describeMeta(rule: Rule): void {
  const { meta } = rule;
  it('has a level, words and reasons', () => {
    const entry = ruleEntry(meta.id);
    assert.ok(entry, `${meta.id} is a rule of rule-ids.ts`);
    assert.equal(meta.severity, entry.level, 'the level of rule-ids.ts');
    for (const key of ['what', 'why', 'instead'] as const)
      assert.match(meta[key], /^\S.*[.!?]$/s, `meta.${key}`);
    for (const [id, message] of Object.entries(meta.messages)) assert.notEqual(message.trim(), '', id);
    for (const other of meta.yieldsTo ?? [])
      assert.ok(ruleEntry(other), `yieldsTo names "${other}", no rule`);
  });
  it('has options whose defaults are valid', () => {
    for (const [name, option] of Object.entries(meta.options ?? {})) {
      assert.ok(option.schema.safeParse(option.default).success, `the default of ${name}`);
      assert.notEqual(option.about.trim(), '', `what ${name} is about`);
    }
  });
  it('has examples with a line on why', () => {
    assert.ok(rule.bad.length > 0 && rule.good.length > 0, 'bad and good examples');
    const all = [...rule.bad, ...rule.good];
    for (const example of all) assert.notEqual(example.why.trim(), '', example.template);
    for (const example of rule.good)
      assert.equal(workspaceOf(example).marks.length, 0, `no marks: ${example.why}`);
  });
  it('offers fixes of the kind it says', async () => {
    const kinds = new Set<string>();
    for (const example of rule.bad) {
      const { files, template } = workspaceOf(example);
      const review = await reviewIn(files, template);
      const fixes = foundBy(meta.id, review).flatMap((finding) => finding.fixes);
      for (const fix of fixes) if (!isSuppression(fix)) kinds.add(fix.kind);
    }
    const expected = { none: [], safe: ['safe'], choice: ['choice'], both: ['choice', 'safe'] }[meta.fix];
    assert.deepEqual([...kinds].sort(), expected, `meta.fix is "${meta.fix}"`);
  });
}

describe('meta of the rules', () => {
  for (const rule of RULES) describe(rule.meta.id, () => describeMeta(rule));
});
