import * as vscode from 'vscode';
import type { ReviewSession } from './review-session';
import type { ShownDiagnostic, ShownDiagnostics } from './shown-diagnostics';
import { findingSelector } from './template-documents';
import { editOf, isCurrent, safeFixes } from './workspace-edits';

const fixAll = vscode.CodeActionKind.SourceFixAll.append('tactful');

/** Quick fixes of what was found, and all safe ones at once. */
export const registerCodeActions = (session: ReviewSession, shown: ShownDiagnostics): vscode.Disposable =>
  vscode.languages.registerCodeActionsProvider(
    findingSelector,
    {
      provideCodeActions: (document, range, context) => {
        const found = shown.of(document.uri);
        const hit = found.filter(({ diagnostic }) => diagnostic.range.intersection(range) !== undefined);
        const { only } = context;
        return [
          ...(!only || only.intersects(vscode.CodeActionKind.QuickFix)
            ? hit.flatMap((each) => quickFixes(session, each))
            : []),
          ...(only?.contains(fixAll) || only?.intersects(fixAll) ? fixAllActions(session, found) : []),
        ];
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAll] },
  );

function quickFixes(session: ReviewSession, shown: ShownDiagnostic): readonly vscode.CodeAction[] {
  const fixes = shown.finding.fixes.filter((fix) => isCurrent(session, shown, fix));
  const firstSafe = fixes.find(({ kind }) => kind === 'safe');
  return fixes.map((fix) => {
    const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
    action.edit = editOf(shown.folder, fix);
    action.diagnostics = [shown.diagnostic];
    action.isPreferred = fix === firstSafe;
    return action;
  });
}

function fixAllActions(
  session: ReviewSession,
  found: readonly ShownDiagnostic[],
): readonly vscode.CodeAction[] {
  const edit = safeFixes(session, found);
  if (!edit) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Fix all safe Tactful findings'), fixAll);
  action.edit = edit;
  return [action];
}
