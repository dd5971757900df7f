import { Command } from 'commander';
import { nearest } from '../text/nearest';
import { commandNames, plannedCommands } from './command-names';
import { configCommand } from './config-command';
import { explainCommand } from './explain-command';
import { addColourOptions, addReviewOptions, addSourceOptions, HELP_OPTION, refusePlanned } from './options';
import { toInternalPath } from './paths';
import { type PreviewOptions, previewCommand } from './preview-command';
import { readOverrides, type SourceOptions } from './read-overrides';
import { reviewCommand } from './review-command';
import { addReviewHelp } from './review-help';
import { type ReviewOptions, readRequest } from './review-request';
import type { ExitStatus, Terminal } from './terminal';
import { didYouMean, UsageError } from './usage-error';
import { version } from './version';

/** What becomes of a command line. */
interface Ends {
  /** Help and version, in pieces. */
  readonly help: (text: string) => void;
  readonly end: (status: ExitStatus) => void;
}

type ColourOption = Pick<ReviewOptions, 'color'>;

/** Commands and options, wired to what they do. Mistakes are thrown as CommanderError or UsageError. */
export function createProgram(terminal: Terminal, { help, end }: Ends): Command {
  const resolve = (path: string) => toInternalPath(path, terminal.folder, terminal.platform);
  const program = new Command('tactful')
    .description('Reviews Handlebars email templates together with what is known of their readers.')
    .version(version, '--version', 'print the version')
    .helpOption(...HELP_OPTION)
    .helpCommand(false)
    .configureOutput({ writeOut: help, writeErr: () => undefined })
    .showSuggestionAfterError(false)
    .exitOverride();
  const review = addReviewOptions(program.command('review', { isDefault: true }))
    .description('review templates; `tactful PATH` does the same')
    .argument('[paths...]', 'files, folders, and patterns in quotes (default: the working folder)')
    .action(async (paths: readonly string[], options: ReviewOptions & Record<string, unknown>) => {
      refusePlanned(options);
      end(await reviewCommand(readRequest(paths, options, resolve), terminal));
    });
  addColourOptions(program.command('explain'))
    .description('tell what a rule finds, why that matters and what to do instead')
    .argument('[rule]', 'the rule; without one, all rules are listed')
    .action((rule: string | undefined, { color }: ColourOption) => explainCommand(rule, color, terminal));
  addColourOptions(addSourceOptions(program.command('config')))
    .description('list every value that counts for a template, with where it was set')
    .argument('<file>', 'the template')
    .action((file: string, options: SourceOptions & ColourOption) =>
      configCommand(file, readOverrides(options, resolve), options.color, terminal),
    );
  addSourceOptions(program.command('preview'))
    .description('write a page that shows a template as one of its samples gets it, with what is found')
    .argument('<file>', 'the template')
    .option('--sample <name>', 'the sample; without it, the first')
    .option('--output <file>', 'write the page there instead of to standard output')
    .action(async (file: string, options: SourceOptions & PreviewOptions) =>
      end(await previewCommand(file, readOverrides(options, resolve), options, terminal)),
    );
  for (const name of plannedCommands) addPlanned(program, name);
  addHelp(program);
  addReviewHelp(program, review);
  return program;
}

/** `tactful help explain`, for those who do not expect an option. */
function addHelp(program: Command): void {
  program
    .command('help')
    .description('print this help, or that of a command')
    .argument('[command]', commandNames.join(', '))
    .action((name: string | undefined) => {
      const named = program.commands.find((command) => command.name() === name);
      if (name === undefined || named?.name() === 'help') program.help();
      if (named && commandNames.some((known) => known === name)) named.help();
      throw isPlanned(name) ? notYet(name) : noCommand(name);
    });
}

const isPlanned = (name: string): boolean => plannedCommands.some((planned) => planned === name);

const THERE_ARE = `There are: ${commandNames.join(', ')}.`;

const notYet = (name: string): UsageError =>
  new UsageError(`\`tactful ${name}\` is not available yet. ${THERE_ARE}`);

const noCommand = (name: string): UsageError =>
  new UsageError(`There is no command \`${name}\`.${didYouMean(nearest(name, commandNames))} ${THERE_ARE}`);

function addPlanned(program: Command, name: string): void {
  program
    .command(name, { hidden: true })
    .argument('[anything...]')
    .allowUnknownOption()
    .action(() => {
      throw notYet(name);
    });
}
