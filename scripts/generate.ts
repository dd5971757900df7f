/**
 * Writes what is made from the sources: rule pages, their tables, the JSON schemas and the editor's settings.
 *
 *   npm run generate              writes what has changed
 *   npm run generate -- --check   writes nothing, and fails with the names of what has
 */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { RULES } from '../src/rules/rules';
import type { GeneratedFile } from './generate/generated-file';
import { readme } from './generate/readme';
import { ruleIndex } from './generate/rule-index';
import { rulePage } from './generate/rule-page';
import { schemas } from './generate/schemas';
import { settings } from './generate/settings';
import { readCurrent, writeGenerated } from './generate/write-generated';

const RULE_PAGES = 'docs/rules';
const pages = resolve(__dirname, '..', RULE_PAGES);

function read(path: string): string {
  const text = readCurrent(path);
  if (text === undefined) throw new Error(`${path} is not there.`);
  return text;
}

const files: readonly GeneratedFile[] = [
  ...RULES.map(rulePage),
  ruleIndex(RULES),
  readme(RULES, read),
  ...schemas(RULES),
  settings(RULES, read),
];

/** Pages of rules that are no more. */
const leftOver = (existsSync(pages) ? readdirSync(pages) : [])
  .map((name) => `${RULE_PAGES}/${name}`)
  .filter((path) => path.endsWith('.md') && !files.some((file) => file.path === path));

writeGenerated(files, 'npm run generate', leftOver);
