import type { Rule } from '../../src/rules/rule';
import type { GeneratedFile, ReadFile } from './generated-file';
import { ruleTable } from './rule-index';

const START = '<!-- rules: start (npm run generate) -->';
const END = '<!-- rules: end -->';

/** README.md with its table of rules; everything outside the markers stays as it is. */
export function readme(rules: readonly Rule[], read: ReadFile): GeneratedFile {
  const path = 'README.md';
  const text = read(path);
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) throw new Error(`${path} needs the lines "${START}" and "${END}"`);
  const table = `${START}\n${ruleTable(rules, 'docs/rules/')}\n`;
  return { path, text: text.slice(0, start) + table + text.slice(end) };
}
