import ignore, { type Ignore } from 'ignore';
import type { FileSystem } from '../text/file-system';
import { foldersUpTo, relativePath } from '../text/path';
import { hasTemplateName, isSkippedFolder } from './template-files';

/** The `.gitignore` of one folder. */
interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

/** How deep a folder is searched; a workspace that goes deeper is a circle of links. */
const DEEPEST = 60;

/** All files of a template's name below a folder, sorted; what `.gitignore` names and others' output left out. */
export async function findTemplateNames(
  files: FileSystem,
  folder: string,
  top: string,
): Promise<readonly string[]> {
  const above = foldersUpTo(folder, top).slice(1).reverse();
  const inherited: IgnoreFile[] = [];
  for (const each of above) inherited.push(...(await ignoreFile(files, each)));
  const found: string[] = [];
  await search(files, folder, inherited, found, 0);
  return found.sort();
}

async function search(
  files: FileSystem,
  folder: string,
  inherited: readonly IgnoreFile[],
  found: string[],
  depth: number,
): Promise<void> {
  const entries = depth < DEEPEST ? await files.list(folder) : undefined;
  if (!entries) return;
  const hasIgnore = entries.some((entry) => entry.name === '.gitignore');
  const ignores = hasIgnore ? [...inherited, ...(await ignoreFile(files, folder))] : inherited;
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  for (const { name, kind } of entries) {
    const path = base + name;
    if (kind === 'file') {
      if (hasTemplateName(path) && !isIgnored(path, ignores, false)) found.push(path);
    } else if (!isSkippedFolder(name) && !isIgnored(path, ignores, true)) {
      await search(files, path, ignores, found, depth + 1);
    }
  }
}

async function ignoreFile(files: FileSystem, folder: string): Promise<readonly IgnoreFile[]> {
  const text = await files.read(`${folder.endsWith('/') ? folder : `${folder}/`}.gitignore`);
  return text === undefined ? [] : [{ folder, rules: ignore().add(text) }];
}

/** The nearest `.gitignore` that speaks of a path decides, as git does it. */
function isIgnored(path: string, ignores: readonly IgnoreFile[], isFolder: boolean): boolean {
  for (const { folder, rules } of [...ignores].reverse()) {
    const { ignored, unignored } = rules.test(relativePath(folder, path) + (isFolder ? '/' : ''));
    if (ignored) return true;
    if (unignored) return false;
  }
  return false;
}

/** Whether a single file is left out: below a folder of others' output, or named by a `.gitignore`. */
export async function isLeftOut(files: FileSystem, path: string, top: string): Promise<boolean> {
  const relative = relativePath(top, path);
  if (relative.split('/').slice(0, -1).some(isSkippedFolder)) return true;
  const folder = path.slice(0, path.lastIndexOf('/')) || '/';
  const ignores: IgnoreFile[] = [];
  for (const each of [...foldersUpTo(folder, top)].reverse()) {
    if (each !== top && isIgnored(each, ignores, true)) return true;
    ignores.push(...(await ignoreFile(files, each)));
  }
  return isIgnored(path, ignores, false);
}
