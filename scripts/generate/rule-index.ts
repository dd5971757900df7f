import type { Rule } from '../../src/rules/rule';
import { type RuleEntry, ruleEntries } from '../../src/rules/rule-ids';
import type { GeneratedFile } from './generated-file';
import { capitalise, page, table } from './markdown';

/** The built rules as a table, in the order of the contract. `folder` leads from the page to the rules' pages. */
export function ruleTable(rules: readonly Rule[], folder: string): string {
  const rows = rules.map(({ meta }) => [
    `[${meta.id}](${folder}${meta.id}.md)`,
    meta.severity,
    meta.fix === 'none' ? '' : meta.fix,
    meta.what,
  ]);
  return table(['Rule', 'Level', 'Fixes', 'What it does'], rows);
}

/** `docs/rules/README.md`. */
export function ruleIndex(rules: readonly Rule[]): GeneratedFile {
  const built = new Set(rules.map((rule) => rule.meta.id));
  const later = ruleEntries.filter((entry) => !built.has(entry.id));
  return {
    path: 'docs/rules/README.md',
    text: page(
      '# Rules',
      'The level is that of `tactful:recommended`. *Safe* fixes change the meaning of no reader’s message and are applied by `--fix`; a *choice* is offered and never applied on its own.',
      ruleTable(rules, ''),
      ...laterRules(later),
      'Made from `src/rules/` by `npm run generate`.',
    ),
  };
}

function laterRules(later: readonly RuleEntry[]): readonly string[] {
  if (later.length === 0) return [];
  return [
    '## Not built yet',
    'Configurations, presets and suppressions may name these already; they find nothing so far.',
    table(
      ['Rule', 'Level', 'Fires when'],
      later.map(({ id, level, summary }) => [id, level, capitalise(summary)]),
    ),
  ];
}
