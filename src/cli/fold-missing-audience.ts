import type { ReportedFile } from '../review/report';
import { SEVERITIES } from '../rules/rule';
import type { Severity } from '../rules/settings';
import { countOf } from './count-of';
import type { FormatInput } from './format';
import { printableLine } from './printable';
import { severityColour } from './severity-colour';

const RULE = 'missing-audience';
const ADVICE =
  'Write an audience.yaml there, or in a folder above, with a line such as "locales: [pl-PL]": then their languages are checked.';

const IN_FRONT_MATTER =
  'In front matter it is "audience: { locale: pl-PL }": keys such as `locale` and `kind` of their own belong to other tools.';

/** Further folders share one line. */
const MOST_FOLDERS = 10;

interface Folder {
  readonly name: string;
  readonly severities: Severity[];
}

/** Whether a finding says that readers are nowhere named, which is said once a folder. */
export const isFolded = ({ rule, messageId }: ReportedFile['findings'][number]): boolean =>
  rule === RULE && messageId !== 'unreadKeys';

/** Templates that say nothing of their readers: one line a folder, for one file mends them all. */
export function foldMissingAudience(
  files: readonly ReportedFile[],
  { colours }: FormatInput,
): readonly (readonly string[])[] {
  const folders = foldersOf(files);
  if (folders.length === 0) return [];
  const named = folders.slice(0, MOST_FOLDERS).map(({ name, severities }) => {
    const severity = SEVERITIES.findLast((each) => severities.includes(each)) ?? 'hint';
    const words = lineFor(name === '' ? 'this folder' : printableLine(name), severities.length);
    return `  ${severityColour(severity, colours)(severity)}  ${words}  ${colours.dim(RULE)}`;
  });
  const others = folders.slice(MOST_FOLDERS);
  const left = others.reduce((sum, folder) => sum + folder.severities.length, 0);
  const more =
    others.length === 0 ? [] : [`        … and ${lineFor(countOf(others.length, 'more folder'), left)}`];
  const saysKeys = files.some(({ findings }) => findings.some(isOfKeys));
  const advice = saysKeys ? [ADVICE, IN_FRONT_MATTER] : [ADVICE];
  return [[...named, ...more, ...advice.map((line) => `        ${colours.dim(line)}`)]];
}

const isOfKeys = ({ rule, messageId }: ReportedFile['findings'][number]): boolean =>
  rule === RULE && messageId === 'otherKeys';

function foldersOf(files: readonly ReportedFile[]): readonly Folder[] {
  const folders = new Map<string, Folder>();
  for (const { file, findings } of files) {
    const name = file.slice(0, file.lastIndexOf('/') + 1);
    for (const { severity } of findings.filter(isFolded)) {
      const folder = folders.get(name) ?? { name, severities: [] };
      folders.set(name, folder);
      folder.severities.push(severity);
    }
  }
  return [...folders.values()];
}

const lineFor = (where: string, count: number): string =>
  `${countOf(count, 'template')} in ${where} ${count === 1 ? 'says nothing of its readers' : 'say nothing of their readers'}`;
