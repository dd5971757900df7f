import * as vscode from 'vscode';
import { register } from './register';
import type { Thread } from './start-engine';

/** What is used of a web worker; the extension's host is one itself. */
interface WebWorker {
  postMessage(value: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}

declare const Worker: new (address: string) => WebWorker;

/** Serves the engine of dist/data/engine.js, a CommonJS module, in the worker that it is made the text of. */
const BEFORE = 'var module = {};';
const AFTER = `
module.exports.serve({
  send: (value) => self.postMessage(value),
  receive: (listener) => self.addEventListener('message', ({ data }) => listener(data)),
});`;

/**
 * Starts the engine from its text: a worker can be started neither from `https:` elsewhere nor from
 * `vscode-remote:`, where the extension may lie.
 */
async function startThread(extension: vscode.Uri): Promise<Thread> {
  const engine = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist/data/engine.js'));
  const text = new TextDecoder().decode(engine);
  const address = URL.createObjectURL(new Blob([BEFORE, text, AFTER], { type: 'text/javascript' }));
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

/** Registers what the editor may ask for, and nothing more: the engine loads afterwards. */
export const activate = (context: vscode.ExtensionContext): void =>
  register(context, { startThread: () => startThread(context.extensionUri) });
