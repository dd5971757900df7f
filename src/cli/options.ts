import { type Command, Option } from 'commander';
import { UsageError } from './usage-error';

// What `tactful --help` lists. Values are checked in read-overrides.ts and review-request.ts.

/** Options of the contract that are built later. Naming one is refused, never passed over. */
const PLANNED = [
  '--changed [ref]',
  '--shard <i/n>',
  '--concurrency <n>',
  '--cache',
  '--cache-location <file>',
  '--baseline <file>',
  '--update-baseline',
  '--anonymous',
  '--language <tag>',
].map((flags) => new Option(flags).hideHelp());

export const HELP_OPTION = ['-h, --help', 'print this help'] as const;

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** Where rules and readers come from. */
export const addSourceOptions = (command: Command): Command =>
  command
    .option('--config <file>', 'use this configuration instead of those above the templates')
    .option('--no-config', 'use no configuration')
    .option('--preset <name>', 'tactful:recommended, tactful:strict or tactful:all')
    .option(
      "--rule <'id: level'>",
      'set the level of a rule: off, hint, info, warning, error; may be repeated',
      collect,
    )
    .option(
      '--locale <tags>',
      'who receives it, such as pl-PL,de-AT, over all metadata; may be repeated',
      collect,
    )
    .option('--audience <file>', 'an audience file for all templates, over all metadata')
    .option(
      '--now <date>',
      'the day it is: 2026-05-10. Without it, or a `now` in a sample, nothing is said of offers that ended and stays that are over',
    );

export const addColourOptions = (command: Command): Command =>
  command.option('--color', 'colour the output; without it, on screens only').option('--no-color', 'do not');

export function addReviewOptions(command: Command): Command {
  command
    .option('--format <name>', 'stylish (for people) or json', 'stylish')
    .option('--output <file>', 'write the report there instead of to standard output')
    .option('--fix', 'apply the safe fixes; the report tells what is left')
    .option('--fix-dry-run', 'print what --fix would change as a diff; the report goes to standard error')
    .option('--fail-on <level>', 'lowest severity that fails: error, warning, info, hint or never', 'error');
  addSourceOptions(command)
    .option('--stdin', 'review standard input; with --fix the fixed text goes to standard output')
    .option('--stdin-filename <file>', 'the file that standard input stands for')
    .option('--quiet', 'show only findings that fail (formats for people), and no notes');
  for (const option of PLANNED) command.addOption(option);
  return addColourOptions(command).helpOption(...HELP_OPTION);
}

/** Throws a UsageError where an option was given that is built later. */
export function refusePlanned(options: Readonly<Record<string, unknown>>): void {
  const given = PLANNED.find((option) => options[option.attributeName()] !== undefined);
  if (given) throw new UsageError(`\`${given.long}\` is not available yet: leave it out.`);
}
