import type { Audience } from '../audience/audience';
import { readFrontMatterAudience } from '../audience/front-matter';
import { mayNameLocale } from '../audience/locale-from-path';
import { pathLayer } from '../audience/path-layer';
import { readAudienceFile } from '../audience/read-audience';
import { type AudienceLayer, resolveAudience } from '../audience/resolve-audience';
import { type ConfigChain, type FoundFile, findConfigChain } from '../config/config-chain';
import type { ConfigFile } from '../config/config-file';
import { configuredLayers, namedAudience } from '../config/configured-audiences';
import { presetOf } from '../config/presets';
import { createConfigReader } from '../config/read-config';
import { createWorkspaceSettingsReader } from '../config/read-workspace-settings';
import { resolveSettings } from '../config/resolve-settings';
import { createRuleCatalog } from '../config/rule-catalog';
import { RULES } from '../rules/rules';
import type { Settings } from '../rules/settings';
import type { Template } from '../template/template';
import { BoundedCache } from '../text/bounded-cache';
import type { DirectoryEntry, FileSystem } from '../text/file-system';
import { listingOf } from '../text/listing';
import { basename, dirname, foldersUpTo, joinPath, relativePath } from '../text/path';
import type { PlacedProblem } from '../text/problem';
import { placeProblem } from '../text/problem';
import type { CommandOverrides } from './project-types';

const catalog = createRuleCatalog(RULES);
const readConfig = createConfigReader(catalog);
const readWorkspaceSettings = createWorkspaceSettingsReader(catalog);

/** What governs one file: its settings, and what is wrong where they were set. */
export interface GovernedBy {
  readonly settings: Settings;
  /** How far up anything is read. */
  readonly top: string;
  readonly problems: readonly PlacedProblem[];
  /** The configurations as they were read, nearest first. */
  readonly configs: readonly ConfigFile[];
  /** True where other files of the same folder may have other settings. */
  readonly isForOneFile: boolean;
}

/** Reads the configurations above a file, or the one the command names. */
export async function loadSettings(
  file: string,
  folder: string,
  files: FileSystem,
  overrides: CommandOverrides,
): Promise<GovernedBy> {
  const chain = await chainFor(file, folder, files, overrides);
  const configs = chain.configs.map(({ file: at, text }) => readConfig(text, at));
  const workspace = chain.settings && readWorkspaceSettings(chain.settings.text, chain.settings.file);
  const preset = overrides.preset === undefined ? undefined : presetOf(overrides.preset);
  const settings = resolveSettings({
    file,
    root: chain.root,
    configs: configs.map((reading) => reading.config),
    ...(workspace ? { workspace: workspace.settings } : {}),
    ...(preset ? { preset } : {}),
    ...(overrides.rules
      ? { rules: new Map([...overrides.rules].map(([id, level]) => [id, { level }])) }
      : {}),
  });
  const problems = [...configs, ...(workspace ? [workspace] : [])].flatMap((reading) => reading.problems);
  const isForOneFile = configs.some(({ config }) =>
    config.overrides.some((override) => override.files !== undefined),
  );
  return {
    settings,
    top: chain.top,
    problems: [...chain.problems, ...problems],
    configs: configs.map(({ config }) => config),
    isForOneFile,
  };
}

async function chainFor(
  file: string,
  folder: string,
  files: FileSystem,
  { config }: CommandOverrides,
): Promise<ConfigChain> {
  const chain = await findConfigChain(file, folder, files);
  if (config === undefined) return chain;
  if (config === false) return { ...chain, root: chain.top, configs: [], problems: [] };
  const text = await files.read(config);
  return { ...chain, configs: text === undefined ? [] : [{ file: config, text }], problems: [] };
}

/** Who receives a template, and what is wrong where that is written. */
export interface KnownReaders {
  readonly audience: Audience;
  readonly problems: readonly PlacedProblem[];
  /** True where an audience file or our front matter speaks of it: then it is mail. */
  readonly isDeclared: boolean;
}

