// Where VS Code, its Node and a browser are kept between runs: outside node_modules, ignored by git.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const project = resolve(import.meta.dirname, '../../..');
export const cacheFolder = join(project, '.vscode-test');

/**
 * The folder `name` in the cache, filled by `fill(folder)` the first time. It is filled under another name and
 * renamed when complete, so that neither an interrupted run nor two at once leave a broken one.
 */
export async function cached(name, fill) {
  const folder = join(cacheFolder, name);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  try {
    await fill(draft);
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}
