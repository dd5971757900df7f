import type { CommandOverrides } from '../project/project-types';
import { SEVERITIES } from '../rules/rule';
import type { Severity } from '../rules/settings';
import { nearest } from '../text/nearest';
import type { Format } from './format';
import { formatByName } from './formats';
import { readOverrides, type SourceOptions } from './read-overrides';
import { didYouMean, UsageError } from './usage-error';

/** The options of `tactful review` as they were typed. */
export interface ReviewOptions extends SourceOptions {
  readonly format?: string;
  readonly output?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly failOn?: string;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** What `tactful review` is asked to do. */
export interface ReviewRequest {
  /** Paths and patterns as they were typed; with `stdin`, none. */
  readonly paths: readonly string[];
  /** The file that standard input stands for, as it was typed. */
  readonly stdin: string | undefined;
  readonly format: Format;
  /** File to write the report to, as it was typed. */
  readonly output: string | undefined;
  readonly fix: 'none' | 'write' | 'show';
  readonly failOn: Severity | 'never';
  readonly quiet: boolean;
  readonly color: boolean | undefined;
  readonly overrides: CommandOverrides;
}

const failLevels: readonly (Severity | 'never')[] = ['never', ...SEVERITIES];

/**
 * Reads what was typed. Throws a UsageError for what does not exist or does not go together.
 *
 * @param resolve gives the engine's spelling of a path that was typed
 */
export function readRequest(
  paths: readonly string[],
  options: ReviewOptions,
  resolve: (path: string) => string,
): ReviewRequest {
  if (options.fix && options.fixDryRun)
    throw new UsageError('`--fix` and `--fix-dry-run` do not go together: leave one out.');
  return {
    paths: paths.length === 0 && !options.stdin ? ['.'] : paths,
    stdin: readStdinName(paths, options),
    format: formatByName(options.format ?? 'stylish'),
    output: options.output,
    fix: options.fix ? 'write' : options.fixDryRun ? 'show' : 'none',
    failOn: readFailOn(options.failOn ?? 'error'),
    quiet: options.quiet === true,
    color: options.color,
    overrides: readOverrides(options, resolve),
  };
}

function readStdinName(
  paths: readonly string[],
  { stdin, stdinFilename }: ReviewOptions,
): string | undefined {
  if (stdinFilename !== undefined && !stdin)
    throw new UsageError('`--stdin-filename` goes with `--stdin`: add it.');
  if (!stdin) return undefined;
  if (paths.length > 0) throw new UsageError('`--stdin` reviews standard input alone: leave out the paths.');
  if (stdinFilename !== undefined) return stdinFilename;
  throw new UsageError(
    '`--stdin` needs to know which file it stands for: add --stdin-filename emails/offer.hbs.',
  );
}

function readFailOn(text: string): Severity | 'never' {
  const level = failLevels.find((each) => each === text);
  if (level !== undefined) return level;
  const hint = didYouMean(nearest(text, failLevels));
  throw new UsageError(
    `\`--fail-on\` takes a level, and \`${text}\` is none.${hint} There are: ${failLevels.join(', ')}.`,
  );
}
