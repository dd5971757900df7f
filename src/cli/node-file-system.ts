import { type Dirent, promises as fs } from 'node:fs';
import type { DirectoryEntry, FileSystem } from '../text/file-system';
import { dirname, inside, joinPath } from '../text/path';
import { type Platform, toInternalPath, toNativePath } from './paths';

/** No text is longer than this (bytes); what is longer is told by its size, and never read. */
const LONGEST_READ = 64 * 1024 * 1024;

const orUndefined = <T>(promise: Promise<T>): Promise<T | undefined> => promise.catch(() => undefined);

/** Bytes as UTF-8 text with its byte order mark; undefined where they are no UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Files on this machine, below the given folders and nowhere else: a link that leads out of them is as if it were not
 * there. Pipes and devices are no files, reading them could wait for ever.
 */
export class NodeFileSystem implements FileSystem {
  readonly #folders: readonly string[];
  readonly #platform: Platform;

  private constructor(folders: readonly string[], platform: Platform) {
    this.#folders = folders;
    this.#platform = platform;
  }

  static async open(folders: readonly string[], platform: Platform): Promise<NodeFileSystem> {
    const real = await Promise.all(folders.map((folder) => orUndefined(realPath(folder, platform))));
    return new NodeFileSystem(
      real.filter((folder) => folder !== undefined),
      platform,
    );
  }

  /** Where a path really is, links followed; undefined outside of the folders, and for what is not there. */
  async locate(path: string): Promise<string | undefined> {
    const real = await orUndefined(realPath(path, this.#platform));
    return real !== undefined && this.#folders.some((folder) => inside(folder, real)) ? real : undefined;
  }

  async read(path: string): Promise<string | undefined> {
    const real = await this.locate(path);
    const size = real === undefined ? undefined : await this.#sizeOf(real);
    if (real === undefined || size === undefined || size > LONGEST_READ) return undefined;
    const bytes = await orUndefined(fs.readFile(this.#native(real)));
    return bytes && decodeText(bytes);
  }

  /** A file as it is; undefined where it is longer than `most` bytes. */
  async readBytes(path: string, most: number): Promise<Uint8Array | undefined> {
    const real = await this.locate(path);
    const size = real === undefined ? undefined : await this.#sizeOf(real);
    if (real === undefined || size === undefined || size > most) return undefined;
    return orUndefined(fs.readFile(this.#native(real)));
  }

  async size(path: string): Promise<number | undefined> {
    const real = await this.locate(path);
    return real === undefined ? undefined : this.#sizeOf(real);
  }

  async list(folder: string): Promise<readonly DirectoryEntry[] | undefined> {
    const real = await this.locate(folder);
    if (real === undefined) return undefined;
    const entries = await orUndefined(fs.readdir(this.#native(real), { withFileTypes: true }));
    if (!entries) return undefined;
    const kinds = await Promise.all(entries.map((entry) => this.#kindOf(entry, folder)));
    return entries.flatMap(({ name }, i) => {
      const kind = kinds[i];
      return kind ? [{ name, kind }] : [];
    });
  }

  async #kindOf(entry: Dirent, folder: string): Promise<DirectoryEntry['kind'] | undefined> {
    if (entry.isFile()) return 'file';
    if (entry.isDirectory()) return 'directory';
    if (!entry.isSymbolicLink()) return undefined;
    const target = await this.locate(joinPath(folder, entry.name));
    const stats = target === undefined ? undefined : await orUndefined(fs.stat(this.#native(target)));
    if (target === undefined || !stats) return undefined;
    if (stats.isFile()) return 'file';
    return stats.isDirectory() && !(await this.#isCircle(target, folder)) ? 'directory' : undefined;
  }

  /** Whether the way down to `folder` already led through what a link in it points to. */
  async #isCircle(target: string, folder: string): Promise<boolean> {
    const real = await this.locate(folder);
    if (real === undefined) return false;
    const parent = dirname(folder);
    return inside(target, real) || (parent !== folder && this.#isCircle(target, parent));
  }

  async #sizeOf(real: string): Promise<number | undefined> {
    const stats = await orUndefined(fs.stat(this.#native(real)));
    return stats?.isFile() ? stats.size : undefined;
  }

  #native(path: string): string {
    return toNativePath(path, this.#platform);
  }
}

async function realPath(path: string, platform: Platform): Promise<string> {
  return toInternalPath(await fs.realpath(toNativePath(path, platform)), '/', platform);
}
