import type { ExtensionContext } from 'vscode';
import type { EngineHandlers, HostHandlers } from './protocol';
import { type Ask, connect, type Port } from './rpc';

/** A thread that serves the engine. */
export interface Thread extends Port {
  dispose(): void;
}

export type StartThread = (context: ExtensionContext) => Promise<Thread>;

/** Two ends of a channel inside one thread. */
function localPorts(): readonly [Port, Port] {
  const listeners: [((value: unknown) => void) | undefined, ((value: unknown) => void) | undefined] = [
    undefined,
    undefined,
  ];
  const end = (own: 0 | 1): Port => ({
    send: (value) => void setTimeout(() => listeners[own === 0 ? 1 : 0]?.(value), 0),
    receive: (listener) => {
      listeners[own] = listener;
    },
  });
  return [end(0), end(1)];
}

/** The engine where no thread can be started: it runs here, and pauses between its answers. */
async function startHere(): Promise<Thread> {
  const [here, there] = localPorts();
  const { serve } = await import('./thread/serve');
  serve(there);
  return { ...here, dispose: () => {} };
}

/**
 * Asks the engine. It is started with the first question and, should its thread end, again with the next one.
 *
 * @param warn told what went wrong when a thread could not be started, or ended
 */
export class EngineClient {
  readonly #start: () => Promise<Thread>;
  readonly #handlers: HostHandlers;
  readonly #warn: (message: string) => void;
  #running: Promise<{ readonly thread: Thread; readonly ask: Ask<EngineHandlers> }> | undefined;
  /** Counts the starts: what was found before the last one is forgotten. */
  starts = 0;

  constructor(start: () => Promise<Thread>, handlers: HostHandlers, warn: (message: string) => void) {
    this.#start = start;
    this.#handlers = handlers;
    this.#warn = warn;
  }

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  readonly ask: Ask<EngineHandlers> = (name, ...argument) => {
    this.#running ??= this.#open();
    return this.#running.then(({ ask }) => ask(name, ...argument));
  };

  async #open() {
    this.starts++;
    const thread = await this.#start().catch((error: unknown) => {
      this.#warn(`No thread could be started, so reviews run in the extension host: ${error}`);
      return startHere();
    });
    const ask = connect<EngineHandlers>(thread, () => this.#handlers);
    thread.ended?.((reason) => {
      this.#running = undefined;
      this.#warn(`The engine ended: ${reason.message}`);
    });
    return { thread, ask };
  }

  dispose(): void {
    void this.#running?.then(({ thread }) => thread.dispose());
  }
}
