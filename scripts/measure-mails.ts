import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { NodeFileSystem } from '../src/cli/node-file-system';
import { UsageError } from '../src/cli/usage-error';
import { createProject } from '../src/project/create-project';
import type { Finding } from '../src/review/finding';
import { readData } from './read-data';
import { runScript } from './run-script';
import { type Options, readOptions } from './telling/read-options';
import { isLoud, isTelling, share } from './telling/telling-rules';

const USAGE = `npm run measure:mails [-- SET…] [--missed] [--alarms]

How much of what the labelled mails in test/fixtures/mails tell is found, and how many considerate ones get a finding of
\`warning\` or higher from the same rules, by language.

  SET        a folder of test/fixtures/mails; all of them by default
  --missed   name what is told and not found
  --alarms   name the findings in considerate mails`;
const ROOT = resolve(__dirname, '../test/fixtures/mails');

interface Told {
  readonly rule: string;
  readonly quote: string;
}

type Labels = Readonly<Record<string, { readonly told: readonly Told[] }>>;

interface Count {
  told: number;
  found: number;
  /** Found by the very rule that the label names. */
  named: number;
  considerate: number;
  alarmed: number;
}

async function measure(set: string, options: Options): Promise<void> {
  const folder = join(ROOT, set);
  const labels: Labels = parse(readFileSync(join(folder, 'labels.yaml'), 'utf8'));
  const project = createProject({
    files: await NodeFileSystem.open([folder], process.platform === 'win32' ? 'windows' : 'posix'),
    readData,
    folder,
    version: 'measured',
  });
  const counts = new Map<string, Count>();
  for (const [name, { told }] of Object.entries(labels)) {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    const { findings } = await project.reviewTemplate(file, true);
    const ours = findings.filter((finding) => isTelling(finding) && finding.place.file === file);
    const language = name.split('/')[0] ?? '';
    const none = { told: 0, found: 0, named: 0, considerate: 0, alarmed: 0 };
    const count = counts.get(language) ?? none;
    counts.set(language, count);
    for (const each of told)
      if (!countTold(each, text, ours, count) && options.missed)
        console.log(`missed ${name} ${each.rule}: ${each.quote}`);
    if (told.length > 0) continue;
    const loud = ours.filter(isLoud);
    count.considerate++;
    if (loud.length > 0) count.alarmed++;
    if (options.alarms)
      for (const { rule, message } of loud) console.log(`alarm ${name} ${rule}: ${message}`);
  }
  print(set, counts);
}

/** Whether it is found at all. */
function countTold(told: Told, text: string, findings: readonly Finding[], count: Count): boolean {
  const start = text.indexOf(told.quote);
  const end = start + told.quote.length;
  const hits = findings.filter(({ place: { span } }) => span.start < end && start < span.end);
  count.told++;
  if (hits.length > 0) count.found++;
  if (hits.some(({ rule }) => rule === told.rule)) count.named++;
  return hits.length > 0;
}

function print(set: string, counts: ReadonlyMap<string, Count>): void {
  const sum = (key: keyof Count): number => [...counts.values()].reduce((all, count) => all + count[key], 0);
  const line = (name: string, of: (key: keyof Count) => number): string =>
    `${name.padEnd(10)}${share(of('found'), of('told'))}${share(of('named'), of('told'))}${share(of('alarmed'), of('considerate'))}`;
  console.log(
    `\n${set.padEnd(10)}${'found'.padEnd(20)}${'by that rule'.padEnd(20)}considerate with a warning`,
  );
  for (const [language, count] of [...counts].sort()) console.log(line(language, (key) => count[key]));
  console.log(line('all', sum));
}

async function main(): Promise<void> {
  const { positionals, values } = readOptions();
  const sets = readdirSync(ROOT, { withFileTypes: true }).flatMap((each) =>
    each.isDirectory() ? [each.name] : [],
  );
  const unknown = positionals.find((set) => !sets.includes(set));
  if (unknown !== undefined)
    throw new UsageError(`There is no set "${unknown}". There are ${sets.join(', ')}.`);
  for (const set of positionals.length > 0 ? positionals : sets) await measure(set, values);
}

void runScript(USAGE, main);
