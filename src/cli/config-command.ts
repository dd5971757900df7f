import type { CommandOverrides } from '../project/project-types';
import { LineIndex } from '../text/line-index';
import { dirname, relativePath } from '../text/path';
import type { Place } from '../text/span';
import { createColours, wantsColour } from './colours';
import { audienceValues, type EffectiveValue, settingsValues } from './effective-values';
import { findTarget } from './find-target';
import { printableLine } from './printable';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { openWorkspace, type Workspace } from './workspace';

/**
 * `tactful config FILE`: every value that counts for a template, with the file and line it comes from. Throws a
 * UsageError where there is no such template.
 */
export async function configCommand(
  typed: string,
  overrides: CommandOverrides,
  color: boolean | undefined,
  terminal: Terminal,
): Promise<void> {
  const { kind, path } = await findTarget(typed, terminal.folder, terminal.platform);
  if (kind !== 'file')
    throw new UsageError(
      `\`tactful config\` takes one template, and \`${typed}\` is a ${kind}. Name a file.`,
    );
  const workspace = await openWorkspace(terminal, [dirname(path)], overrides);
  const settings = await workspace.project.settingsFor(path);
  const audience = await workspace.project.audienceFor(path);
  const { bold, dim } = createColours(wantsColour(color, terminal.env, terminal.out));
  const given = givenKeys(overrides);
  const table = (values: readonly EffectiveValue[]) => tableLines(values, given, workspace, dim);
  const shown = (file: string) => relativePath(workspace.folder, file);
  const readers = audienceValues(audience);
  const lines = [
    bold(shown(path)),
    `root: ${shown(settings.root)}`,
    `configurations: ${settings.sources.map(shown).join(', ') || 'none'}`,
    `audience from: ${audience.sources.map(shown).join(', ') || 'nowhere'}`,
    '',
    bold('Configuration'),
    ...(await table(settingsValues(settings))),
    '',
    bold('Readers'),
    ...(readers.length === 0 ? ['  nothing is known of them'] : await table(readers)),
  ];
  await terminal.out.write(`${lines.join('\n')}\n`);
}

/** The paths of values that come from the command line. */
function givenKeys({ rules, locales }: CommandOverrides): ReadonlySet<string> {
  const ids = [...(rules?.keys() ?? [])].map((id) => `rules: ${id}`);
  return new Set([...ids, ...(locales ? ['locales'] : [])]);
}

/** Longer values do not push the places away. */
const WIDEST = 48;

async function tableLines(
  values: readonly EffectiveValue[],
  given: ReadonlySet<string>,
  workspace: Workspace,
  dim: (text: string) => string,
): Promise<readonly string[]> {
  const cells = values.map(({ path, value }) => `  ${printableLine(`${path.join(': ')}: ${value}`)}`);
  const width = Math.min(Math.max(...cells.map((cell) => cell.length)), WIDEST);
  const places = await Promise.all(
    values.map(({ at, path }) =>
      at ? placeName(at, workspace) : given.has(path.join(': ')) ? 'command line' : 'default',
    ),
  );
  return cells.map((cell, i) => `${cell.padEnd(width)}  ${dim(places[i] ?? '')}`);
}

async function placeName({ file, span }: Place, { overlay, folder }: Workspace): Promise<string> {
  const text = await overlay.read(file);
  const name = relativePath(folder, file);
  return text === undefined ? name : `${name}:${new LineIndex(text).line(span.start)}`;
}
