import type { FileSystem } from '../text/file-system';
import { type Listing, listingOf } from '../text/listing';
import { dirname, foldersUpTo, inside, joinPath } from '../text/path';
import { createProblem, type PlacedProblem, placeProblem } from '../text/problem';
import { formatOf, readStructured } from '../text/read-structured';
import { span } from '../text/span';
import { valueAt } from '../text/structured';

/** In the order in which they count where several stand in one folder. */
export const configNames = ['tactful.config.yaml', 'tactful.config.yml', 'tactful.config.json'] as const;

const chainMessages = {
  shadowedConfig: '`{other}` stands in the same folder and is read instead of this file. Keep one of them.',
} as const;

export interface FoundFile {
  readonly file: string;
  readonly text: string;
}

/** Which configurations govern a file, and how far up anything is read (contract, section 4). */
export interface ConfigChain {
  readonly root: string;
  /** The nearest folder with `.git`, else the workspace or working folder. */
  readonly top: string;
  /** Nearest first. */
  readonly configs: readonly FoundFile[];
  /** `.vscode/settings.json` at the root. */
  readonly settings: FoundFile | undefined;
  readonly problems: readonly PlacedProblem[];
}

const namesIn = async (folder: string, files: FileSystem): Promise<Listing> =>
  listingOf(await files.list(folder));

/** The nearest folder that holds `.git`; else `fallback`, where the file lies in it; else the file's own folder. */
export async function findTop(file: string, fallback: string, files: FileSystem): Promise<string> {
  const folder = dirname(file);
  for (let at = folder; ; at = dirname(at)) {
    if ((await namesIn(at, files)).has('.git')) return at;
    if (at === dirname(at)) return inside(fallback, folder) ? fallback : folder;
  }
}

interface FolderConfig {
  readonly folder: string;
  readonly found: FoundFile;
  readonly isRoot: boolean;
  readonly problems: readonly PlacedProblem[];
}

function isRootConfig({ file, text }: FoundFile): boolean {
  const root = valueAt(readStructured(text, formatOf(file)).root, 'root');
  return root?.kind === 'scalar' && root.value === true;
}

async function configIn(folder: string, files: FileSystem): Promise<FolderConfig | undefined> {
  const names = await namesIn(folder, files);
  const [first, ...others] = configNames.filter((name) => names.has(name));
  if (!first) return undefined;
  const file = joinPath(folder, first);
  const text = await files.read(file);
  if (text === undefined) return undefined;
  const problems = others.map((name) => {
    const problem = createProblem(chainMessages, 'shadowedConfig', { other: first }, span(0, 0));
    return placeProblem(problem, joinPath(folder, name));
  });
  const found = { file, text };
  return { folder, found, isRoot: isRootConfig(found), problems };
}

/** Reads from the file's folder upwards and stops at a configuration that is the root. */
async function configsUpTo(folder: string, top: string, files: FileSystem): Promise<readonly FolderConfig[]> {
  const found: FolderConfig[] = [];
  for (const at of foldersUpTo(folder, top)) {
    const config = await configIn(at, files);
    if (config) found.push(config);
    if (config?.isRoot) break;
  }
  return found;
}

/**
 * The configurations that govern a file and the root they give: the folder of the nearest with `root: true`, else of
 * the farthest not above the top, else the top. Nothing above the top is read but the names that tell where it is.
 */
export async function findConfigChain(
  file: string,
  fallback: string,
  files: FileSystem,
): Promise<ConfigChain> {
  const top = await findTop(file, fallback, files);
  const found = await configsUpTo(dirname(file), top, files);
  const root = found.at(-1)?.folder ?? top;
  const path = joinPath(root, '.vscode/settings.json');
  const text = await files.read(path);
  return {
    root,
    top,
    configs: found.map((config) => config.found),
    settings: text === undefined ? undefined : { file: path, text },
    problems: found.flatMap(({ problems }) => problems),
  };
}
