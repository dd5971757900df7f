import type { Platform } from './paths';

/** What a command is given of the process it runs in. */
export interface Terminal {
  /** The working folder, as the system writes it. */
  readonly folder: string;
  readonly platform: Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where reports, fixed text and help go. */
  readonly out: Output;
  /** Where everything else goes. */
  readonly err: Output;
  /** All of standard input. Rejects where it cannot be read. */
  readStdin(): Promise<Uint8Array>;
  /** A file of the language data, in `dist/data/`. */
  readData(name: string): Promise<Uint8Array>;
}

export interface Output {
  /** Width in columns; undefined where it is no screen. */
  readonly columns: number | undefined;
  /** Resolves when it is written, or nobody is there to read it. */
  write(text: string): Promise<void>;
}

/** 0: nothing at or above `--fail-on`; 1: something is; 2: it could not do what was asked. */
export type ExitStatus = 0 | 1 | 2;

/** One line on standard error, known as ours. */
export const note = (terminal: Terminal, line: string): Promise<void> =>
  terminal.err.write(`tactful: ${line.replace(/\s*\n\s*/g, ' ')}\n`);
