/** Loads the judge once, in a process that has done nothing else, and prints what it took as JSON. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadJudge } from '../../src/language/load-judge';

async function main(): Promise<void> {
  let longest = 0;
  let last = performance.now();
  const tick = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(tick, 1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  longest = 0;
  const memory = process.memoryUsage();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const judge = await loadJudge((name) => readFile(join('data', name)));
  const loaded = performance.now() - start;
  tick();
  judge.judge('We received a request to change it.', {
    locales: ['pl'],
    reads: [],
    candidates: [],
    names: [],
  });
  const first = performance.now() - start;
  tick();
  clearInterval(timer);
  const { user, system } = process.cpuUsage(cpu);
  const after = process.memoryUsage();
  const bytes = after.heapUsed + after.arrayBuffers - memory.heapUsed - memory.arrayBuffers;
  console.log(JSON.stringify({ loaded, first, longest, bytes, cpu: (user + system) / 1000 }));
}

void main();
