import { promises as fs } from 'node:fs';
import { dirname, inside } from '../text/path';
import { type Platform, toNativePath } from './paths';

/** What there is at a path: a file, a folder, something else, or why it cannot be told (`ENOENT`, `EACCES` …). */
export type Kind = 'file' | 'folder' | 'other' | { readonly code: string };

export async function kindOf(path: string, platform: Platform): Promise<Kind> {
  try {
    const stats = await fs.stat(toNativePath(path, platform));
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    return { code: codeOf(error) };
  }
}

/** `ENOENT` and its like; the message of an error that has no code. */
export const codeOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.message) : String(error);

/**
 * The folder above which nothing is read (contract, section 4): the nearest one above a folder that holds `.git`, else
 * the working folder, else, for what lies elsewhere, the folder itself.
 */
export async function findTop(folder: string, workingFolder: string, platform: Platform): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    const git = await kindOf(at.endsWith('/') ? `${at}.git` : `${at}/.git`, platform);
    if (typeof git === 'string') return at;
    if (dirname(at) === at) return inside(workingFolder, folder) ? workingFolder : folder;
  }
}
