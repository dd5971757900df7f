import { readJson } from './read-json';
import type { Structured } from './structured';
import { readYamlMap } from './yaml-blocks';

/** `jsonc`: JSON with comments and trailing commas. */
export type StructuredFormat = 'yaml' | 'json' | 'jsonc';

/** `json` by its ending, `jsonc` in a `.vscode` folder, else `yaml`. */
export function formatOf(file: string): StructuredFormat {
  if (file.endsWith('.jsonc') || /(?:^|\/)\.vscode\/[^/]*\.json$/.test(file)) return 'jsonc';
  return file.endsWith('.json') ? 'json' : 'yaml';
}

/**
 * Reads a data file into a tree whose spans are offsets into the file. `base` is where `text` starts in it (front
 * matter stands inside a template). Never throws; what cannot be read comes as problems beside what can.
 */
export const readStructured = (text: string, format: StructuredFormat, base = 0): Structured =>
  format === 'yaml' ? readYamlMap(text, base) : readJson(text, { comments: format === 'jsonc' }, base);
