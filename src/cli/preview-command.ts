import { imageSources } from '../preview/images';
import { previewPage } from '../preview/page';
import type { CommandOverrides, TemplatePreview } from '../project/project-types';
import { LineIndex } from '../text/line-index';
import { listOf } from '../text/list-of';
import { nearest } from '../text/nearest';
import { dirname, relativePath } from '../text/path';
import { findTarget } from './find-target';
import { readHeldImages } from './held-images';
import { toInternalPath, toNativePath } from './paths';
import { type ExitStatus, note, type Terminal } from './terminal';
import { didYouMean, UsageError } from './usage-error';
import { openWorkspace } from './workspace';
import { writeReport } from './write-report';

export interface PreviewOptions {
  readonly sample?: string;
  readonly output?: string;
}

/**
 * `tactful preview FILE`: a page that shows a template as one of its samples gets it. Throws a UsageError where there
 * is no such template or sample. 0 with the page written, whatever was found; 2 where the review was not whole.
 */
export async function previewCommand(
  typed: string,
  overrides: CommandOverrides,
  { sample, output }: PreviewOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { folder, platform } = terminal;
  const { kind, path } = await findTarget(typed, folder, platform);
  if (kind !== 'file')
    throw new UsageError(
      `\`tactful preview\` takes one template, and \`${typed}\` is a ${kind}. Name a file.`,
    );
  const { project, disk, folder: shownFrom } = await openWorkspace(terminal, [dirname(path)], overrides);
  const shown = await project.previewTemplate(path, sample);
  const { preview } = shown;
  if (!preview) throw new UsageError(obstacle(typed, sample, shown));
  const images = await readHeldImages(imageSources(preview), path, shown.root, disk);
  const page = previewPage(preview, images);
  if (output === undefined) await terminal.out.write(page);
  else await writeReport(toNativePath(toInternalPath(output, folder, platform), platform), output, page);
  const mistakes = mistakesOf(shown, shownFrom);
  for (const line of mistakes) await note(terminal, line);
  return mistakes.length > 0 ? 2 : 0;
}

const MOST_NAMES = 10;

/** Why there is nothing to show, and what to change. */
function obstacle(typed: string, sample: string | undefined, { state, names }: TemplatePreview): string {
  if (state === 'too-large') return `\`${typed}\` is larger than 1 MB. Split it.`;
  if (state !== 'reviewed') return `\`${typed}\` is no template, or cannot be read as UTF-8 text.`;
  if (names.length === 0)
    return `\`${typed}\` has no samples to show it with. Write \`samples:\` into its audience file, each with a \`name\` and its \`data\`, or name JSON files there: \`samples: "samples/*.json"\`.`;
  const shown = names.slice(0, MOST_NAMES).map((name) => `\`${name}\``);
  const more = names.length - shown.length;
  const all = listOf(more > 0 ? [...shown, `${more} more`] : shown);
  return `There is no sample \`${sample}\`.${didYouMean(nearest(sample ?? '', names))} There are: ${all}.`;
}

/** What kept the review from being whole. */
function mistakesOf({ findings, problems, textOf }: TemplatePreview, folder: string): readonly string[] {
  const configs = findings.flatMap(({ rule, place, message }) => {
    if (rule !== 'invalid-config') return [];
    const { line, column } = new LineIndex(textOf(place.file) ?? '').position(place.span.start);
    return [`${relativePath(folder, place.file)}:${line}:${column}: ${message}`];
  });
  return [...configs, ...problems.map(({ file, message }) => `${relativePath(folder, file)}: ${message}`)];
}
