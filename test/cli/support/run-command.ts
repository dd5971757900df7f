import { spawn } from 'node:child_process';
import { buildCommand, commandFile } from './build-command';
import { type Files, makeFolder } from './temporary-folder';

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command as a process of its own in a folder. */
export function runIn(folder: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  buildCommand();
  const { NO_COLOR, FORCE_COLOR, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [commandFile, ...args], {
      cwd: folder,
      env: { ...env, ...options.env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({
        status,
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
      }),
    );
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.stdin ?? '');
  });
}

/** The same in a folder of its own with these files, which is gone afterwards. */
export async function runWith(files: Files, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const folder = makeFolder(files);
  try {
    return await runIn(folder.path, args, options);
  } finally {
    folder.remove();
  }
}
