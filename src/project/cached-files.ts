import type { DirectoryEntry, FileSystem } from '../text/file-system';
import { listingOf } from '../text/listing';
import { basename, dirname } from '../text/path';

/** Reads every file and folder once, until it is told that something changed. */
export class CachedFiles implements FileSystem {
  readonly #files: FileSystem;
  readonly #texts = new Map<string, Promise<string | undefined>>();
  readonly #lists = new Map<string, Promise<readonly DirectoryEntry[] | undefined>>();
  readonly #sizes = new Map<string, Promise<number | undefined>>();
  /** Folders that were there when they were listed, and what they held. */
  readonly #folders = new Map<string, readonly DirectoryEntry[]>();
  #known = new Map<string, string>();

  constructor(files: FileSystem) {
    this.#files = files;
  }

  /** What has been read so far, for those who cannot wait. Who holds on to it sees nothing of later edits. */
  get known(): ReadonlyMap<string, string> {
    return this.#known;
  }

  read(path: string): Promise<string | undefined> {
    return remember(this.#texts, path, async () => {
      // Asking for a name that its folder does not hold costs more than looking at the folder once.
      const slash = path.lastIndexOf('/');
      const siblings = await this.list(slash === 0 ? '/' : path.slice(0, slash));
      if (siblings && listingOf(siblings).get(path.slice(slash + 1)) !== 'file') return undefined;
      const text = await this.#files.read(path);
      if (text !== undefined) this.#known.set(path, text);
      return text;
    });
  }

  list(folder: string): Promise<readonly DirectoryEntry[] | undefined> {
    return remember(this.#lists, folder, async () => {
      const entries = await this.#files.list(folder);
      if (entries) this.#folders.set(folder, entries);
      return entries;
    });
  }

  size(path: string): Promise<number | undefined> {
    return remember(this.#sizes, path, () => this.#files.size(path));
  }

  /**
   * Forgets files, or folders with all that is below them, and what their own folders hold.
   *
   * @param isStructural false where none of them came or went: what their folders hold is then kept
   */
  forget(paths: readonly string[], isStructural = true): void {
    this.#known = new Map(this.#known);
    for (const path of paths) {
      if (isStructural || !this.#isListed(path)) this.#forget(path);
      else this.#forgetText(path);
    }
  }

  /** A file that nobody has listed yet is new, whoever says that it only changed. */
  #isListed(path: string): boolean {
    return listingOf(this.#folders.get(dirname(path))).get(basename(path)) === 'file';
  }

  #forgetText(path: string): void {
    this.#texts.delete(path);
    this.#sizes.delete(path);
    this.#known.delete(path);
  }

  #forget(path: string): void {
    if (this.#lists.has(path)) this.#forgetBelow(path.endsWith('/') ? path : `${path}/`);
    this.#forgetText(path);
    this.#lists.delete(path);
    this.#folders.delete(path);
    // A folder that was not there may be new in the one that holds it.
    for (let at = dirname(path), isKnown = false; !isKnown; at = dirname(at)) {
      this.#lists.delete(at);
      isKnown = this.#folders.delete(at) || at === dirname(at);
    }
  }

  #forgetBelow(prefix: string): void {
    for (const cache of [this.#texts, this.#sizes, this.#lists, this.#known]) {
      for (const path of cache.keys()) if (path.startsWith(prefix)) cache.delete(path);
    }
  }
}

function remember<T>(cache: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = cache.get(key);
  if (known) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

/** Notes every file and folder that is asked for, those that are not there included. */
export function recording(files: FileSystem, seen: Set<string>): FileSystem {
  return {
    read: (path) => {
      seen.add(path);
      return files.read(path);
    },
    list: (folder) => {
      seen.add(folder);
      return files.list(folder);
    },
    size: (path) => files.size(path),
  };
}
