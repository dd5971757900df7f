import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type * as engine from './serve';

// dist/thread.js: the thread of desktop and remote, with the engine that the web runs too.

const data = join(__dirname, 'data');
const { serve } = createRequire(__filename)(join(data, 'engine.js')) as typeof engine;

if (parentPort) {
  const end = parentPort;
  serve(
    {
      send: (value) => end.postMessage(value),
      receive: (listener) => void end.on('message', listener),
    },
    // What lies beside it: asking the host for that takes longer than reading it.
    (name) => readFile(join(data, name)),
  );
}
