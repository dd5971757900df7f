import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by their path in the folder; a path that ends in `/` is an empty folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/** A folder with these files and a `.git` of its own, so that nothing above it counts. */
export function makeFolder(files: Files): TemporaryFolder {
  const path = mkdtempSync(join(realpathSync(tmpdir()), 'tactful-'));
  mkdirSync(join(path, '.git'));
  for (const [name, content] of Object.entries(files)) {
    const target = join(path, name);
    mkdirSync(name.endsWith('/') ? target : dirname(target), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(target, content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
