import { serve } from './serve';

// The engine of vscode.dev, in a web worker; its bundle is a text inside of dist/web/extension.js.

declare const self: {
  postMessage(value: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
};

serve({
  send: (value) => self.postMessage(value),
  receive: (listener) => self.addEventListener('message', ({ data }) => listener(data)),
});
