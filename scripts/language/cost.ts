import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { francAll } from 'franc';
import { francCodes } from '../../src/language/franc-codes';
import { loadJudge, type ReadData } from '../../src/language/load-judge';
import { suspects } from './detectors';
import type { LabelledText } from './labelled-texts';

const files = ['ngrams.bin', 'words.txt', 'alphabets.txt'];

const milliseconds = (since: number): number => performance.now() - since;

/** Judging against francAll over the same candidates, on the same passages, none of them seen before. */
export async function printSpeed(readData: ReadData, texts: readonly LabelledText[]): Promise<void> {
  const unique = [...new Map(texts.map((entry) => [entry.text, entry])).values()];
  const francTime = best(() => {
    for (const { text, language } of unique) {
      francAll(text, { only: [language, ...suspects].map((tag) => francCodes.get(tag) ?? tag) });
    }
  });
  const judges = await Promise.all([1, 2, 3].map(() => loadJudge(readData)));
  let next = 0;
  const ownTime = best(() => {
    const judge = judges[next++ % judges.length];
    for (const { text, language } of unique) {
      judge?.judge(text, { locales: [language], reads: [], candidates: suspects, names: [] });
    }
  });
  const perSecond = (time: number): string => Math.round((unique.length / time) * 1000).toLocaleString('en');
  console.log(
    `passages per second: Tactful ${perSecond(ownTime)}, francAll with the same candidates ${perSecond(francTime)}`,
  );
  console.log(
    `judging costs ${(ownTime / francTime).toFixed(2)} times francAll, on ${unique.length} unique passages`,
  );
}

function best(run: () => void): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      run();
      return milliseconds(start);
    }),
  );
}

interface Loading {
  readonly loaded: number;
  readonly first: number;
  readonly longest: number;
  readonly bytes: number;
  /** Of all threads, in milliseconds: what the times above would be nearer to on an idle machine. */
  readonly cpu: number;
}

/** The median of five loadings, each in a process of its own: the second one in a process is not a first one. */
export function printLoading(): void {
  const sizes = files.map((name) => readFileSync(join('data', name)));
  const zipped = sizes.reduce((sum, bytes) => sum + deflateRawSync(bytes, { level: 9 }).length, 0);
  const runs = Array.from({ length: 5 }, () => {
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/language/measure-loading.ts']);
    return JSON.parse(run.stdout.toString()) as Loading;
  });
  const median = (key: keyof Loading): number => runs.map((run) => run[key]).sort((a, b) => a - b)[2] ?? 0;
  const bytes = sizes.reduce((sum, data) => sum + data.length, 0);
  console.log(
    `data: ${bytes} bytes, ${zipped} zipped, ${(median('bytes') / 1e6).toFixed(1)} MB in memory with franc's`,
  );
  const times = `loading ${median('loaded').toFixed(0)} ms, first verdict after ${median('first').toFixed(0)} ms`;
  console.log(
    `${times}, longest block ${median('longest').toFixed(0)} ms, processor time ${median('cpu').toFixed(0)} ms (medians of 5)`,
  );
}
