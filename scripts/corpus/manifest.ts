import { UsageError } from '../../src/cli/usage-error';
import { parseLocaleTag } from './parse-locale-tag';

/** A template of a corpus, with the locale that its own repository or a reader says it is in. */
export interface CorpusFile {
  /** Relative to the corpus. */
  readonly file: string;
  /** Absent where the manifest names none, or several. */
  readonly locale: string | undefined;
}

/** The columns that may hold a file's locale, the first that is there. */
const LOCALE_COLUMNS = ['path_language', 'language', 'locale'];

/**
 * Reads `manifest.csv` or `files.csv`: a line a file, `file` and a column with its language. Quotes are not needed by
 * any of them and not understood.
 */
export function readManifest(csv: string): readonly CorpusFile[] {
  const [head = '', ...lines] = csv.trimEnd().split(/\r?\n/);
  const columns = head.split(',');
  const fileAt = columns.indexOf('file');
  const localeAt = LOCALE_COLUMNS.map((name) => columns.indexOf(name)).find((at) => at >= 0) ?? -1;
  if (fileAt < 0) throw new UsageError('The manifest has no column "file".');
  return lines.map((line) => {
    const cells = line.split(',');
    return { file: cells[fileAt] ?? '', locale: parseLocaleTag(cells[localeAt] ?? '') };
  });
}
