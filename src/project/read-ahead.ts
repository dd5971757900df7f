import { configNames } from '../config/config-chain';
import type { FileSystem } from '../text/file-system';
import { listingOf } from '../text/listing';
import { basename, dirname, foldersUpTo, joinPath } from '../text/path';
import { templateNames } from './discover-templates';
import { audienceNames } from './load-governance';
import { severalAtOnce } from './several-at-once';
import { isGoverning } from './template-files';
import type { WorkspaceState } from './workspace-state';

/** What may govern a template that lies in the same folder or below it. */
const GOVERNING = [...configNames, ...audienceNames('audience'), '.gitignore'];

/**
 * Asks at once for what a review asks for one after the other: in an editor each question goes through its window,
 * which may be busy showing the template. `files` has to keep the answers; what goes wrong is told to who asks again.
 *
 * @param folder the workspace's: nothing above it is asked for
 */
export async function readAhead(file: string, folder: string, files: FileSystem): Promise<void> {
  const [own, ...above] = foldersUpTo(dirname(file), folder);
  if (own === undefined) return;
  const stem = basename(file).replace(/\.[^.]+$/, '');
  await Promise.allSettled([
    files.size(file),
    readIn(own, [basename(file), ...audienceNames(`${stem}.audience`), ...GOVERNING], files),
    ...above.map((each) => readIn(each, GOVERNING, files)),
  ]);
}

/** Of more files than this the others are read when a template asks for them. */
const MOST_GOVERNING = 200;

/** Reads what says of the templates below the workspace's folder who reads them and how they are reviewed. */
export async function readGoverning(workspace: WorkspaceState): Promise<void> {
  const { files, folder } = workspace;
  const names = await templateNames(folder, workspace);
  const folders = [...new Set(names.flatMap((name) => foldersUpTo(dirname(name), folder)))];
  const governing = await Promise.all(
    folders.map(async (at) => {
      const held = [...listingOf(await files.list(at))];
      const there = held.filter(([name, kind]) => kind === 'file' && isGoverning(name));
      return there.map(([name]) => joinPath(at, name));
    }),
  );
  await severalAtOnce(governing.flat().slice(0, MOST_GOVERNING), (path) => files.read(path));
}

async function readIn(folder: string, names: readonly string[], files: FileSystem): Promise<void> {
  const held = listingOf(await files.list(folder));
  const there = names
    .filter((name) => held.get(name) === 'file')
    .map((name) => files.read(joinPath(folder, name)));
  const settings = held.get('.vscode') === 'directory' ? [files.list(joinPath(folder, '.vscode'))] : [];
  await Promise.all([...there, ...settings]);
}