/** Unites front matter, audience files, the configuration and the path (contract, section 3). */
export async function loadAudience(
  template: Template,
  settings: Settings,
  files: FileSystem,
  overrides: CommandOverrides,
): Promise<KnownReaders> {
  const { file, frontMatter } = template;
  const inFront = readFrontMatterAudience(frontMatter?.audience, file);
  const named = inFront.name ? namedAudience(inFront.name, settings) : undefined;
  const found = await findAudienceFiles(file, settings.root, files);
  const fromFiles = found.map((each) => ({ ...readOnce(each), file: each.file }));
  const command = await fromCommand(files, overrides);
  const said: readonly AudienceLayer[] = [
    ...command.layers,
    { audience: inFront.audience, file },
    ...(named?.layer ? [named.layer] : []),
    ...fromFiles.map(({ audience, file: from }) => ({ audience, file: from })),
    ...configuredLayers(settings, file),
  ];
  // The path comes last and says nothing but the locales: where they are known it is not looked at.
  const isKnown = said.some(({ audience }) => audience.locales !== undefined);
  const path =
    !isKnown && settings.inferLocaleFromPath.value ? await fromPath(file, settings.root, files) : undefined;
  const layers = path ? [...said, path] : said;
  const isUndeclared =
    !path && !frontMatter?.audience && said.every((layer) => !layer.file || layer.file === file);
  const frontProblems = (frontMatter?.problems ?? []).map((problem) => placeProblem(problem, file));
  const fileProblems = [...command.problems, ...fromFiles.flatMap((each) => each.problems)];
  return {
    audience: isUndeclared
      ? undeclaredAudience(layers, settings, overrides)
      : resolveAudience(layers, settings.fields),
    problems: [...frontProblems, ...inFront.problems, ...(named?.problems ?? []), ...fileProblems],
    isDeclared: frontMatter?.ours === true || found.length > 0 || command.layers.length > 0,
  };
}

interface Undeclared {
  readonly overrides: CommandOverrides;
  readonly audience: Audience;
}

const undeclared = new WeakMap<Settings, Undeclared>();

/** The readers of all templates for which at most the command says who they are. */
function undeclaredAudience(
  layers: readonly AudienceLayer[],
  settings: Settings,
  overrides: CommandOverrides,
): Audience {
  const known = undeclared.get(settings);
  if (known?.overrides === overrides) return known.audience;
  const audience = resolveAudience(layers, settings.fields);
  undeclared.set(settings, { overrides, audience });
  return audience;
}

/** A folder's audience file governs every template in it: it is parsed once for all of them, until its text changes. */
const audienceFiles = new BoundedCache<ReturnType<typeof readAudienceFile>>(200);

const readOnce = ({ file, text }: FoundFile): ReturnType<typeof readAudienceFile> =>
  audienceFiles.get(`${file}\n${text}`, () => readAudienceFile(text, file));

/** An audience file of one name, in the order in which they count. */
export const audienceNames = (stem: string): readonly string[] =>
  ['yaml', 'yml', 'json'].map((ending) => `${stem}.${ending}`);

/** The template's own audience file, then those of its folder and of the folders above it. */
async function findAudienceFiles(
  file: string,
  root: string,
  files: FileSystem,
): Promise<readonly FoundFile[]> {
  const folder = dirname(file);
  const own = `${basename(file).replace(/\.[^.]+$/, '')}.audience`;
  const found: FoundFile[] = [];
  for (const [at, stem] of [
    [folder, own],
    ...foldersUpTo(folder, root).map((each) => [each, 'audience']),
  ] as const) {
    const held = listingOf(await files.list(at ?? folder));
    const name = audienceNames(stem).find((each) => held.get(each) === 'file');
    const path = `${at === '/' ? '' : at}/${name}`;
    const text = name === undefined ? undefined : await files.read(path);
    if (text !== undefined) found.push({ file: path, text });
  }
  return found;
}

async function fromPath(file: string, root: string, files: FileSystem): Promise<AudienceLayer | undefined> {
  const relative = relativePath(root, file);
  if (!mayNameLocale(relative)) return undefined;
  const folders = relative.split('/').map((_, i, all) => all.slice(0, i).join('/'));
  const listed = new Map<string, readonly DirectoryEntry[]>();
  for (const folder of folders) {
    listed.set(folder, (await files.list(folder === '' ? root : joinPath(root, folder))) ?? []);
  }
  return pathLayer(relative, (folder) => listed.get(folder)?.map((entry) => entry.name) ?? []);
}

/** What `--locale` and `--audience` say, over all metadata. */
async function fromCommand(
  files: FileSystem,
  { locales, audience }: CommandOverrides,
): Promise<{ readonly layers: readonly AudienceLayer[]; readonly problems: readonly PlacedProblem[] }> {
  const layers: AudienceLayer[] = [];
  if (locales) {
    const tags = locales.map((tag) => ({ value: tag, at: undefined }));
    layers.push({ audience: { locales: { value: tags, at: undefined } }, file: undefined });
  }
  const text = audience === undefined ? undefined : await files.read(audience);
  if (audience === undefined || text === undefined) return { layers, problems: [] };
  const reading = readAudienceFile(text, audience);
  return { layers: [...layers, { audience: reading.audience, file: audience }], problems: reading.problems };
}
