import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { didYouMean, UsageError } from '../src/cli/usage-error';
import { ruleEntry, ruleIds } from '../src/rules/rule-ids';
import { nearest } from '../src/text/nearest';
import { existingRule } from './new-rule/existing-rule';
import { registerRule } from './new-rule/register-rule';
import { ruleSkeleton } from './new-rule/rule-skeleton';
import { runScript } from './run-script';

const USAGE = `npm run new:rule ID

Starts a rule: writes \`src/rules/ID.ts\` and registers it in \`src/rules/rules.ts\`. The id has to be in
\`src/rules/rule-ids.ts\`, which says what the rule is to do.`;

const RULES = resolve(__dirname, '../src/rules');

function start(id: string): void {
  const entry = ruleEntry(id);
  if (!entry) throw new UsageError(`rule-ids.ts has no \`${id}\`.${didYouMean(nearest(id, ruleIds))}`);
  const existing = existingRule(id, RULES);
  if (existing !== undefined) throw new UsageError(`${existing} is there already.`);
  const list = join(RULES, 'rules.ts');
  writeFileSync(list, registerRule(readFileSync(list, 'utf8'), id));
  writeFileSync(join(RULES, `${id}.ts`), ruleSkeleton(entry));
  console.log(`src/rules/${id}.ts
Next: write its examples, watch them fail (npx mocha -g '${id}'), write check(), then npm run generate.`);
}

void runScript(USAGE, () => {
  const [id] = process.argv.slice(2);
  if (id === undefined) throw new UsageError('Usage: npm run new:rule ID');
  start(id);
});
