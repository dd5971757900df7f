import engine from 'tactful:engine';
import type { ExtensionContext } from 'vscode';
import { register } from './register';
import type { Platform, Thread } from './start-engine';

/** What is used of a web worker; the extension's host is one itself. */
interface WebWorker {
  postMessage(value: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}

declare const Worker: new (address: string) => WebWorker;

/**
 * Starts the engine from its text: a worker can be started neither from `https:` elsewhere nor from
 * `vscode-remote:`, where the extension may lie.
 */
async function startThread(): Promise<Thread> {
  const address = URL.createObjectURL(new Blob([engine], { type: 'text/javascript' }));
  const worker = new Worker(address);
  return {
    send: (value) => worker.postMessage(value),
    receive: (listener) => worker.addEventListener('message', ({ data }) => listener(data)),
    ended: (listener) =>
      worker.addEventListener('error', ({ message }) =>
        listener(new Error(message ?? 'the engine’s thread ended')),
      ),
    dispose: () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}

const platform: Platform = { startThread };

/** Registers what the editor may ask for, and nothing more: the engine loads with the first template. */
export const activate = (context: ExtensionContext): void => register(context, platform);
