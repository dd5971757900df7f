import type { HostHandlers } from '../protocol';
import { connect, type Port } from '../rpc';
import { createEngine } from './engine';

/** Makes this end of a port the engine; the other end is the extension host. */
export function serve(port: Port): void {
  connect<HostHandlers>(port, (ask) =>
    createEngine({
      filesOf: (folder) => ({
        read: (file) => ask('read', { folder, file }),
        list: (file) => ask('list', { folder, file }),
        size: (file) => ask('size', { folder, file }),
      }),
      readData: (name) => ask('data', name),
    }),
  );
}
