import assert from 'node:assert/strict';
import type { Finding } from '../../src/review/finding';
import type { Rule } from '../../src/rules/rule';
import { firstLine, foundBy, shown, still } from './found';
import { suppressedCases } from './suppressed';
import type { ExampleWorkspace, ReviewIn } from './workspace';

// What every suppression promises (contract, section 4).

/** Rules that mean that something was not read: only a suppression by name silences them. */
const NAMED_ONLY = new Set(['template-syntax', 'invalid-metadata', 'invalid-config']);
/** A suppression of everything does not vouch for itself. */
const NOT_SILENCED_BY_ALL = new Set([...NAMED_ONLY, 'unused-suppression']);

/** Each form of suppression silences a finding and counts as used. */
export async function assertSuppressible(
  reviewIn: ReviewIn,
  rule: Rule,
  workspace: ExampleWorkspace,
  finding: Finding,
): Promise<void> {
  const { id } = rule.meta;
  const part = firstLine(finding.place, workspace.files);
  for (const each of suppressedCases(workspace.files, finding.place, part, id)) {
    const review = await reviewIn(each.files, workspace.template);
    const text = each.files.get(each.place.file);
    const rest = still(id, review, each.place);
    if (!each.named && NOT_SILENCED_BY_ALL.has(id)) {
      if (NAMED_ONLY.has(id))
        assert.ok(rest.length > 0, `${id} is silenced without being named, ${each.form}:\n${text}`);
      continue;
    }
    const found = rest.map((still) => shown(still.place, each.files));
    assert.deepEqual(found, [], `${id} is not silenced ${each.form}:\n${text}`);
    const unused = foundBy('unused-suppression', review).filter(({ message }) => message.includes(id));
    assert.deepEqual(
      unused.map(({ message }) => message),
      [],
      `the suppression counts as used ${each.form}:\n${text}`,
    );
  }
}
