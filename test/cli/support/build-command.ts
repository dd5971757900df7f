import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const projectFolder = join(__dirname, '..', '..', '..');
export const commandFile = join(projectFolder, 'dist', 'cli.js');

/** When a file was last written, in milliseconds; 0 for one that is not there. */
const writtenAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newestSource(): number {
  const sources = readdirSync(join(projectFolder, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const others = ['package.json', 'esbuild.mjs'].map((name) => join(projectFolder, name));
  return Math.max(...[...sources, ...others].map(writtenAt));
}

/** Builds the command where its sources are newer: what is tested is what is shipped. */
export function buildCommand(): void {
  if (writtenAt(commandFile) > newestSource()) return;
  execFileSync(process.execPath, ['esbuild.mjs', 'cli', 'data'], { cwd: projectFolder, stdio: 'inherit' });
}
