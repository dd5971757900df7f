import { nameWords } from '../knowledge/name-words';
import type { Template } from '../template/template';
import type { DirectoryEntry, FileSystem } from '../text/file-system';
import { listingOf } from '../text/listing';
import { joinPath } from '../text/path';
import { LONGEST_TEMPLATE } from './template-files';

const ENDINGS = ['.hbs', '.handlebars', '.mustache', '.html', '.htm', '.mjml', '.tpl', '.txt'];

/** Folders below one for partials that are looked into, in all. */
const MOST_FOLDERS = 100;

/** What the folders hold that the partials of one template are looked up in: each is asked for once, not for each name. */
export class PartialFolders {
  readonly #files: FileSystem;
  readonly #listed = new Map<string, readonly DirectoryEntry[]>();

  constructor(files: FileSystem) {
    this.#files = files;
  }

  /** What a folder holds, if it has been listed: nobody has to wait for what is known. */
  known(folder: string): readonly DirectoryEntry[] | undefined {
    return this.#listed.get(folder);
  }

  async list(folder: string): Promise<readonly DirectoryEntry[]> {
    const entries = this.known(folder) ?? (await this.#files.list(folder)) ?? [];
    this.#listed.set(folder, entries);
    return entries;
  }

  read(path: string): Promise<string | undefined> {
    return this.#files.read(path);
  }
}

/** Reads a template's text, or has it at hand. */
export type ReadTemplate = (file: string, text: string) => Template;

/** `footer` is also written as `_footer`, and with any ending a template has. */
function fileNames(name: string): readonly string[] {
  const bare = ENDINGS.map((ending) => name + ending);
  const underscored = name.startsWith('_') ? [] : bare.map((each) => `_${each}`);
  return [...(/\.[a-z]+$/i.test(name) ? [name] : []), ...bare, ...underscored];
}

/** What a file is included by: `_footer.hbs` by `footer`; nothing for a file of another kind. */
export function nameOfFile(name: string): string | undefined {
  const ending = ENDINGS.find((each) => name.toLowerCase().endsWith(each));
  return ending === undefined ? undefined : name.slice(0, -ending.length).replace(/^_/, '');
}

/** The template of a name (`footer`, `shared/footer`) in the first of some folders that holds it. */
export async function findTemplate(
  name: string,
  folders: readonly string[],
  files: PartialFolders,
  read: ReadTemplate,
): Promise<Template | undefined> {
  const slash = name.lastIndexOf('/');
  const names = fileNames(name.slice(slash + 1));
  for (const folder of folders) {
    const at = slash < 0 ? folder : joinPath(folder, name.slice(0, slash));
    const entries = files.known(at) ?? (await files.list(at));
    if (entries.length === 0) continue;
    const held = listingOf(entries);
    const found = names.find((each) => held.get(each) === 'file');
    const path = `${at === '/' ? '' : at}/${found}`;
    const text = found === undefined ? undefined : await files.read(path);
    if (text !== undefined && text.length <= LONGEST_TEMPLATE) return read(path, text);
  }
  return undefined;
}

const byWords = new WeakMap<readonly DirectoryEntry[], ReadonlyMap<string, string>>();

/** The files of a folder by the words they are named by, the first of each. Made once a listing. */
function namedByWords(entries: readonly DirectoryEntry[]): ReadonlyMap<string, string> {
  const known = byWords.get(entries);
  if (known) return known;
  const found = new Map<string, string>();
  for (const { name, kind } of entries) {
    const words = kind === 'file' ? nameWords(nameOfFile(name) ?? '').join(' ') : '';
    if (words !== '' && !found.has(words)) found.set(words, name);
  }
  byWords.set(entries, found);
  return found;
}

/**
 * A template whose file is named by the same words (`linkCollective`: `link-collective.hbs`): it is registered in code,
 * by a name that code can hold.
 */
export async function findAlike(
  name: string,
  folders: readonly string[],
  files: PartialFolders,
  read: ReadTemplate,
): Promise<Template | undefined> {
  const wanted = nameWords(name).join(' ');
  for (const folder of folders) {
    const found = namedByWords(files.known(folder) ?? (await files.list(folder))).get(wanted);
    if (found === undefined) continue;
    const path = joinPath(folder, found);
    const text = await files.read(path);
    if (text !== undefined && text.length <= LONGEST_TEMPLATE) return read(path, text);
  }
  return undefined;
}

/** The folders below some, nearest first, those themselves not among them. */
export async function foldersBelow(
  folders: readonly string[],
  files: PartialFolders,
): Promise<readonly string[]> {
  const found: string[] = [];
  const waiting = [...folders];
  for (
    let next = waiting.shift();
    next !== undefined && found.length < MOST_FOLDERS;
    next = waiting.shift()
  ) {
    for (const entry of files.known(next) ?? (await files.list(next))) {
      if (entry.kind !== 'directory' || entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = joinPath(next, entry.name);
      if (folders.includes(path) || found.includes(path)) continue;
      found.push(path);
      waiting.push(path);
    }
  }
  return found;
}
