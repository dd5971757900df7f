import { Buffer } from 'node:buffer';
import type { DirectoryEntry, FileSystem } from '../text/file-system';
import { basename, dirname } from '../text/path';

/** Files with some of their texts replaced: standard input in a file's place, fixes that are not written yet. */
export class OverlayFiles implements FileSystem {
  readonly #files: FileSystem;
  readonly #texts = new Map<string, string>();

  constructor(files: FileSystem) {
    this.#files = files;
  }

  replace(path: string, text: string): void {
    this.#texts.set(path, text);
  }

  /** What is underneath counts again. */
  restore(path: string): void {
    this.#texts.delete(path);
  }

  async read(path: string): Promise<string | undefined> {
    return this.#texts.get(path) ?? this.#files.read(path);
  }

  async size(path: string): Promise<number | undefined> {
    const text = this.#texts.get(path);
    return text === undefined ? this.#files.size(path) : Buffer.byteLength(text);
  }

  async list(folder: string): Promise<readonly DirectoryEntry[] | undefined> {
    const below = await this.#files.list(folder);
    const added = [...this.#texts.keys()].filter((path) => dirname(path) === folder).map(basename);
    const missing = added.filter((name) => !below?.some((entry) => entry.name === name));
    if (missing.length === 0) return below;
    return [...(below ?? []), ...missing.map((name) => ({ name, kind: 'file' as const }))];
  }
}
