import type { KnownPartials } from '../rules/rule';
import type { Settings } from '../rules/settings';
import { partialName } from '../template/expression';
import type { Template } from '../template/template';
import type { FileSystem } from '../text/file-system';
import { dirname, foldersUpTo, inside, joinPath } from '../text/path';
import {
  findAlike,
  findTemplate,
  foldersBelow,
  nameOfFile,
  PartialFolders,
  type ReadTemplate,
} from './partial-files';

/** What a template includes, directly or through others. */
export interface Partials {
  /** By the names they are included under. */
  readonly byName: ReadonlyMap<string, Template>;
  /** The layouts around the template, the innermost first. */
  readonly layouts: readonly Template[];
  readonly known: KnownPartials;
}

const FOLDERS = ['partials', '_partials'];
const LAYOUT_FOLDERS = ['layouts', '_layouts', '_includes'];

/** More than this no message includes; a circle ends here at the latest. */
const MOST_PARTIALS = 500;
const MOST_LAYOUTS = 10;

/** Where names are looked up. */
interface Folders {
  /** Those that hold partials and nothing else: what the configuration says, and the usual ones. */
  readonly ofPartials: readonly string[];
  readonly all: readonly string[];
  readonly ofLayouts: readonly string[];
  readonly areConfigured: boolean;
}

/** Reads the partials and layouts that a template includes, directly or through others. */
export async function findPartials(
  template: Template,
  settings: Settings,
  files: FileSystem,
  read: ReadTemplate,
): Promise<Partials> {
  const folders = foldersOf(dirname(template.file), settings);
  const listed = new PartialFolders(files);
  const layouts = await findLayouts(template, folders, listed, read);
  const { byName, isMissing } = await findNamed([template, ...layouts], folders, listed, read);
  const known = isMissing ? await knownPartials([...byName.values()], folders, listed) : NONE_KNOWN;
  return { byName, layouts, known };
}

async function findNamed(
  from: readonly Template[],
  folders: Folders,
  files: PartialFolders,
  read: ReadTemplate,
): Promise<{ readonly byName: ReadonlyMap<string, Template>; readonly isMissing: boolean }> {
  const found = new Map<string, Template>();
  const missing = new Set<string>();
  const waiting = [...from];
  for (let next = waiting.pop(); next && found.size < MOST_PARTIALS; next = waiting.pop()) {
    for (const name of namesIn(next)) {
      if (found.has(name) || missing.has(name)) continue;
      const partial =
        (await findTemplate(name, folders.all, files, read)) ??
        (await findDeeper(name, folders.ofPartials, files, read));
      if (!partial) {
        missing.add(name);
        continue;
      }
      found.set(name, partial);
      waiting.push(partial);
    }
  }
  return { byName: found, isMissing: missing.size > 0 };
}

/** Build tools and code register what lies deeper in a folder of partials by its bare name, or one made of it. */
async function findDeeper(
  name: string,
  folders: readonly string[],
  files: PartialFolders,
  read: ReadTemplate,
): Promise<Template | undefined> {
  if (name.includes('/')) return undefined;
  const below = await foldersBelow(folders, files);
  return (
    (await findTemplate(name, below, files, read)) ?? findAlike(name, [...folders, ...below], files, read)
  );
}

async function findLayouts(
  template: Template,
  { ofLayouts }: Folders,
  files: PartialFolders,
  read: ReadTemplate,
): Promise<readonly Template[]> {
  const found: Template[] = [];
  for (let next: Template | undefined = template; next && found.length < MOST_LAYOUTS; ) {
    const name: string | undefined = next.frontMatter?.layout?.text;
    const layout: Template | undefined =
      name === undefined
        ? undefined
        : await findTemplate(name, [dirname(next.file), ...ofLayouts], files, read);
    const isCircle: boolean | undefined =
      layout && [template, ...found].some((each) => each.file === layout.file);
    if (layout && !isCircle) found.push(layout);
    next = isCircle ? undefined : layout;
  }
  return found;
}

/** The partials a template names; those named by an expression are known only while it is rendered. */
export function namesIn(template: Template): readonly string[] {
  const names = new Set<string>();
  for (const { kind, call } of template.tags) {
    const name = kind === 'partial' || kind === 'open-partial' ? partialName(call) : undefined;
    if (name !== undefined) names.add(name);
  }
  return [...names];
}

const NONE_KNOWN: KnownPartials = { names: [], areAll: 'unknown' };

/**
 * The names of the partials in folders for partials. They are all there are if the configuration says where they lie,
 * or one that this message includes lies there. Else they may be registered in code, from anywhere.
 */
async function knownPartials(
  included: readonly Template[],
  { ofPartials, areConfigured }: Folders,
  files: PartialFolders,
): Promise<KnownPartials> {
  const holdsOne = (folder: string) => included.some((partial) => partial.file.startsWith(`${folder}/`));
  const names = new Set<string>();
  for (const folder of [...ofPartials, ...(await foldersBelow(ofPartials, files))]) {
    const base = ofPartials.find((each) => folder.startsWith(`${each}/`));
    for (const entry of files.known(folder) ?? (await files.list(folder))) {
      const name = entry.kind === 'file' ? nameOfFile(entry.name) : undefined;
      if (name === undefined) continue;
      names.add(name);
      if (base !== undefined) names.add(`${folder.slice(base.length + 1)}/${name}`);
    }
  }
  return {
    names: [...names],
    areAll: areConfigured ? 'said' : ofPartials.some(holdsOne) ? 'likely' : 'unknown',
  };
}

const knownFolders = new WeakMap<Settings, Map<string, Folders>>();

/** As `findFolders`; templates of one folder mostly share their settings. */
function foldersOf(folder: string, settings: Settings): Folders {
  const known = knownFolders.get(settings) ?? new Map<string, Folders>();
  knownFolders.set(settings, known);
  const folders = known.get(folder) ?? findFolders(folder, settings);
  known.set(folder, folders);
  return folders;
}

/** Where names are looked up: what the configuration says, then the usual folders from the template upwards. */
function findFolders(folder: string, settings: Settings): Folders {
  const configured = settings.partials.map((glob) =>
    fixedPart(glob.value, glob.at ? dirname(glob.at.file) : settings.root),
  );
  const above = foldersUpTo(folder, settings.root);
  const below = (names: readonly string[]) =>
    above.flatMap((each) => names.map((name) => joinPath(each, name)));
  const isInside = (each: string) => inside(settings.root, each);
  // What lies below the root's own folders lies inside it.
  const usual = below(FOLDERS);
  return {
    ofPartials: [...configured.filter(isInside), ...usual],
    all: [...[...configured, folder].filter(isInside), ...usual],
    ofLayouts: [...below(LAYOUT_FOLDERS), ...above],
    areConfigured: configured.length > 0,
  };
}

/** `shared/partials/**` → the folder `shared/partials`. */
function fixedPart(glob: string, base: string): string {
  const segments = glob.split('/');
  const wild = segments.findIndex((segment) => /[*?{[(]/.test(segment));
  const fixed = wild < 0 ? segments.slice(0, -1) : segments.slice(0, wild);
  return joinPath(base, fixed.join('/') || '.');
}

/** Every file that a template includes, each once. */
export const includedIn = ({ byName, layouts }: Partials): readonly Template[] => [
  ...new Set([...byName.values(), ...layouts]),
];
