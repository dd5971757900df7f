import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { UsageError } from '../src/cli/usage-error';
import { createProject } from '../src/project/create-project';
import type { Finding } from '../src/review/finding';
import { MemoryFiles } from '../test/support/memory-files';
import { readData } from './read-data';
import { runScript } from './run-script';
import { type Options, readOptions } from './telling/read-options';
import { isLoud, isTelling, share } from './telling/telling-rules';

const USAGE = `npm run measure:sentences -- FILE… [--missed] [--alarms]

How many of labelled sentences are found, and how many that tell nothing get a finding of \`warning\` or higher. Each is
reviewed as a mail of its own.

  FILE       a list of { rule, text } in YAML, named after its language; \`rule: none\` for what tells nothing
  --missed   name what is told and not found
  --alarms   name the findings where nothing is told`;

interface Sentence {
  readonly rule: string;
  readonly text: string;
  readonly near?: string;
}

const FOLDER = '/sentences';

/** What a mail of one sentence gets. */
async function reviewed(language: string, sentences: readonly Sentence[]): Promise<readonly Finding[][]> {
  const mail = (at: number): string => `${FOLDER}/${at}.hbs`;
  const texts = new Map(sentences.map(({ text }, at) => [mail(at), `<p>${text}</p>\n`]));
  texts.set(`${FOLDER}/audience.yaml`, `kind: marketing\nlocales: [${language}]\n`);
  const project = createProject({
    files: new MemoryFiles(texts),
    readData,
    folder: FOLDER,
    version: 'measured',
  });
  const found: Finding[][] = [];
  for (const at of sentences.keys()) {
    const { findings } = await project.reviewTemplate(mail(at), true);
    found.push(findings.filter(isTelling));
  }
  return found;
}

async function measure(file: string, options: Options): Promise<void> {
  const language = basename(file).replace(/\..*$/, '');
  const sentences: readonly Sentence[] = parse(readFileSync(file, 'utf8'));
  const found = await reviewed(language, sentences);
  const told = sentences.flatMap((sentence, at) =>
    sentence.rule === 'none' ? [] : [{ sentence, findings: found[at] ?? [] }],
  );
  const quiet = sentences.flatMap((sentence, at) =>
    sentence.rule === 'none' ? [{ sentence, findings: (found[at] ?? []).filter(isLoud) }] : [],
  );
  const alarmed = quiet.filter(({ findings }) => findings.length > 0);
  const missed = told.filter(({ findings }) => findings.length === 0);
  const named = told.filter(({ sentence, findings }) => findings.some(({ rule }) => rule === sentence.rule));
  if (options.missed)
    for (const { sentence } of missed) console.log(`missed ${sentence.rule}: ${sentence.text}`);
  if (options.alarms)
    for (const { sentence, findings } of alarmed)
      console.log(`alarm ${findings.map(({ rule }) => rule).join(' ')}: ${sentence.text}`);
  console.log(
    `${basename(file).padEnd(12)}${share(told.length - missed.length, told.length)}${share(named.length, told.length)}${share(alarmed.length, quiet.length)}`,
  );
}

async function main(): Promise<void> {
  const { positionals, values } = readOptions();
  const missing = positionals.find((file) => !existsSync(file));
  if (missing !== undefined) throw new UsageError(`There is no file "${missing}".`);
  console.log(
    `${''.padEnd(12)}${'found'.padEnd(20)}${'by that rule'.padEnd(20)}nothing told, with a warning`,
  );
  for (const file of positionals) await measure(file, values);
}

void runScript(USAGE, main);
