import { posix, win32 } from 'node:path';
import { fromWindowsPath } from '../text/path';

// Paths as the system writes them (`C:\a\b`) and as the engine does (`C:/a/b`, see text/path.ts).

export type Platform = 'posix' | 'windows';

/** From `process.platform`. */
export const platformOf = (name: string): Platform => (name === 'win32' ? 'windows' : 'posix');

/** `\\?\C:\a` and `\\?\UNC\server\share` are how Windows spells paths of any length. */
const withoutLongPrefix = (path: string): string =>
  path.replace(/^\\\\\?\\UNC\\/i, '\\\\').replace(/^\\\\\?\\/, '');

/**
 * The engine's spelling of a path that somebody typed or the system gave. A relative one is resolved from `folder`,
 * absolute and in the system's spelling. On Windows `/` and `\` both separate; elsewhere `\` is part of a name.
 */
export function toInternalPath(path: string, folder: string, platform: Platform): string {
  if (platform === 'windows') return fromWindowsPath(win32.resolve(folder, withoutLongPrefix(path)));
  return posix.resolve(folder, path);
}

/** The system's spelling of one of the engine's paths. */
export const toNativePath = (path: string, platform: Platform): string =>
  platform === 'windows' ? path.replaceAll('/', '\\') : path;

/** A pattern as typed, with `/` as its only separator; elsewhere than on Windows `\` keeps a character literal. */
export const toInternalPattern = (pattern: string, platform: Platform): string =>
  platform === 'windows' ? withoutLongPrefix(pattern).replaceAll('\\', '/') : pattern;
