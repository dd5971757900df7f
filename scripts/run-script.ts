import { UsageError } from '../src/cli/usage-error';

/** What Node says of options it does not know and of files that are not there or cannot be read. */
const MISTAKES = /^(?:ERR_PARSE_ARGS_\w+|ENOENT|ENOTDIR|EISDIR|EACCES)$/;

/**
 * Runs a script. `--help` prints how it is used, and nothing else happens; where what it was asked cannot be done, one
 * line on standard error says so, and it ends with status 2. A mistake of its own is thrown.
 */
export async function runScript(usage: string, main: () => Promise<void> | void): Promise<void> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(usage);
    return;
  }
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Error) || !isMistake(error)) throw error;
    console.error(error.message.split('\n')[0]);
    process.exitCode = 2;
  }
}

const isMistake = (error: Error): boolean =>
  error instanceof UsageError || ('code' in error && MISTAKES.test(String(error.code)));
