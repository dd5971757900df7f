import { absentMails } from '../audience/absent-mails';
import { mayNameLocale } from '../audience/locale-from-path';
import { namedMails } from '../audience/named-mails';
import { pathTranslations } from '../audience/path-translations';
import type { AbsentTranslation, Subject, Translation } from '../rules/rule';
import { isPartialName } from '../template/partial-name';
import type { DirectoryEntry, FileSystem } from '../text/file-system';
import { listingOf } from '../text/listing';
import { basename, dirname, joinPath, relativePath } from '../text/path';
import { recording } from './cached-files';
import { prepareOnce } from './prepare-once';
import type { PreparedTemplate } from './prepared-template';
import { stateOf } from './review-state';
import { hasTemplateName } from './template-files';
import type { ReadTranslation } from './translation-cache';
import type { WorkspaceState } from './workspace-state';

/** What a template's path says of its translations, and these. */
export type FoundTranslations = Pick<Subject, 'translations' | 'absentTranslations'>;

/** Who asks for them; nothing is read for nobody. */
const RULE = 'translation-parity';

const NONE: FoundTranslations = { translations: undefined, absentTranslations: [] };

/** Finds and reads the mails that differ from a template in their language alone, by path. */
export async function findTranslations(
  { template, governed }: PreparedTemplate,
  workspace: WorkspaceState,
  dependencies: Set<string>,
): Promise<FoundTranslations> {
  const { settings } = governed;
  const isOff = settings.rules.get(RULE)?.value.level === 'off' && settings.overrides.length === 0;
  if (isOff || !settings.inferLocaleFromPath.value) return NONE;
  const { root } = settings;
  const own = relativePath(root, template.file);
  if (!mayNameLocale(own)) return NONE;
  const files = recording(workspace.files, dependencies);
  const listed = await listAbove(own, root, files);
  const found = pathTranslations(own, (folder) => listed.get(folder)?.map((entry) => entry.name) ?? []);
  if (!found) return NONE;
  const others: Translation[] = [];
  const folders = new Map([[found.locale, dirname(template.file)]]);
  for (const { locale, paths } of found.others) {
    const file = await firstThere(
      paths.map((path) => joinPath(root, path)),
      files,
    );
    folders.set(locale, dirname(joinPath(root, paths[0] ?? own)));
    const read = file === undefined ? undefined : await readTranslation(file, workspace);
    if (!read) continue;
    for (const path of read.dependencies) dependencies.add(path);
    others.push({ locale, template: read.template, message: read.message });
  }
  return {
    translations: { locale: found.locale, others },
    absentTranslations: await absentFrom(template.file, found.locale, folders, files),
  };
}

/** The folders of a path, by path relative to the root. */
async function listAbove(
  relative: string,
  root: string,
  files: FileSystem,
): Promise<ReadonlyMap<string, readonly DirectoryEntry[]>> {
  const folders = relative.split('/').map((_, i, all) => all.slice(0, i).join('/'));
  const listed = new Map<string, readonly DirectoryEntry[]>();
  for (const folder of folders)
    listed.set(folder, (await files.list(folder === '' ? root : joinPath(root, folder))) ?? []);
  return listed;
}

async function firstThere(paths: readonly string[], files: FileSystem): Promise<string | undefined> {
  for (const path of paths) {
    if (listingOf(await files.list(dirname(path))).get(basename(path)) === 'file') return path;
  }
  return undefined;
}

function readTranslation(file: string, workspace: WorkspaceState): Promise<ReadTranslation | undefined> {
  const known = workspace.translations.get(file) ?? read(file, workspace);
  workspace.translations.set(file, known);
  return known;
}

/** A file that is no mail for other reasons than that nothing says so is no translation of one. */
async function read(file: string, workspace: WorkspaceState): Promise<ReadTranslation | undefined> {
  const dependencies = new Set<string>([file]);
  const state = await stateOf(file, workspace, dependencies);
  const text = await workspace.files.read(file);
  if (text === undefined || (state !== 'reviewed' && state !== 'not-mail')) return undefined;
  const { template, message } = await prepareOnce(file, text, workspace, dependencies);
  return { template, message, dependencies };
}

/** Each language has a folder of its own, or all stand in one and their names say which they are in. */
async function absentFrom(
  file: string,
  locale: string,
  folders: ReadonlyMap<string, string>,
  files: FileSystem,
): Promise<readonly AbsentTranslation[]> {
  const folder = dirname(file);
  const paths = new Set(folders.values());
  if (paths.size === 1) return absentByName(file, locale, await files.list(folder));
  if (paths.size < folders.size) return [];
  const mails = new Map<string, readonly string[]>();
  for (const [of, path] of folders) mails.set(of, mailNames(await files.list(path)));
  if (mails.get(locale)?.[0] !== basename(file)) return [];
  return absentMails(locale, mails).map(({ name, holders }) => ({
    file: joinPath(folder, name),
    locale,
    others: holders.map((holder) => joinPath(folders.get(holder) ?? folder, name)),
  }));
}

type NamedMails = ReturnType<typeof namedMails>;
const namedIn = new WeakMap<readonly DirectoryEntry[], NamedMails>();

function absentByName(
  file: string,
  locale: string,
  entries: readonly DirectoryEntry[] | undefined,
): readonly AbsentTranslation[] {
  if (!entries) return [];
  const named = namedIn.get(entries) ?? namedMails(mailNames(entries));
  namedIn.set(entries, named);
  const own = named.get(locale)?.[0];
  if (own?.name !== basename(file)) return [];
  const keys = new Map([...named].map(([of, mails]) => [of, mails.map(({ key }) => key)]));
  const nameOf = (of: string, key: string) => named.get(of)?.find((mail) => mail.key === key)?.name ?? key;
  return absentMails(locale, keys).map(({ name: key, holders }) => ({
    file: joinPath(dirname(file), key.replace('*', own.part)),
    locale,
    others: holders.map((of) => joinPath(dirname(file), nameOf(of, key))),
  }));
}

const mailNames = (entries: readonly DirectoryEntry[] | undefined): readonly string[] =>
  (entries ?? [])
    .filter(({ name, kind }) => kind === 'file' && hasTemplateName(name) && !isPartialName(name))
    .map(({ name }) => name)
    .sort();
