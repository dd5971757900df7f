import type { Audience, Sample } from '../audience/audience';
import type { SampleReading } from '../audience/read-sample-file';
import type { FileSystem } from '../text/file-system';
import { dirname, inside, joinPath } from '../text/path';
import { createPathMatcher, type PathMatcher } from '../text/path-matcher';
import type { PlacedProblem } from '../text/problem';
import type { Sourced } from '../text/span';
import type { Pauses } from './in-slices';
import { severalAtOnce } from './several-at-once';
import { isSkippedFolder } from './template-files';

/** The recipients of a message, and what is wrong in their files. */
export interface FoundSamples {
  readonly samples: readonly Sourced<Sample>[];
  readonly problems: readonly PlacedProblem[];
}

/** More samples than this say nothing more about a mail. */
const MOST_SAMPLES = 5000;
const DEEPEST = 20;

/**
 * The samples of an audience: those written out, then the files that its patterns name, in the order of their paths.
 * Nothing outside `root` is read.
 */
export async function findSamples(
  { samples }: Audience,
  root: string,
  files: FileSystem,
  read: (file: string, text: string) => SampleReading,
  pauses: Pauses,
): Promise<FoundSamples> {
  if (!samples) return { samples: [], problems: [] };
  const { inline, globs } = samples.value;
  const paths = await filesNamed(globs, root, files);
  const texts = await severalAtOnce(paths.slice(0, MOST_SAMPLES), async (path) => ({
    path,
    text: await files.read(path),
  }));
  const readings: SampleReading[] = [];
  for (const { path, text } of texts) {
    if (text !== undefined) readings.push(read(path, text));
    if (pauses.isDue()) await pauses.take();
  }
  return {
    samples: [...inline, ...readings.flatMap(({ sample }) => sample ?? [])].slice(0, MOST_SAMPLES),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** An audience that knows all its recipients, and so how their data spells locales. */
export const withSamples = (audience: Audience, found: readonly Sourced<Sample>[]): Audience =>
  audience.samples && found.length > 0
    ? {
        ...audience,
        samples: { ...audience.samples, value: { ...audience.samples.value, inline: found } },
      }
    : audience;

async function filesNamed(
  globs: readonly Sourced<string>[],
  root: string,
  files: FileSystem,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const glob of globs) {
    const folder = joinPath(glob.at ? dirname(glob.at.file) : root, fixedFolder(glob.value));
    const matches = createPathMatcher([glob], root);
    if (inside(root, folder)) await search(folder, matches, files, found, 0);
  }
  return [...found].sort();
}

/** `samples/*.json` → `samples`; a name without a slash is meant at any depth. */
function fixedFolder(glob: string): string {
  const segments = glob.split('/').slice(0, -1);
  const wild = segments.findIndex((segment) => /[*?{[(!]/.test(segment));
  return (wild < 0 ? segments : segments.slice(0, wild)).join('/') || '.';
}

async function search(
  folder: string,
  matches: PathMatcher,
  files: FileSystem,
  found: Set<string>,
  depth: number,
): Promise<void> {
  if (depth > DEEPEST || found.size >= MOST_SAMPLES) return;
  for (const { name, kind } of (await files.list(folder)) ?? []) {
    const path = joinPath(folder, name);
    if (kind === 'directory') {
      if (!isSkippedFolder(name)) await search(path, matches, files, found, depth + 1);
    } else if (/\.(?:json|ya?ml)$/.test(name) && matches(path)) found.add(path);
  }
}
