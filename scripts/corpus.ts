import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { registeredLocale } from '../src/audience/registered';
import { didYouMean, UsageError } from '../src/cli/usage-error';
import { ruleEntry, ruleIds } from '../src/rules/rule-ids';
import { nearest } from '../src/text/nearest';
import { type CorpusFile, readManifest } from './corpus/manifest';
import { type ReviewedFile, reviewCorpus } from './corpus/review-corpus';
import { runScript } from './run-script';

const USAGE = `npm run corpus -- [FOLDER] [--rule ID,…] [--locale TAG] [--only TEXT] [--counts] [--manifest FILE]

Prints what every rule says of a folder of real templates, each finding with its place, and counts by rule. Each file is
reviewed for readers of its own language, or with nothing known where its language is not known.

  FOLDER            holds the templates; this folder by default
  --manifest FILE   a CSV file that names them: the column \`file\` relative to FOLDER, and \`path_language\`,
                    \`language\` or \`locale\`; by default FOLDER's own manifest.csv or files.csv
  --rule ID,…       only what these rules say
  --locale TAG      readers of all the files, whatever language these are in
  --only TEXT       only files whose name holds TEXT
  --counts          only the counts`;

const OPTIONS = {
  rule: { type: 'string' },
  locale: { type: 'string' },
  manifest: { type: 'string' },
  only: { type: 'string' },
  counts: { type: 'boolean', default: false },
} as const;

/** Files the manifest names, as far as they are there. */
function manifestOf(folder: string, named: string | undefined): readonly CorpusFile[] {
  const own = ['manifest.csv', 'files.csv'].map((name) => join(folder, name)).find(existsSync);
  const file = named ?? own;
  if (file === undefined)
    throw new UsageError(
      `${folder} has neither manifest.csv nor files.csv: name the list of its templates with --manifest FILE.`,
    );
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

function rulesIn(list: string | undefined): readonly string[] | undefined {
  const rules = list?.split(',');
  const unknown = rules?.find((id) => !ruleEntry(id));
  if (unknown === undefined) return rules;
  throw new UsageError(`There is no rule \`${unknown}\`.${didYouMean(nearest(unknown, ruleIds))}`);
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: OPTIONS });
  const folder = resolve(positionals[0] ?? '.');
  const rules = rulesIn(values.rule);
  if (values.locale !== undefined && registeredLocale(values.locale) === undefined)
    throw new UsageError(`\`--locale ${values.locale}\` is no language tag such as pl or de-AT.`);
  const files = manifestOf(folder, values.manifest)
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

void runScript(USAGE, main);
