import { type ReadTree, readDataFile } from '../text/data-file';
import { type PlacedProblem, placeProblem } from '../text/problem';
import { sourcedEntry } from '../text/sourced-node';
import { entryOf, type MapNode, textOf } from '../text/structured';
import { validate } from '../text/validate';
import type { WorkspaceSettings } from './config-file';
import { workspaceSchema } from './config-schema';
import { presetOf } from './presets';
import { readRules } from './read-rules';
import type { RuleCatalog } from './rule-catalog';

export interface WorkspaceSettingsReading {
  readonly settings: WorkspaceSettings;
  readonly problems: readonly PlacedProblem[];
}

export type ReadWorkspaceSettings = (text: string, file: string) => WorkspaceSettingsReading;

const ourKeys: readonly string[] = ['tactful.preset', 'tactful.rules'];

/** Settings hold those of every other extension too; only ours are checked. */
const onlyOurs = (node: MapNode): MapNode => ({
  ...node,
  entries: new Map([...node.entries].filter(([key]) => ourKeys.includes(key))),
});

/** A reader for `.vscode/settings.json`, in which `tactful.preset` and `tactful.rules` count. Make it once. */
export function createWorkspaceSettingsReader(catalog: RuleCatalog): ReadWorkspaceSettings {
  const schema = workspaceSchema(catalog);
  const read: ReadTree<WorkspaceSettingsReading> = (node, file) => {
    if (node?.kind !== 'map') return { settings: { rules: new Map() }, problems: [] };
    const { node: valid, problems } = validate(onlyOurs(node), schema, 'the settings');
    const entry = entryOf(valid, 'tactful.preset');
    const preset = entry && presetOf(textOf(entry.value) ?? '');
    const settings = {
      ...(entry && preset ? { preset: sourcedEntry(preset, entry, file) } : {}),
      rules: readRules(entryOf(valid, 'tactful.rules')?.value, file),
    };
    return { settings, problems: problems.map((problem) => placeProblem(problem, file)) };
  };
  return (text, file) => readDataFile(text, file, read);
}
