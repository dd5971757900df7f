import { createProject } from '../project/create-project';
import { findTemplateNames } from '../project/discover';
import type { CommandOverrides, Discovery, Project } from '../project/project-types';
import { LONGEST_TEMPLATE } from '../project/template-files';
import { dirname, inside, relativePath } from '../text/path';
import { expandPattern } from './expand-pattern';
import { type Target, TEMPLATE_NAMES } from './find-target';
import { findTop, kindOf } from './find-top';
import { NodeFileSystem } from './node-file-system';
import { OverlayFiles } from './overlay-files';
import { toInternalPath } from './paths';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { version } from './version';

/** A project over the files of this machine. */
export interface Workspace {
  readonly project: Project;
  /** What the project reads: the disk, with some texts replaced. */
  readonly overlay: OverlayFiles;
  readonly disk: NodeFileSystem;
  /** The working folder, in the engine's spelling. */
  readonly folder: string;
  readonly topOf: (folder: string) => Promise<string>;
}

/**
 * Opens the folders that `paths` (the engine's spelling) and the options may need, up to where nothing above is read.
 * Throws a UsageError where a file that an option names is not there.
 */
export async function openWorkspace(
  terminal: Terminal,
  paths: readonly string[],
  overrides: CommandOverrides,
): Promise<Workspace> {
  const { platform } = terminal;
  const folder = toInternalPath('.', terminal.folder, platform);
  const topOf = (path: string) => findTop(path, folder, platform);
  const named = [overrides.config, overrides.audience].filter((path) => typeof path === 'string');
  for (const path of named) {
    if ((await kindOf(path, platform)) !== 'file')
      throw new UsageError(`There is no file \`${relativePath(folder, path)}\`, which an option names.`);
  }
  const tops = await Promise.all([folder, ...paths, ...named.map(dirname)].map(topOf));
  const disk = await NodeFileSystem.open([...new Set(tops)], platform);
  const overlay = new OverlayFiles(disk);
  const { readData } = terminal;
  const project = createProject({ files: overlay, readData, folder, version, overrides });
  return { project, overlay, disk, folder, topOf };
}

/** What is to be reviewed. */
export interface Selection {
  readonly discovery: Discovery;
  /** Templates that were named, or matched by a pattern: reviewed even if nothing says that they are mail. */
  readonly named: ReadonlySet<string>;
  /** Folders whose templates are all left out by the configuration. */
  readonly leftOut: readonly string[];
}

/** Finds the templates of every target. Throws a UsageError for a target that gives none. */
export async function selectTemplates(
  targets: readonly Target[],
  workspace: Workspace,
  terminal: Terminal,
): Promise<Selection> {
  const files = await Promise.all(targets.map((target) => filesOf(target, workspace, terminal)));
  const named = new Set(files.flat());
  const folders = targets.filter((target) => target.kind === 'folder');
  const discovery = await workspace.project.discover([...folders.map((target) => target.path), ...named]);
  const known = [
    ...discovery.templates,
    ...discovery.leftInPeace,
    ...discovery.problems.map((each) => each.file),
  ];
  const leftOut: string[] = [];
  for (const { path, typed } of folders) {
    if (known.some((file) => inside(path, file))) continue;
    const names = await findTemplateNames(workspace.overlay, path, await workspace.topOf(path));
    if (names.length === 0) throw new UsageError(`There is no template in \`${typed}\` (${TEMPLATE_NAMES}).`);
    leftOut.push(typed);
  }
  return { discovery, named, leftOut };
}

/** The files that a target names, or that its pattern matches; none for a folder. */
async function filesOf(target: Target, workspace: Workspace, terminal: Terminal): Promise<readonly string[]> {
  if (target.kind === 'folder') return [];
  if (target.kind === 'file') {
    await checkReadable(target, workspace);
    return [target.path];
  }
  const { overlay, topOf } = workspace;
  const found = await expandPattern(target.typed, terminal.folder, terminal.platform, overlay, topOf);
  if (found.length > 0) return found;
  throw new UsageError(`\`${target.typed}\` matches no template (${TEMPLATE_NAMES}).`);
}

async function checkReadable({ path, typed }: Target, { overlay }: Workspace): Promise<void> {
  const size = await overlay.size(path);
  if (size === undefined)
    throw new UsageError(`\`${typed}\` cannot be read: it is a link that leads elsewhere.`);
  if (size > LONGEST_TEMPLATE || (await overlay.read(path)) !== undefined) return;
  throw new UsageError(`\`${typed}\` cannot be read, or is no UTF-8 text. Save it as UTF-8.`);
}
