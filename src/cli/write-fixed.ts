import { promises as fs } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import { decodeText, type NodeFileSystem } from './node-file-system';
import { type Platform, toNativePath } from './paths';

/** A file as it was read and as it shall be. */
export interface FixedFile {
  readonly file: string;
  readonly original: string;
  readonly fixed: string;
}

/** A file that was left as it is, and why, in words that follow its name. */
export interface Refusal {
  readonly file: string;
  readonly reason: string;
}

export interface Written {
  readonly written: readonly string[];
  readonly refused: readonly Refusal[];
}

/**
 * Writes fixed files, each as a whole: a temporary file beside it takes its place, with its mode. Left alone are
 * files that changed since they were read, that are read-only or lie outside of `files`, and whatever shares a fix
 * with one of them.
 *
 * @param ties the files of each fix
 */
export async function writeFixed(
  fixed: readonly FixedFile[],
  ties: readonly (readonly string[])[],
  files: NodeFileSystem,
  platform: Platform,
): Promise<Written> {
  const refused = new Map<string, string>();
  for (const each of fixed) {
    const reason = await reasonAgainst(each, files, platform);
    if (reason !== undefined) refused.set(each.file, reason);
  }
  spread(refused, ties);
  const written: string[] = [];
  for (const each of fixed) {
    if (refused.has(each.file)) continue;
    const reason = await replaceFile(each, files, platform);
    if (reason === undefined) written.push(each.file);
    else refused.set(each.file, reason);
  }
  const isFixed = (file: string): boolean => fixed.some((each) => each.file === file);
  return {
    written,
    refused: [...refused].filter(([file]) => isFixed(file)).map(([file, reason]) => ({ file, reason })),
  };
}

/** Half a fix is worse than none. */
function spread(refused: Map<string, string>, ties: readonly (readonly string[])[]): void {
  const before = refused.size;
  for (const tie of ties) {
    if (!tie.some((file) => refused.has(file))) continue;
    for (const file of tie)
      if (!refused.has(file)) refused.set(file, 'shares a fix with a file that cannot be written');
  }
  if (refused.size > before) spread(refused, ties);
}

/** Why a file must not be replaced. Two names may be one file: what is written already is in order. */
async function reasonAgainst(
  each: FixedFile,
  files: NodeFileSystem,
  platform: Platform,
): Promise<string | undefined> {
  const real = await files.locate(each.file);
  if (real === undefined) return 'is gone, or lies outside of the folders under review';
  const path = toNativePath(real, platform);
  try {
    const { mode } = await fs.stat(path);
    // Replacing a file needs no right to write it, so its mode is asked.
    if ((mode & 0o222) === 0) return 'is read-only';
    await fs.access(path, fs.constants.W_OK);
    const text = decodeText(await fs.readFile(path));
    return text === each.original || text === each.fixed ? undefined : 'changed while it was reviewed';
  } catch (error) {
    return cannotWrite(error);
  }
}

/** Looks once more right before it writes. */
async function replaceFile(
  each: FixedFile,
  files: NodeFileSystem,
  platform: Platform,
): Promise<string | undefined> {
  const reason = await reasonAgainst(each, files, platform);
  const real = await files.locate(each.file);
  if (reason !== undefined || real === undefined) return reason ?? 'is gone';
  try {
    await writeFileAtomic(toNativePath(real, platform), each.fixed);
    return undefined;
  } catch (error) {
    return cannotWrite(error);
  }
}

const cannotWrite = (error: unknown): string =>
  `cannot be written (${error instanceof Error ? error.message : error})`;
