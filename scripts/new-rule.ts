/**
 * Starts a rule: writes `src/rules/ID.ts` and registers it in `src/rules/rules.ts`.
 *
 *   npm run new:rule visit-count
 *
 * The id has to be in `src/rules/rule-ids.ts`, which says what the rule is to do.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ruleEntry, ruleIds } from '../src/rules/rule-ids';
import { nearest } from '../src/text/nearest';
import { registerRule } from './new-rule/register-rule';
import { ruleSkeleton } from './new-rule/rule-skeleton';

const RULES = resolve(__dirname, '../src/rules');

function start(id: string): void {
  const entry = ruleEntry(id);
  const near = nearest(id, ruleIds);
  if (!entry)
    throw new Error(`rule-ids.ts has no "${id}".${near === undefined ? '' : ` Did you mean "${near}"?`}`);
  const file = join(RULES, `${id}.ts`);
  if (existsSync(file)) throw new Error(`${file} is there already.`);
  const list = join(RULES, 'rules.ts');
  writeFileSync(list, registerRule(readFileSync(list, 'utf8'), id));
  writeFileSync(file, ruleSkeleton(entry));
  console.log(`src/rules/${id}.ts
Next: write its examples, watch them fail (npx mocha -g '${id}'), write check(), then npm run generate.`);
}

const [id] = process.argv.slice(2);
try {
  if (id === undefined) throw new Error('Usage: npm run new:rule ID');
  start(id);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
