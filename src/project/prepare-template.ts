import { buildMessage } from '../message/build-message';
import type { Message } from '../message/message';
import type { Template } from '../template/template';
import { recording } from './cached-files';
import { findPartials, type Partials } from './find-partials';
import { type GovernedBy, type KnownReaders, loadAudience } from './load-governance';
import { teamHelpers } from './team-helpers';
import type { WorkspaceState } from './workspace-state';

/** A template with all that governs it. */
export interface PreparedTemplate {
  readonly template: Template;
  readonly governed: GovernedBy;
  readonly readers: KnownReaders;
  readonly partials: Partials;
  readonly message: Message;
}

/** Reads a template's text with its audience and its partials; what had a say is added to `dependencies`. */
export async function prepareTemplate(
  file: string,
  text: string,
  { files, governance, templates, overrides }: WorkspaceState,
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
  const message = buildMessage(template, { partial, layouts: partials.layouts, ...teamHelpers(settings) });
  return { template, governed, readers, partials, message };
}
