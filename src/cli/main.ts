import { promises as fs, fstatSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './find-top';
import { platformOf } from './paths';
import { runCommand } from './run-command';
import type { Output, Terminal } from './terminal';
import { UsageError } from './usage-error';

// The command's own process: everything else is given what it needs.

/** Whoever reads may stop reading (`tactful | head`); then there is nobody left to tell. */
function outputOf(stream: NodeJS.WriteStream): Output {
  stream.on('error', () => undefined);
  return {
    columns: stream.isTTY ? stream.columns : undefined,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          const code = error ? codeOf(error) : 'EPIPE';
          if (code === 'EPIPE' || stream === process.stderr) resolve();
          else reject(new UsageError(`The output cannot be written (${code}).`));
        });
      }),
  };
}

async function readAll(stream: typeof process.stdin): Promise<Uint8Array> {
  // A folder reads as if it were empty.
  if (fstatSync(stream.fd).isDirectory()) throw new Error('it is a folder');
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const terminal: Terminal = {
  folder: process.cwd(),
  platform: platformOf(process.platform),
  env: process.env,
  out: outputOf(process.stdout),
  err: outputOf(process.stderr),
  readStdin: () => readAll(process.stdin),
  readData: (name) => fs.readFile(join(__dirname, 'data', name)),
};

void runCommand(process.argv.slice(2), terminal).then((status) => {
  process.exitCode = status;
});
