import type { Settings } from '../rules/settings';
import type { Template } from '../template/template';
import type { FileSystem } from '../text/file-system';
import { listingOf } from '../text/listing';
import { dirname, foldersUpTo, inside, joinPath } from '../text/path';
import { LONGEST_TEMPLATE } from './template-files';

/** Partials of one template by the names they are included under, those they include themselves among them. */
export type Partials = ReadonlyMap<string, Template>;

const ENDINGS = ['.hbs', '.handlebars', '.mustache', '.html', '.htm', '.mjml', '.tpl', '.txt'];
const FOLDERS = ['partials', '_partials'];

/** More than this no message includes; a circle ends here at the latest. */
const MOST_PARTIALS = 500;

/** Reads the partials that a template includes, directly or through others. */
export async function findPartials(
  template: Template,
  settings: Settings,
  files: FileSystem,
  read: (file: string, text: string) => Template,
): Promise<Partials> {
  const found = new Map<string, Template>();
  const waiting = [template];
  const folders = foldersOf(dirname(template.file), settings);
  for (let next = waiting.pop(); next && found.size < MOST_PARTIALS; next = waiting.pop()) {
    for (const name of namesIn(next)) {
      if (found.has(name)) continue;
      const partial = await findPartial(name, folders, files, read);
      if (!partial) continue;
      found.set(name, partial);
      waiting.push(partial);
    }
  }
  return found;
}

/** The partials a template names; those named by an expression are known only while it is rendered. */
export function namesIn(template: Template): readonly string[] {
  const tags = template.tags.filter((tag) => tag.kind === 'partial' || tag.kind === 'open-partial');
  const names = tags.flatMap(({ call }) => {
    if (!call || call.params[0]?.kind === 'call') return [];
    return [call.callee.kind === 'path' ? call.callee.original : String(call.callee.value)];
  });
  return [...new Set(names)].filter((name) => !name.startsWith('@'));
}

async function findPartial(
  name: string,
  folders: readonly string[],
  files: FileSystem,
  read: (file: string, text: string) => Template,
): Promise<Template | undefined> {
  const slash = name.lastIndexOf('/');
  const names = fileNames(name.slice(slash + 1));
  for (const folder of folders) {
    const at = slash < 0 ? folder : joinPath(folder, name.slice(0, slash));
    const held = listingOf(await files.list(at));
    if (held.size === 0) continue;
    const found = names.find((each) => held.get(each) === 'file');
    const path = `${at === '/' ? '' : at}/${found}`;
    const text = found === undefined ? undefined : await files.read(path);
    if (text !== undefined && text.length <= LONGEST_TEMPLATE) return read(path, text);
  }
  return undefined;
}

const knownFolders = new WeakMap<Settings, Map<string, readonly string[]>>();

/** As `findFolders`; templates of one folder mostly share their settings. */
function foldersOf(folder: string, settings: Settings): readonly string[] {
  const known = knownFolders.get(settings) ?? new Map<string, readonly string[]>();
  knownFolders.set(settings, known);
  const folders = known.get(folder) ?? findFolders(folder, settings);
  known.set(folder, folders);
  return folders;
}

/** Where names are looked up: what the configuration says, then the usual folders from the template upwards. */
function findFolders(folder: string, settings: Settings): readonly string[] {
  const configured = settings.partials.map((glob) =>
    fixedPart(glob.value, glob.at ? dirname(glob.at.file) : settings.root),
  );
  const usual = foldersUpTo(folder, settings.root).flatMap((each) =>
    FOLDERS.map((name) => joinPath(each, name)),
  );
  return [...configured, folder, ...usual].filter((each) => inside(settings.root, each));
}

/** `shared/partials/**` → the folder `shared/partials`. */
function fixedPart(glob: string, base: string): string {
  const segments = glob.split('/');
  const wild = segments.findIndex((segment) => /[*?{[(]/.test(segment));
  const fixed = wild < 0 ? segments.slice(0, -1) : segments.slice(0, wild);
  return joinPath(base, fixed.join('/') || '.');
}

/** `footer` is also written as `_footer`, and with any ending a template has. */
function fileNames(name: string): readonly string[] {
  const bare = ENDINGS.map((ending) => name + ending);
  const underscored = name.startsWith('_') ? [] : bare.map((each) => `_${each}`);
  return [...(/\.[a-z]+$/i.test(name) ? [name] : []), ...bare, ...underscored];
}
