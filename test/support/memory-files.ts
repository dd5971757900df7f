import type { DirectoryEntry, FileSystem } from '../../src/text/file-system';

/** The folders that some files stand in, and those above them. */
const foldersOf = (texts: ReadonlyMap<string, string>): ReadonlySet<string> =>
  new Set(
    [...texts.keys()].flatMap((path) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index))),
  );

/** A file system that holds what it is given: absolute paths and texts. */
export class MemoryFiles implements FileSystem {
  #texts: ReadonlyMap<string, string>;

  constructor(texts: ReadonlyMap<string, string> = new Map()) {
    this.#texts = texts;
  }

  /** Holds other files from now on; gives the paths of which something changed, folders that came or went included. */
  replace(texts: ReadonlyMap<string, string>): readonly string[] {
    const paths = new Set([...this.#texts.keys(), ...texts.keys()]);
    const changed = [...paths].filter((path) => this.#texts.get(path) !== texts.get(path));
    const before = foldersOf(this.#texts);
    const after = foldersOf(texts);
    const folders = [...new Set([...before, ...after])].filter(
      (each) => before.has(each) !== after.has(each),
    );
    this.#texts = texts;
    return [...changed, ...folders];
  }

  async read(path: string): Promise<string | undefined> {
    return this.#texts.get(path);
  }

  async list(folder: string): Promise<readonly DirectoryEntry[] | undefined> {
    const base = folder.endsWith('/') ? folder : `${folder}/`;
    const entries = new Map<string, DirectoryEntry>();
    for (const path of this.#texts.keys()) {
      if (!path.startsWith(base)) continue;
      const [name = '', ...below] = path.slice(base.length).split('/');
      entries.set(name, { name, kind: below.length > 0 ? 'directory' : 'file' });
    }
    return entries.size > 0 ? [...entries.values()] : undefined;
  }

  async size(path: string): Promise<number | undefined> {
    const text = this.#texts.get(path);
    return text === undefined ? undefined : Buffer.byteLength(text);
  }
}
