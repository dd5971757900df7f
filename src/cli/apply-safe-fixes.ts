import type { Finding } from '../review/finding';
import { applyEdits, type Edit, findOverlap } from '../text/edits';
import { EditList } from './edit-list';

/** What one pass of fixes makes of the files. */
export interface FixPass {
  /** New text by file; only files that change. */
  readonly texts: ReadonlyMap<string, string>;
  /** The files of each fix that was applied. */
  readonly fixes: readonly (readonly string[])[];
}

/**
 * Applies the first safe fix of every finding, each as a whole or not at all: one that overlaps an earlier one, or
 * reaches into a file that may not be edited, is left for another pass.
 */
export function applySafeFixes(
  findings: readonly Finding[],
  textOf: (file: string) => string | undefined,
  mayEdit: (file: string) => boolean,
): FixPass {
  const lists = new Map<string, EditList>();
  const fixes: (readonly string[])[] = [];
  for (const finding of findings) {
    const byFile = safeEditsOf(finding);
    const fits = [...byFile].every(([file, edits]) => {
      const list = lists.get(file);
      return (
        mayEdit(file) && isValid(edits, textOf(file)) && (!list || edits.every((edit) => list.fits(edit)))
      );
    });
    if (!fits || byFile.size === 0) continue;
    for (const [file, edits] of byFile) addAll(lists, file, edits);
    fixes.push([...byFile.keys()]);
  }
  const texts = [...lists].map(([file, { edits }]) => [file, applyEdits(textOf(file) ?? '', edits)] as const);
  return { texts: new Map(texts.filter(([file, text]) => text !== textOf(file))), fixes };
}

/** The edits of a finding's first safe fix, by file. */
function safeEditsOf(finding: Finding): ReadonlyMap<string, readonly Edit[]> {
  const edits = finding.fixes.find((fix) => fix.kind === 'safe')?.edits ?? [];
  const files = [...new Set(edits.map((edit) => edit.file))];
  return new Map(files.map((file) => [file, edits.filter((edit) => edit.file === file)]));
}

const isValid = (edits: readonly Edit[], text: string | undefined): boolean =>
  text !== undefined &&
  !findOverlap(edits) &&
  edits.every(({ span }) => span.start <= span.end && span.end <= text.length);

function addAll(lists: Map<string, EditList>, file: string, edits: readonly Edit[]): void {
  const list = lists.get(file) ?? new EditList();
  lists.set(file, list);
  for (const edit of edits) list.add(edit);
}
