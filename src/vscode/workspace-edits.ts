import * as vscode from 'vscode';
import type { ProjectFolder, ShownEdit, ShownFix } from './protocol';
import type { ReviewSession } from './review-session';
import { rangeOf, type ShownDiagnostic } from './shown-diagnostics';
import { uriOf } from './workspace-paths';

/** Adds a fix to an edit; files that are not there are made with what the fix puts into them. */
function addFix(edit: vscode.WorkspaceEdit, folder: ProjectFolder, { edits }: ShownFix): void {
  for (const { file, range, text, creates } of edits) {
    const uri = uriOf(folder, file);
    if (creates) edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(text) });
    else edit.replace(uri, rangeOf(range), text);
  }
}

/** A fix as one edit, so that it is taken back in one step however many files it changes. */
export function editOf(folder: ProjectFolder, fix: ShownFix): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  addFix(edit, folder, fix);
  return edit;
}

/** Whether the files that a fix changes still are as they were when it was found. */
export const isCurrent = (
  session: ReviewSession,
  { folder, seen }: ShownDiagnostic,
  fix: ShownFix,
): boolean =>
  session.isCurrent(
    seen,
    fix.edits.map(({ file }) => uriOf(folder, file)),
  );

const isBefore = (line: number, column: number, otherLine: number, otherColumn: number): boolean =>
  line < otherLine || (line === otherLine && column < otherColumn);

/** Two edits that cannot be made together: they share text, or insert at the same place. */
function collide(a: ShownEdit, b: ShownEdit): boolean {
  if (a.file !== b.file) return false;
  const [x, y] = [a.range, b.range];
  const isSame =
    x.line === y.line && x.column === y.column && x.endLine === y.endLine && x.endColumn === y.endColumn;
  const overlaps =
    isBefore(x.line, x.column, y.endLine, y.endColumn) && isBefore(y.line, y.column, x.endLine, x.endColumn);
  return isSame || overlaps;
}

/** The first safe fix of every finding, each whole or not at all; undefined where there is none. */
export function safeFixes(
  session: ReviewSession,
  shown: readonly ShownDiagnostic[],
): vscode.WorkspaceEdit | undefined {
  const edit = new vscode.WorkspaceEdit();
  const taken: ShownEdit[] = [];
  for (const each of shown) {
    const fix = each.finding.fixes.find(({ kind }) => kind === 'safe');
    if (!fix || !isCurrent(session, each, fix)) continue;
    if (fix.edits.some((one) => one.creates || taken.some((other) => collide(one, other)))) continue;
    taken.push(...fix.edits);
    addFix(edit, each.folder, fix);
  }
  return taken.length > 0 ? edit : undefined;
}
