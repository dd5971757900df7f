import assert from 'node:assert/strict';
import { registerRule } from '../../../scripts/new-rule/register-rule';

const LIST = `import { exactTime } from './exact-time';
import { missingAudience } from './missing-audience';
import type { Rule } from './rule';

/** Every rule. */
export const RULES: readonly Rule[] = [
  exactTime,
  missingAudience,
];
`;

describe('registerRule', () => {
  it('imports the rule by name and lists it in the order of rule-ids.ts', () =>
    assert.equal(
      registerRule(LIST, 'visit-count'),
      `import { exactTime } from './exact-time';
import { missingAudience } from './missing-audience';
import type { Rule } from './rule';
import { visitCount } from './visit-count';

/** Every rule. */
export const RULES: readonly Rule[] = [
  exactTime,
  visitCount,
  missingAudience,
];
`,
    ));
  it('puts a first name first', () =>
    assert.ok(
      registerRule(LIST, 'already-booked').startsWith("import { alreadyBooked } from './already-booked';\n"),
    ));
});
