import { type Command, CommanderError } from 'commander';
import { nearest } from '../text/nearest';
import { createProgram } from './program';
import { type ExitStatus, note, type Terminal } from './terminal';
import { didYouMean, UsageError } from './usage-error';

/**
 * Runs the command with its arguments, those before them left out. Nothing is thrown: a mistake is one line on
 * standard error and exit status 2.
 */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const help: string[] = [];
  let status: ExitStatus = 0;
  const program = createProgram(terminal, {
    help: (text) => help.push(text),
    end: (ended) => {
      status = ended;
    },
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      await terminal.out.write(help.join(''));
      return 0;
    }
    await note(terminal, messageOf(error, program));
    return 2;
  }
}

function messageOf(error: unknown, program: Command): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof CommanderError) return optionMessage(error, program);
  const [what = '', where = ''] = (
    error instanceof Error ? (error.stack ?? error.message) : String(error)
  ).split('\n');
  return `This went wrong: ${what} ${where.trim()}. Please report it.`;
}

/** Commander's own words, but for a misspelt option: there the nearest one helps more. */
function optionMessage({ code, message }: CommanderError, program: Command): string {
  const name = /'(-[^'=]*)/.exec(message)?.[1];
  if (code === 'commander.unknownOption' && name !== undefined) {
    const options = [program, ...program.commands]
      .flatMap((each) => each.options)
      .filter((option) => !option.hidden);
    const hint = didYouMean(nearest(name, new Set(options.map((option) => option.long ?? ''))));
    return `There is no option \`${name}\`.${hint || ' See tactful --help for all of them.'}`;
  }
  const words = message.replace(/^error: /, '').replaceAll("'", '`');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${words.endsWith('.') ? '' : '.'} See tactful --help.`;
}
