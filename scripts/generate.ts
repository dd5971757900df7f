/**
 * Writes what is made from the sources: rule pages, their tables, the JSON schemas and the editor's settings.
 *
 *   npm run generate              writes what has changed
 *   npm run generate -- --check   writes nothing, and fails with the names of what has
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { RULES } from '../src/rules/rules';
import type { GeneratedFile } from './generate/generated-file';
import { readme } from './generate/readme';
import { ruleIndex } from './generate/rule-index';
import { rulePage } from './generate/rule-page';
import { schemas } from './generate/schemas';
import { settings } from './generate/settings';

const ROOT = resolve(__dirname, '..');
const RULE_PAGES = 'docs/rules';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const current = (path: string): string | undefined => (existsSync(join(ROOT, path)) ? read(path) : undefined);

const files: readonly GeneratedFile[] = [
  ...RULES.map(rulePage),
  ruleIndex(RULES),
  readme(RULES, read),
  ...schemas(RULES),
  settings(RULES, read),
];

/** Pages of rules that are no more. */
const leftOver = (existsSync(join(ROOT, RULE_PAGES)) ? readdirSync(join(ROOT, RULE_PAGES)) : [])
  .map((name) => `${RULE_PAGES}/${name}`)
  .filter((path) => path.endsWith('.md') && !files.some((file) => file.path === path));

const changed = files.filter(({ path, text }) => current(path)?.replaceAll('\r\n', '\n') !== text);

function write({ path, text }: GeneratedFile): void {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
}

if (process.argv.includes('--check')) {
  const stale = [...changed.map((file) => file.path), ...leftOver];
  if (stale.length > 0) {
    console.error(`Stale, run \`npm run generate\`:\n${stale.map((path) => `  ${path}`).join('\n')}`);
    process.exitCode = 1;
  }
} else {
  for (const file of changed) write(file);
  for (const path of leftOver) rmSync(join(ROOT, path));
  for (const path of [...changed.map((file) => file.path), ...leftOver]) console.log(path);
}
