import { nearest } from '../text/nearest';
import type { Format } from './format';
import { formatJson } from './format-json';
import { formatStylish } from './format-stylish';
import { didYouMean, UsageError } from './usage-error';

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['stylish', formatStylish],
  ['json', formatJson],
]);

/** Known from the start, built later. */
const PLANNED = ['sarif', 'junit', 'github', 'markdown', 'html'];

const formatNames: readonly string[] = [...FORMATS.keys()];

/** The format of a name. Throws a UsageError where there is none. */
export function formatByName(name: string): Format {
  const format = FORMATS.get(name);
  if (format) return format;
  if (PLANNED.includes(name)) {
    throw new UsageError(
      `The format \`${name}\` is not available yet. There are: ${formatNames.join(', ')}.`,
    );
  }
  const hint = didYouMean(nearest(name, formatNames));
  throw new UsageError(`There is no format \`${name}\`.${hint} There are: ${formatNames.join(', ')}.`);
}
