import { dirname } from '../text/path';
import { type CachedFiles, recording } from './cached-files';
import { type GovernedBy, loadSettings } from './load-governance';
import type { CommandOverrides } from './project-types';

interface Known {
  readonly governed: Promise<GovernedBy>;
  /** What was read or looked for. */
  readonly seen: ReadonlySet<string>;
}

/** What governs each file. Files of one folder share their settings, unless an override names some of them. */
export class Governance {
  readonly #files: CachedFiles;
  readonly #folder: string;
  readonly #overrides: CommandOverrides;
  readonly #byFolder = new Map<string, Known>();

  constructor(files: CachedFiles, folder: string, overrides: CommandOverrides) {
    this.#files = files;
    this.#folder = folder;
    this.#overrides = overrides;
  }

  /** What governs a file; what had a say is added to `dependencies`. */
  async of(file: string, dependencies?: Set<string>): Promise<GovernedBy> {
    const folder = dirname(file);
    const ofFolder = this.#byFolder.get(folder);
    if (ofFolder) {
      const governed = await ofFolder.governed;
      if (!governed.isForOneFile) {
        addAll(ofFolder.seen, dependencies);
        return governed;
      }
    }
    const loaded = this.#load(file);
    if (!ofFolder) this.#byFolder.set(folder, loaded);
    const governed = await loaded.governed;
    addAll(loaded.seen, dependencies);
    return governed;
  }

  /** Forgets everything: a configuration may have changed. */
  clear(): void {
    this.#byFolder.clear();
  }

  #load(file: string): Known {
    const seen = new Set<string>();
    const files = recording(this.#files, seen);
    return { governed: loadSettings(file, this.#folder, files, this.#overrides), seen };
  }
}

function addAll(paths: ReadonlySet<string>, dependencies: Set<string> | undefined): void {
  if (dependencies) for (const path of paths) dependencies.add(path);
}
