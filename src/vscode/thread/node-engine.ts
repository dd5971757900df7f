import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMainThread, parentPort } from 'node:worker_threads';
import { serve } from './serve';

// dist/engine.js: the engine of desktop and remote, in a thread of its own; where none can be started, in the host's.

if (!isMainThread && parentPort) {
  const end = parentPort;
  serve(
    {
      send: (value) => end.postMessage(value),
      receive: (listener) => void end.on('message', listener),
    },
    // Its own files, which lie beside it: asking the host for them takes longer than reading them.
    (name) => readFile(join(__dirname, 'data', name)),
  );
}

export { serve };
