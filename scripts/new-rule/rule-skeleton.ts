import type { RuleEntry } from '../../src/rules/rule-ids';
import { camelCase } from './register-rule';

/** A rule's file with everything still to be written; the contract test fails until it is. */
export const ruleSkeleton = ({
  id,
  level,
  summary,
}: RuleEntry): string => `import type { Rule, RuleMeta } from './rule';

// Fires when: ${summary}

const meta: RuleMeta = {
  id: '${id}',
  /** What it finds, in one sentence. */
  what: '',
  /** Why that matters, with the source of every fact. */
  why: '',
  instead: '',
  severity: '${level}',
  fix: 'none',
  messages: {},
};

export const ${camelCase(id)}: Rule = {
  meta,
  bad: [],
  good: [],
  *check(_subject) {},
};
`;
