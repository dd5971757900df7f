import type { ReviewResult } from '../project/project-types';
import { LineIndex } from '../text/line-index';
import { relativePath } from '../text/path';
import type { Place } from '../text/span';

/**
 * One line for each configuration that names a baseline. The key is known, and baselines are built later: nobody is to
 * believe that findings are held apart. A finding would fail a build for what is no mistake.
 */
export function baselineRemarks(
  { reviews, textOf }: Pick<ReviewResult, 'reviews' | 'textOf'>,
  folder: string,
): readonly string[] {
  const places = reviews.flatMap(({ settings }) => settings.baseline?.at ?? []);
  return [...new Set(places.map((place) => remark(place, textOf(place.file) ?? '', folder)))];
}

function remark({ file, span }: Place, text: string, folder: string): string {
  const { line, column } = new LineIndex(text).position(span.start);
  return `${relativePath(folder, file)}:${line}:${column}: \`baseline\` has no effect yet: known findings are reported, and fail, like all others.`;
}
