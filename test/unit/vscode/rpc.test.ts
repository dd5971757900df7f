import assert from 'node:assert/strict';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { connect, type Port } from '../../../src/vscode/rpc';

const portOf = (end: MessagePort): Port => ({
  send: (value) => end.postMessage(value),
  receive: (listener) => void end.on('message', listener),
});

const service = {
  double: (value: number) => value * 2,
  fail: async () => {
    throw new Error('no such file');
  },
};

describe('connect', () => {
  const channel = new MessageChannel();
  connect<Record<never, never>>(portOf(channel.port2), () => service);
  const ask = connect<typeof service & { missing: () => void }>(portOf(channel.port1), () => ({}));

  after(() => channel.port1.close());

  it('gives each question its own answer', async () => {
    assert.deepEqual(await Promise.all([ask('double', 1), ask('double', 21)]), [2, 42]);
  });

  it('rejects with what the handler threw', () => assert.rejects(ask('fail'), /^Error: no such file$/));

  it('rejects what waits when the other end is gone', async () => {
    const ends: ((reason: Error) => void)[] = [];
    const silent: Port = { send: () => {}, receive: () => {}, ended: (listener) => ends.push(listener) };
    const waiting = connect<typeof service>(silent, () => ({}))('double', 1);
    for (const end of ends) end(new Error('it ended'));
    await assert.rejects(waiting, /^Error: it ended$/);
  });

  it('rejects a question that nobody answers', () =>
    assert.rejects(ask('missing'), /nobody answers "missing"/));
});
