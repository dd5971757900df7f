import { readdir, readFile, stat } from 'node:fs/promises';
import { hasTemplateName } from '../../src/project/template-files';
import type { DirectoryEntry, FileSystem } from '../../src/text/file-system';

// Some repositories name their templates `offer.plain.fi` or `fi-offer.md`. They are shown under a name that a
// template may have, `offer.plain.fi.txt`, so that the same review reads them as it reads the others.

const SHOWN_AS = '.txt';

/** What a file of the corpus is called in the review. */
export const shownName = (file: string): string => (hasTemplateName(file) ? file : file + SHOWN_AS);

/** What it is called on disk. */
export const ownName = (file: string, disguised: ReadonlySet<string>): string =>
  disguised.has(file) ? file.slice(0, -SHOWN_AS.length) : file;

const orUndefined = <T>(promise: Promise<T>): Promise<T | undefined> => promise.catch(() => undefined);

/** The files of a corpus; `disguised` holds absolute names of those that are shown under another one. */
export function corpusFiles(disguised: ReadonlySet<string>): FileSystem {
  const own = (path: string) => ownName(path, disguised);
  return {
    read: (path) => orUndefined(readFile(own(path), 'utf8')),
    size: async (path) => (await orUndefined(stat(own(path))))?.size,
    list: async (folder) => {
      const entries = await orUndefined(readdir(folder, { withFileTypes: true }));
      return entries?.map((entry): DirectoryEntry => {
        const name = shownName(entry.name);
        const isShown = entry.isFile() && disguised.has(`${folder}/${name}`);
        return { name: isShown ? name : entry.name, kind: entry.isDirectory() ? 'directory' : 'file' };
      });
    },
  };
}
