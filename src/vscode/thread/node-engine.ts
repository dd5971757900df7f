import { isMainThread, parentPort } from 'node:worker_threads';
import { serve } from './serve';

// dist/engine.js: the engine of desktop and remote, in a thread of its own; where none can be started, in the host's.

if (!isMainThread && parentPort) {
  const end = parentPort;
  serve({
    send: (value) => end.postMessage(value),
    receive: (listener) => void end.on('message', listener),
  });
}

export { serve };
