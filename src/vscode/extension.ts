import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ExtensionContext } from 'vscode';
import { register } from './register';
import type { Platform, Thread } from './start-engine';
import type * as engine from './thread/serve';

// Files of their own, so that starting the extension does not mean to read the engine.
const threadPath = join(__dirname, 'thread.js');
const enginePath = join(__dirname, 'data/engine.js');

async function startThread(): Promise<Thread> {
  const worker = new Worker(threadPath);
  worker.unref();
  return {
    send: (value) => worker.postMessage(value),
    receive: (listener) => void worker.on('message', listener),
    ended: (listener) => {
      worker.once('error', listener);
      worker.once('exit', () => listener(new Error('the engine’s thread ended')));
    },
    dispose: () => void worker.terminate(),
  };
}

const platform: Platform = {
  startThread,
  serveHere: (port) => {
    const { serve } = createRequire(__filename)(enginePath) as typeof engine;
    serve(port);
  },
};

/** Registers what the editor may ask for, and nothing more: the engine loads afterwards. */
export const activate = (context: ExtensionContext): void => register(context, platform);
