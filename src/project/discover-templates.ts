import { basename } from '../text/path';
import { findTemplateNames } from './discover';
import type { Discovery, ReviewProblem } from './project-types';
import { problemOf, stateOf } from './review-state';
import { severalAtOnce } from './several-at-once';
import type { WorkspaceState } from './workspace-state';

/** Templates among files, each named by somebody, and below folders. Paths are absolute. */
export async function discoverTemplates(
  paths: readonly string[],
  workspace: WorkspaceState,
): Promise<Discovery> {
  const templates = new Set<string>();
  const leftInPeace = new Set<string>();
  const problems: ReviewProblem[] = [];
  for (const path of paths) {
    const named = await isFile(path, workspace);
    const files = named ? [path] : await templateNames(path, workspace);
    const states = await severalAtOnce(files, async (file) => ({
      file,
      state: await stateOf(file, workspace, new Set(), named),
    }));
    for (const { file, state } of states) {
      if (state === 'reviewed') templates.add(file);
      else if (state === 'not-mail') leftInPeace.add(file);
      else if (named || state === 'too-large' || state === 'unreadable')
        problems.push(problemOf(file, state));
    }
  }
  return { templates: [...templates].sort(), leftInPeace: [...leftInPeace].sort(), problems };
}

async function isFile(path: string, { files }: WorkspaceState): Promise<boolean> {
  const entries = await files.list(path.slice(0, path.lastIndexOf('/')) || '/');
  return entries?.some((entry) => entry.name === basename(path) && entry.kind === 'file') ?? false;
}

/** Every file of a template's name below a folder, what git ignores left out. */
export async function templateNames(
  folder: string,
  { files, governance }: WorkspaceState,
): Promise<readonly string[]> {
  const { top } = await governance.of(`${folder}/x`);
  return findTemplateNames(files, folder, top);
}
