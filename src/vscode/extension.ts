import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { ExtensionContext } from 'vscode';
import type { Port } from './rpc';
import type { Thread } from './start-engine';

// On desktop and remote this file is both: the extension, and the thread it starts for the engine. Each half is
// loaded only where it runs; the thread has no `vscode`.

const mark = 'tactful-engine';

if (!isMainThread && workerData === mark && parentPort) {
  const end = parentPort;
  const port: Port = {
    send: (value) => end.postMessage(value),
    receive: (listener) => void end.on('message', listener),
  };
  void import('./thread/serve').then(({ serve }) => serve(port));
}

async function startThread(): Promise<Thread> {
  const worker = new Worker(__filename, { workerData: mark });
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

/** Registers what the editor may ask for, and nothing more: the engine loads with the first template. */
export async function activate(context: ExtensionContext): Promise<void> {
  const { register } = await import('./register');
  register(context, startThread);
}
