import { promises as fs } from 'node:fs';
import { hasTemplateName } from '../project/template-files';
import { nearest } from '../text/nearest';
import { basename, dirname } from '../text/path';
import { commandNames, plannedCommands } from './command-names';
import { isPattern, patternFolder } from './expand-pattern';
import { kindOf } from './find-top';
import { type Platform, toInternalPath, toNativePath } from './paths';
import { didYouMean, UsageError } from './usage-error';

/** Something to review. `path` is the engine's spelling of it; of a pattern, of the folder it starts from. */
export interface Target {
  readonly kind: 'file' | 'folder' | 'pattern';
  readonly typed: string;
  readonly path: string;
}

/** What is a template by its name, in words. */
export const TEMPLATE_NAMES =
  '*.hbs, *.handlebars, *.mustache, *.mjml; and *.html, *.htm, *.tpl, *.txt that hold {{';

/**
 * What a path or pattern stands for. Throws a UsageError where there is nothing of that name, or a file that is no
 * template.
 *
 * @param folder the working folder, as the system writes it
 */
export async function findTarget(typed: string, folder: string, platform: Platform): Promise<Target> {
  const path = toInternalPath(typed, folder, platform);
  const kind = await kindOf(path, platform);
  if (kind === 'folder') return { kind, typed, path };
  if (kind === 'file') return { kind, typed, path: templateNamed(path, typed) };
  if (kind === 'other') throw new UsageError(`\`${typed}\` is neither a file nor a folder.`);
  if (kind.code === 'ENOENT' && isPattern(typed, platform)) {
    return { kind: 'pattern', typed, path: patternFolder(typed, folder, platform) };
  }
  const isMissing = kind.code === 'ENOENT' || kind.code === 'ENOTDIR';
  if (!isMissing) throw new UsageError(`\`${typed}\` cannot be read (${kind.code}).`);
  throw new UsageError(`There is no file or folder \`${typed}\`.${await hintFor(typed, path, platform)}`);
}

/** The path, if its name is that of a template; otherwise throws a UsageError. */
export function templateNamed(path: string, typed: string): string {
  if (hasTemplateName(path)) return path;
  throw new UsageError(
    `\`${typed}\` is no template by its name (${TEMPLATE_NAMES}). Name a template, or its folder.`,
  );
}

async function hintFor(typed: string, path: string, platform: Platform): Promise<string> {
  const commands: readonly string[] = [...commandNames, ...plannedCommands];
  if (commands.includes(typed)) return ` A command comes first: tactful ${typed} …`;
  const siblings = await fs.readdir(toNativePath(dirname(path), platform)).catch(() => []);
  const near = nearest(basename(path), siblings);
  const command = nearest(typed, commandNames);
  if (near === undefined && command !== undefined) return ` Did you mean the command \`${command}\`?`;
  return didYouMean(near === undefined ? undefined : typed.replace(/[^\\/]*[\\/]*$/, near));
}
