import { prepareTemplate } from './prepare-template';
import type { PreparedTemplate, Preparing } from './prepared-template';
import type { WorkspaceState } from './workspace-state';

/** As `prepareTemplate`, which is not asked twice for one text. */
export async function prepareOnce(
  file: string,
  text: string,
  workspace: WorkspaceState,
  dependencies: Set<string>,
): Promise<PreparedTemplate> {
  const known = workspace.prepared.get(file);
  // A text that was read before a change may come here after it.
  const preparing = known?.text === text ? known : start(file, text, workspace);
  workspace.prepared.set(file, preparing);
  const prepared = await preparing.prepared;
  for (const path of preparing.dependencies) dependencies.add(path);
  return prepared;
}

function start(file: string, text: string, workspace: WorkspaceState): Preparing {
  const dependencies = new Set<string>();
  return { text, prepared: prepareTemplate(file, text, workspace, dependencies), dependencies };
}
