import { createIgnoredMatcher, createIncludedMatcher } from '../config/included';
import type { FileSystem } from '../text/file-system';
import { basename, relativePath } from '../text/path';
import { recording } from './cached-files';
import { isLeftOut } from './discover';
import { loadAudience } from './load-governance';
import type { ReviewProblem, ReviewState } from './project-types';
import {
  hasTemplateName,
  isInMailFolder,
  isTemplate,
  LONGEST_TEMPLATE,
  looksLikeMail,
} from './template-files';
import type { WorkspaceState } from './workspace-state';

/**
 * Whether anything says that a file is mail (contract, section 2); who names a file has said so. What had a say is
 * added to `dependencies`.
 */
export async function stateOf(
  file: string,
  workspace: WorkspaceState,
  dependencies: Set<string>,
  named = false,
): Promise<ReviewState> {
  const files = recording(workspace.files, dependencies);
  if (!hasTemplateName(file)) return 'no-template';
  if (((await files.size(file)) ?? 0) > LONGEST_TEMPLATE) return 'too-large';
  const text = await files.read(file);
  if (text === undefined) return 'unreadable';
  if (!isTemplate(file, text)) return 'no-template';
  return named ? 'reviewed' : unnamedState(file, text, workspace, files, dependencies);
}

async function unnamedState(
  file: string,
  text: string,
  { governance, templates, overrides }: WorkspaceState,
  files: FileSystem,
  dependencies: Set<string>,
): Promise<ReviewState> {
  const { settings, top } = await governance.of(file, dependencies);
  if (createIgnoredMatcher(settings)(file) || (await isLeftOut(files, file, top))) return 'ignored';
  if (settings.governed) return createIncludedMatcher(settings)(file) ? 'reviewed' : 'not-mail';
  if (isInMailFolder(relativePath(settings.root, file)) || looksLikeMail(text)) return 'reviewed';
  const template = templates.read(file, text, settings.dialect.value);
  const readers = await loadAudience(template, settings, files, overrides);
  return readers.isDeclared ? 'reviewed' : 'not-mail';
}

/** Why a file is not reviewed, for whoever asked for it. */
export function problemOf(file: string, state: ReviewState): ReviewProblem {
  if (state === 'too-large') return { file, message: TOO_LARGE, fatal: false };
  return { file, message: state === 'unreadable' ? UNREADABLE : noTemplate(file), fatal: true };
}

const TOO_LARGE = 'Skipped: the file is larger than 1 MB. Split it, or name it under `ignore`.';
const UNREADABLE = 'This file cannot be read. Check that it is text in UTF-8 and that you may read it.';
const noTemplate = (file: string): string =>
  `${basename(file)} is no template: its name must end in .hbs, .handlebars, .mustache or .mjml, or in .html, .htm, .tpl or .txt with {{ in it.`;
