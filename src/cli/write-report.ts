import { promises as fs } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from './find-top';
import { UsageError } from './usage-error';

/**
 * Writes a report to a file, as the system writes its path. The file is not replaced but filled, for it may be a
 * device. Throws a UsageError where that cannot be done.
 */
export async function writeReport(path: string, typed: string, text: string): Promise<void> {
  try {
    await fs.mkdir(dirname(path), { recursive: true });
    await fs.writeFile(path, text);
  } catch (error) {
    throw new UsageError(
      `The report cannot be written to \`${typed}\` (${codeOf(error)}). Name another file.`,
    );
  }
}
