import picocolors from 'picocolors';
import type { Output } from './terminal';

export type Colours = ReturnType<typeof picocolors.createColors>;

/**
 * Whether to colour what goes to an output. The option counts before the environment, NO_COLOR (no-color.org)
 * before FORCE_COLOR, and without any of them a screen is coloured and nothing else.
 */
export function wantsColour(
  option: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
  output: Pick<Output, 'columns'>,
): boolean {
  if (option !== undefined) return option;
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] !== undefined) return !['0', 'false'].includes(env['FORCE_COLOR']);
  return output.columns !== undefined && env['TERM'] !== 'dumb';
}

export const createColours = (wanted: boolean): Colours => picocolors.createColors(wanted);
