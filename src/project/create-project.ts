import { startingAudience } from '../rules/starting-audience';
import { discoverTemplates, templateNames } from './discover-templates';
import { findIncluders } from './find-includers';
import { includedIn } from './find-partials';
import { loadAudience } from './load-governance';
import { passageAt } from './passage-facts';
import { prepareTemplate } from './prepare-template';
import { previewTemplate } from './preview-template';
import type { Project, ProjectOptions } from './project-types';
import { readAhead, readGoverning } from './read-ahead';
import { stateOf } from './review-state';
import { subjectOf } from './review-subject';
import { reviewTemplate } from './review-template';
import { reviewTemplates } from './review-templates';
import { LONGEST_TEMPLATE } from './template-files';
import { openWorkspace, type WorkspaceState } from './workspace-state';

/** Opens a folder for review. Nothing is read before it is asked for. */
export function createProject(options: ProjectOptions): Project {
  const workspace = openWorkspace(options);
  const { files, governance, templates, translations, overrides } = workspace;
  return {
    discover: (paths) => discoverTemplates(paths, workspace),
    reviewTemplate: (file, named = false, isOutdated = undefined) =>
      reviewTemplate(file, named, workspace, isOutdated),
    readAhead: (file) => readAhead(file, workspace.folder, files),
    readGoverning: () => readGoverning(workspace),
    previewTemplate: (file, sample) => previewTemplate(file, sample, workspace),
    review: (discovery, named, how = {}) => reviewTemplates(discovery, named, how, workspace),
    settingsFor: async (file) => (await governance.of(file)).settings,
    audienceFor: async (file) => {
      const { settings } = await governance.of(file);
      const template = templates.read(file, (await files.read(file)) ?? '', settings.dialect.value);
      return (await loadAudience(template, settings, files, overrides)).audience;
    },
    includersOf: (file) => includersOf(file, workspace),
    startingAudience: (file) => audienceFileFor(file, workspace),
    passageAt: (file, offset, through = file) => passageAt(file, offset, through, workspace),
    changed: (paths, isStructural) => {
      files.forget(paths, isStructural);
      for (const path of paths) {
        templates.forget(path);
        workspace.samples.forget(path);
      }
      governance.clear();
      workspace.prepared.clear();
      translations.clear();
    },
  };
}

async function includersOf(file: string, workspace: WorkspaceState): Promise<readonly string[]> {
  const { files, folder } = workspace;
  return findIncluders(file, {
    names: await templateNames(folder, workspace),
    textOf: async (path) =>
      ((await files.size(path)) ?? 0) > LONGEST_TEMPLATE ? undefined : files.read(path),
    partialsOf: async (path, text) => {
      if ((await stateOf(path, workspace, new Set())) !== 'reviewed') return [];
      const { partials } = await prepareTemplate(path, text, workspace);
      return includedIn(partials).map((partial) => partial.file);
    },
  });
}

async function audienceFileFor(file: string, workspace: WorkspaceState): Promise<string | undefined> {
  const text = await workspace.files.read(file);
  if (text === undefined) return undefined;
  const subject = await subjectOf(await prepareTemplate(file, text, workspace), workspace);
  return startingAudience({ ...subject, isSuppressed: () => false, option: () => undefined });
}
