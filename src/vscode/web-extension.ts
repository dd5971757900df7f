import type { ExtensionContext } from 'vscode';
import type { Port } from './rpc';
import type { Thread } from './start-engine';

// On vscode.dev this file is both: the extension, and the web worker it starts for the engine. Each half is loaded
// only where it runs; the worker has no `vscode`.

/** What is used of a web worker; the extension's host is one itself. */
interface WebWorker {
  postMessage(value: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}

declare const Worker: new (address: string) => WebWorker;
declare const self: WebWorker & { readonly tactfulEngine?: boolean };

// The bundle is written to be loaded as an extension, which a plain worker does not do.
const prelude = 'self.tactfulEngine = true; var module = { exports: {} }, exports = module.exports;\n';

if (self.tactfulEngine) {
  const port: Port = {
    send: (value) => self.postMessage(value),
    receive: (listener) => self.addEventListener('message', ({ data }) => listener(data)),
  };
  void import('./thread/serve').then(({ serve }) => serve(port));
}

/** A worker can be started neither from `https:` elsewhere nor from `vscode-remote:`, so its text is read here. */
async function startThread(context: ExtensionContext): Promise<Thread> {
  const { Uri, workspace } = await import('vscode');
  const text = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist/web/extension.js'));
  const address = URL.createObjectURL(new Blob([prelude, text], { type: 'text/javascript' }));
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

/** Registers what the editor may ask for, and nothing more: the engine loads with the first template. */
export async function activate(context: ExtensionContext): Promise<void> {
  const { register } = await import('./register');
  register(context, startThread);
}
