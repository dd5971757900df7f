import { buildMessage } from '../message/build-message';
import { recording } from './cached-files';
import { findPartials } from './find-partials';
import { findSamples, withSamples } from './find-samples';
import { loadAudience } from './load-governance';
import type { PreparedTemplate } from './prepared-template';
import { renderSamples } from './render-samples';
import { teamHelpers } from './team-helpers';
import type { WorkspaceState } from './workspace-state';

/** Reads a template's text with its audience and its partials; what had a say is added to `dependencies`. */
export async function prepareTemplate(
  file: string,
  text: string,
  { files, governance, templates, samples: cache, overrides, pauses }: WorkspaceState,
  dependencies: Set<string> = new Set(),
): Promise<PreparedTemplate> {
  const recorded = recording(files, dependencies);
  const governed = await governance.of(file, dependencies);
  const { settings } = governed;
  const read = (path: string, content: string) => templates.read(path, content, settings.dialect.value);
  const template = read(file, text);
  const readers = await loadAudience(template, settings, recorded, overrides);
  const partials = await findPartials(template, settings, recorded, read);
  const partial = (name: string) => partials.byName.get(name);
  const helpers = teamHelpers(settings);
  const message = buildMessage(template, { partial, layouts: partials.layouts, ...helpers });
  const readSample = (path: string, content: string) => cache.read(path, content);
  const found = await findSamples(readers.audience, settings.root, recorded, readSample, pauses);
  const audience = withSamples(readers.audience, found.samples);
  return {
    template,
    governed,
    readers: { ...readers, audience, problems: [...readers.problems, ...found.problems] },
    partials,
    message,
    samples: renderSamples(found.samples, {
      message,
      template,
      partials,
      helpers,
      audience,
      now: overrides.now,
    }),
  };
}
