import type { Project, ReviewResult } from '../project/project-types';
import { applySafeFixes } from './apply-safe-fixes';
import type { OverlayFiles } from './overlay-files';
import type { FixedFile } from './write-fixed';

/** Fixes that make room for further fixes come to an end long before. */
const MOST_PASSES = 10;

/** What fixing made of the files, and the review of what is left. Nothing is written yet. */
export interface Fixed {
  readonly result: ReviewResult;
  readonly files: readonly FixedFile[];
  /** The files of each fix that was applied. */
  readonly fixes: readonly (readonly string[])[];
}

/**
 * Reviews, applies the safe fixes that go together, and reviews again, until nothing is left to fix.
 *
 * @param overlay the files that the project reads; takes the fixed texts
 * @param mayEdit tells which files fixes may reach into
 */
export async function fixFiles(
  project: Project,
  review: () => Promise<ReviewResult>,
  overlay: OverlayFiles,
  mayEdit: (file: string) => boolean,
): Promise<Fixed> {
  const originals = new Map<string, string>();
  const texts = new Map<string, string>();
  const fixes: (readonly string[])[] = [];
  let result = await review();
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const { textOf, files } = result;
    const applied = applySafeFixes(
      files.flatMap((file) => file.findings),
      textOf,
      mayEdit,
    );
    if (applied.texts.size === 0) break;
    for (const [file, text] of applied.texts) {
      if (!originals.has(file)) originals.set(file, textOf(file) ?? '');
      texts.set(file, text);
      overlay.replace(file, text);
    }
    fixes.push(...applied.fixes);
    project.changed([...applied.texts.keys()]);
    result = await review();
  }
  const fixed = [...texts].map(([file, text]) => ({
    file,
    original: originals.get(file) ?? '',
    fixed: text,
  }));
  return { result, files: fixed.filter((each) => each.original !== each.fixed), fixes };
}
