import type { EngineHandlers, HostHandlers } from './protocol';
import { type Ask, connect, type Port } from './rpc';

/** A thread that serves the engine. */
export interface Thread extends Port {
  dispose(): void;
}

/** What differs between Node and the web. */
export interface Platform {
  readonly startThread: () => Promise<Thread>;
  /** Serves the engine in the extension host itself, if that can be done. */
  readonly serveHere?: (port: Port) => void;
}

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
function startHere(serveHere: (port: Port) => void): Thread {
  const [here, there] = localPorts();
  serveHere(there);
  return { ...here, dispose: () => {} };
}

/**
 * Asks the engine. It is started with the first question and, should its thread end, again with the next one.
 *
 * @param warn told what went wrong when a thread could not be started, or ended
 */
export class EngineClient {
  readonly #platform: Platform;
  readonly #handlers: HostHandlers;
  readonly #warn: (message: string) => void;
  #running: Promise<{ readonly thread: Thread; readonly ask: Ask<EngineHandlers> }> | undefined;

  constructor(platform: Platform, handlers: HostHandlers, warn: (message: string) => void) {
    this.#platform = platform;
    this.#handlers = handlers;
    this.#warn = warn;
  }

  /** Called when the thread has ended, with everything that it knew. */
  onEnded: (() => void) | undefined;

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  readonly ask: Ask<EngineHandlers> = (name, ...argument) => {
    this.#running ??= this.#open();
    return this.#running.then(({ ask }) => ask(name, ...argument));
  };

  async #open() {
    const thread = await this.#start();
    const ask = connect<EngineHandlers>(thread, () => this.#handlers);
    thread.ended?.((reason) => {
      this.#running = undefined;
      this.onEnded?.();
      this.#warn(`The engine ended: ${reason.message}`);
    });
    return { thread, ask };
  }

  async #start(): Promise<Thread> {
    const { startThread, serveHere } = this.#platform;
    try {
      return await startThread();
    } catch (error) {
      if (!serveHere) throw error;
      this.#warn(`No thread could be started, so reviews run in the extension host: ${error}`);
      return startHere(serveHere);
    }
  }

  dispose(): void {
    void this.#running?.then(({ thread }) => thread.dispose());
  }
}
