import type { ConfigFile } from '../config/config-file';
import { findUnmatchedOverrides } from '../config/unmatched-overrides';
import type { FileSystem } from '../text/file-system';
import { dirname } from '../text/path';
import type { PlacedProblem } from '../text/problem';
import { type CachedFiles, recording } from './cached-files';
import { findTemplateNames } from './discover';
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
  readonly #unmatchedIn = new Map<string, Promise<readonly PlacedProblem[]>>();

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
    this.#unmatchedIn.clear();
  }

  #load(file: string): Known {
    const seen = new Set<string>();
    const files = recording(this.#files, seen);
    const governed = loadSettings(file, this.#folder, files, this.#overrides).then(async (loaded) => ({
      ...loaded,
      problems: [...loaded.problems, ...(await this.#unmatched(loaded, files))],
    }));
    return { governed, seen };
  }

  /** Overrides that match nothing below their configuration. Looked for once a configuration. */
  async #unmatched(
    { configs, settings, top }: GovernedBy,
    files: FileSystem,
  ): Promise<readonly PlacedProblem[]> {
    const audiences = settings.audiences.flatMap((entry) => entry.name?.value ?? []);
    const found = configs.map((config) => {
      const known = this.#unmatchedIn.get(config.file) ?? findUnmatched(config, audiences, top, files);
      this.#unmatchedIn.set(config.file, known);
      return known;
    });
    return (await Promise.all(found)).flat();
  }
}

async function findUnmatched(
  config: ConfigFile,
  audiences: readonly string[],
  top: string,
  files: FileSystem,
): Promise<readonly PlacedProblem[]> {
  const asksForFiles = config.overrides.some((override) => override.files !== undefined);
  const names = asksForFiles ? await findTemplateNames(files, dirname(config.file), top) : [];
  return findUnmatchedOverrides(config, { files: names, audiences });
}

function addAll(paths: ReadonlySet<string>, dependencies: Set<string> | undefined): void {
  if (dependencies) for (const path of paths) dependencies.add(path);
}
