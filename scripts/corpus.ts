/**
 * Prints what every rule says of a folder of real templates, each finding with its place, and counts by rule:
 *
 *   npm run corpus -- FOLDER [--rule ID,…] [--locale TAG] [--only TEXT] [--counts] [--manifest FILE]
 *
 * FOLDER holds the templates. Which they are is written in FILE, or in the `manifest.csv` or `files.csv` of FOLDER, in
 * columns `file` and `language` or `path_language` (../shared/corpus/README.md). Each file is reviewed for readers of its own language, or of TAG, or with nothing known
 * where its language is not known. `--only` keeps the files whose name holds TEXT.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type CorpusFile, readManifest } from './corpus/manifest';
import { type ReviewedFile, reviewCorpus } from './corpus/review-corpus';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rule: { type: 'string' },
    locale: { type: 'string' },
    manifest: { type: 'string' },
    only: { type: 'string' },
    counts: { type: 'boolean', default: false },
  },
});

/** Files the manifest names, as far as they are there. */
function manifestOf(folder: string): readonly CorpusFile[] {
  const own = ['manifest.csv', 'files.csv'].map((name) => join(folder, name)).find(existsSync);
  const file = values.manifest ?? own;
  if (file === undefined) throw new Error(`${folder} has neither manifest.csv nor files.csv.`);
  return readManifest(readFileSync(file, 'utf8')).filter(({ file: each }) => existsSync(join(folder, each)));
}

const counted = (items: readonly string[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
};

function printFindings({ file, locale, findings, problems }: ReviewedFile): void {
  for (const { rule, severity, line, column, message, related } of findings) {
    console.log(`${file}:${line}:${column} [${locale ?? '?'}] ${severity} ${rule}: ${message}`);
    for (const { message: more } of related.slice(0, 3)) console.log(`    ${more}`);
  }
  for (const problem of problems) console.log(`${file}: ${problem}`);
}

async function main(): Promise<void> {
  const folder = resolve(positionals[0] ?? '.');
  const rules = values.rule?.split(',');
  const files = manifestOf(folder)
    .filter(({ file }) => values.only === undefined || file.includes(values.only))
    .map((file) => (values.locale === undefined ? file : { ...file, locale: values.locale }));
  const reviewed = (await reviewCorpus(folder, files)).map((each) => ({
    ...each,
    findings: each.findings.filter(({ rule }) => !rules || rules.includes(rule)),
  }));
  if (!values.counts) for (const each of reviewed) printFindings(each);
  const read = reviewed.filter(({ isReviewed }) => isReviewed);
  console.log(`\n${read.length} of ${files.length} files reviewed`);
  for (const [rule, count] of counted(read.flatMap(({ findings }) => findings.map((each) => each.rule)))) {
    const holders = read.filter(({ findings }) => findings.some((each) => each.rule === rule));
    console.log(`${String(count).padStart(6)} ${rule}, in ${holders.length} files`);
  }
}

void main();
