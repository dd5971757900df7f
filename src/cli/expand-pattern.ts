import picomatch from 'picomatch';
import { findTemplateNames } from '../project/discover';
import type { FileSystem } from '../text/file-system';
import { relativePath } from '../text/path';
import { type Platform, toInternalPath, toInternalPattern } from './paths';

/** Whether something typed is a pattern rather than a path. */
export const isPattern = (typed: string, platform: Platform): boolean =>
  picomatch.scan(toInternalPattern(typed, platform)).isGlob;

/** The folder above every match of a pattern: what comes before its first wildcard. */
export const patternFolder = (typed: string, folder: string, platform: Platform): string =>
  toInternalPath(picomatch.scan(toInternalPattern(typed, platform)).base || '.', folder, platform);

/**
 * The templates (by name) that a pattern matches, for shells that leave it to us and for patterns in quotes. What
 * `.gitignore` names, `node_modules` and folders that start with a dot are not looked into, unless the pattern names them.
 *
 * @param folder the working folder, as the system writes it
 * @param topOf the folder above a path from which on `.gitignore` files count
 */
export async function expandPattern(
  typed: string,
  folder: string,
  platform: Platform,
  files: FileSystem,
  topOf: (path: string) => Promise<string>,
): Promise<readonly string[]> {
  const { glob } = picomatch.scan(toInternalPattern(typed, platform));
  const base = patternFolder(typed, folder, platform);
  const matches = picomatch(glob, { nocase: platform === 'windows' });
  const names = await findTemplateNames(files, base, await topOf(base));
  return names.filter((name) => matches(relativePath(base, name)));
}
