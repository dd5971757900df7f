import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { GeneratedFile } from './generated-file';

const ROOT = resolve(__dirname, '../..');

/** A file of the repository as it is now; undefined where it is not there. */
export const readCurrent = (path: string): string | undefined =>
  existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : undefined;

/**
 * Writes the files that are not as they should be, removes those that are no more, and prints their names. With `--check`
 * it writes nothing, and the script ends with status 1 where there are any; `command` is what would write them.
 */
export function writeGenerated(
  files: readonly GeneratedFile[],
  command: string,
  leftOver: readonly string[] = [],
): void {
  const changed = files.filter(({ path, text }) => readCurrent(path)?.replaceAll('\r\n', '\n') !== text);
  const paths = [...changed.map(({ path }) => path), ...leftOver];
  if (process.argv.includes('--check')) {
    if (paths.length === 0) return;
    console.error(`Stale, run \`${command}\`:\n${paths.map((path) => `  ${path}`).join('\n')}`);
    process.exitCode = 1;
    return;
  }
  for (const { path, text } of changed) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
  for (const path of leftOver) rmSync(join(ROOT, path));
  for (const path of paths) console.log(path);
}
