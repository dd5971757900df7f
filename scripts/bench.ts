// npm run bench [-- --corpus DIR]: the speed figures the project holds itself to, as ratios of one run.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse as parseHandlebars } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { Parser } from 'htmlparser2';
import { loadPhrases } from '../src/disclosure/load-phrases';
import type { Judge } from '../src/language/judge';
import { loadJudge } from '../src/language/load-judge';
import { createProject } from '../src/project/create-project';
import type { FileSystem } from '../src/text/file-system';
import { median } from './median';
import { readData } from './read-data';

/** Language judging is measured by `npm run bench:language`; here it costs nothing. */
const NO_JUDGE: Judge = {
  judge: () => ({ kind: 'unsure' }),
  judgeAll: (passages) => passages.map(() => ({ kind: 'unsure' })),
  identify: () => undefined,
};

function filesOf(texts: ReadonlyMap<string, string>): FileSystem {
  const folders = new Map<string, Map<string, 'file' | 'directory'>>();
  for (const path of texts.keys()) {
    const parts = path.split('/');
    for (let i = 1; i < parts.length; i++) {
      const folder = parts.slice(0, i).join('/') || '/';
      const entries = folders.get(folder) ?? new Map();
      folders.set(folder, entries.set(parts[i] ?? '', i === parts.length - 1 ? 'file' : 'directory'));
    }
  }
  return {
    read: async (path) => texts.get(path),
    list: async (folder) => {
      const entries = folders.get(folder);
      return entries && [...entries].map(([name, kind]) => ({ name, kind }));
    },
    size: async (path) => texts.get(path)?.length,
  };
}

/** Read once, as an editor does. */
const PHRASES = loadPhrases(readData);

async function review(
  texts: ReadonlyMap<string, string>,
  judge: Judge = NO_JUDGE,
  phrasesIn = PHRASES,
): Promise<number> {
  const files = [...texts.keys()];
  const project = createProject({
    files: filesOf(texts),
    readData,
    judge: async () => judge,
    phrasesIn,
    folder: '/bench',
    version: 'bench',
    overrides: { locales: ['en'] },
  });
  const start = performance.now();
  await project.review({ templates: files, leftInPeace: [], problems: [] }, new Set(files));
  return performance.now() - start;
}

/** What any tool has to do at least: read each file once with the two parsers. */
function parseAll(texts: ReadonlyMap<string, string>): number {
  const start = performance.now();
  for (const text of texts.values()) {
    parseHandlebars(text);
    const parser = new Parser({}, { decodeEntities: true });
    parser.write(text);
    parser.end();
  }
  return performance.now() - start;
}

async function times(runs: number, run: () => Promise<number> | number): Promise<number> {
  const measured: number[] = [];
  await run();
  for (let i = 0; i < runs; i++) measured.push(await run());
  return median(measured);
}

/** Paragraphs, tables, branches, partial-like tags and links, until a size is reached. */
function longTemplate(bytes: number): ReadonlyMap<string, string> {
  const parts: string[] = ['<html lang="pl"><body>'];
  let size = 0;
  for (let i = 0; size < bytes - 700; i++) {
    const part = `<table role="presentation"><tr><td style="padding:8px"><p>Dzień dobry {{recipient.name${i % 7}}}, paczka nr ${i} jest w drodze.</p>
{{#if (eq recipient.locale "de-DE")}}<p>Ihre Bestellung {{order.number}} ist unterwegs &ndash; danke!</p>{{else}}<p>Zamówienie {{order.number}} jest w drodze.</p>{{/if}}
{{#each items as |item|}}<a href="https://shop.example/p/{{item.id}}?n=${i}" title="{{item.title}}">{{item.title}} za {{formatPrice item.price}}</a><br>{{/each}}</td></tr></table>\n`;
    parts.push(part);
    size += part.length;
  }
  return new Map([['/bench/mail.hbs', `${parts.join('')}</body></html>`]]);
}

const nested = (depth: number): ReadonlyMap<string, string> =>
  new Map([['/bench/mail.hbs', `<p>${'{{#if a.b}}x'.repeat(depth)}${'{{/if}}'.repeat(depth)}</p>`]]);

function templatesBelow(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (at: string): void => {
    for (const name of readdirSync(at).sort()) {
      const path = join(at, name);
      if (statSync(path).isDirectory()) walk(path);
      else if (/\.(?:hbs|handlebars|mustache|mjml|html?|tpl|txt)$/.test(name))
        found.set(path, readFileSync(path, 'utf8'));
    }
  };
  walk(folder);
  return new Map([...found].map(([path, text]) => [`/bench/${path.slice(folder.length + 1)}`, text]));
}

function corpusFolder(): string {
  const at = process.argv.indexOf('--corpus');
  const named = at < 0 ? resolve('..', 'corpus') : resolve(process.argv[at + 1] ?? '');
  return existsSync(named) ? named : resolve('examples');
}

const line = (what: string, figure: string, limit: string): void =>
  console.log(`${what.padEnd(58)}${figure.padStart(14)}   ${limit}`);

/** Median of the ratios of runs that were made one right after the other, so that a busy machine slows both. */
async function ratio(
  runs: number,
  a: () => Promise<number> | number,
  b: () => Promise<number> | number,
): Promise<number> {
  for (let i = 0; i < WARM_UP; i++) {
    await a();
    await b();
  }
  const ratios: number[] = [];
  for (let i = 0; i < runs; i++) ratios.push((await a()) / (await b()));
  return median(ratios);
}

/** Runs until the engine’s code is compiled: its times fall until the tenth. The parsers’ code gets as many. */
const WARM_UP = 10;
const RUNS = 9;

async function main(): Promise<void> {
  const corpus = templatesBelow(corpusFolder());
  const cost = await ratio(
    RUNS,
    () => review(corpus),
    () => parseAll(corpus),
  );
  line(`${corpus.size} templates: reviewed / parsed once (median of ${RUNS})`, cost.toFixed(2), 'limit 3');
  // A judge and phrases of its own for each run: nothing is remembered from the run before.
  const judges = await Promise.all(Array.from({ length: WARM_UP + RUNS }, () => loadJudge(readData)));
  const judged = await ratio(
    RUNS,
    () => review(corpus, judges.pop(), loadPhrases(readData)),
    () => parseAll(corpus),
  );
  line('the same with their language judged, caches cold', judged.toFixed(2), 'limit 6');
  const short = longTemplate(100_000);
  const long = longTemplate(1_000_000);
  const growth = await ratio(
    5,
    () => review(long),
    () => review(short),
  );
  line('1 MB template / 100 KB template (median of 5)', growth.toFixed(1), 'limit 15');
  const deep = await times(5, () => review(nested(8000)));
  line('8,000 nested blocks (median of 5)', `${deep.toFixed(0)} ms`, 'limit 1,000 ms');
}

main();
