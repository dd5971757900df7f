import type { ReadData } from '../../language/load-judge';
import type { HostHandlers } from '../protocol';
import { connect, type Port } from '../rpc';
import { createEngine } from './engine';

/**
 * Makes this end of a port the engine; the other end is the extension host.
 *
 * @param readData reads dist/data where this end can; otherwise the host is asked
 */
export function serve(port: Port, readData?: ReadData): void {
  connect<HostHandlers>(port, (ask) =>
    createEngine({
      filesOf: (folder) => ({
        read: (file) => ask('read', { folder, file }),
        list: (file) => ask('list', { folder, file }),
        size: (file) => ask('size', { folder, file }),
      }),
      readData: readData ?? ((name) => ask('data', name)),
    }),
  );
}
