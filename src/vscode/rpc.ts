/** One end of a channel between two threads; values are structured clones. */
export interface Port {
  send(value: unknown): void;
  /** Called for every value of the other end. */
  receive(listener: (value: unknown) => void): void;
  /** Called once if the other end is gone; nothing is answered any more. */
  ended?(listener: (reason: Error) => void): void;
}

/** What one end does when the other asks: by name, with one argument. */
export type Handlers = Readonly<Record<string, (argument: never) => unknown>>;

type Asked<H extends Handlers, K extends keyof H> = Parameters<H[K]> extends [infer A] ? [A] : [];

/** Asks the other end, whose handlers are `H`. Rejects with what the handler threw. */
export type Ask<H extends Handlers> = <K extends keyof H & string>(
  name: K,
  ...argument: Asked<H, K>
) => Promise<Awaited<ReturnType<H[K]>>>;

type Message =
  | { readonly kind: 'ask'; readonly id: number; readonly name: string; readonly argument: unknown }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** Answers the other end's questions with the handlers that are made, and returns what asks it questions. */
export function connect<Theirs extends Handlers>(
  port: Port,
  makeHandlers: (ask: Ask<Theirs>) => Handlers,
): Ask<Theirs> {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const ask: Ask<Theirs> = (name, ...[argument]) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      port.send({ kind: 'ask', id, name, argument });
    });
  const handlers = makeHandlers(ask);
  port.receive((value) => {
    const message = value as Message;
    if (message.kind === 'ask') void answer(port, handlers, message);
    else settle(waiting, message);
  });
  port.ended?.((reason) => {
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  });
  return ask;
}

async function answer(port: Port, handlers: Handlers, { id, name, argument }: Message & { kind: 'ask' }) {
  try {
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    if (!handler) throw new Error(`nobody answers "${name}"`);
    port.send({ kind: 'answer', id, value: await handler(argument as never) });
  } catch (error) {
    port.send({ kind: 'failure', id, message: error instanceof Error ? error.message : String(error) });
  }
}

function settle(waiting: Map<number, Waiting>, message: Exclude<Message, { kind: 'ask' }>): void {
  const asked = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.kind === 'answer') asked?.resolve(message.value as never);
  else asked?.reject(new Error(message.message));
}
