import * as vscode from 'vscode';
import type { ProjectFolder } from './protocol';
import type { WorkspaceReview } from './review-workspace';
import type { EngineClient } from './start-engine';
import { uriOf, workspaceProjects } from './workspace-paths';

/** Writes what the last workspace review found, as `--format json` does, to a file that the user picks. */
export async function exportReport(
  engine: EngineClient,
  reviewFirst: () => Promise<WorkspaceReview | undefined>,
): Promise<void> {
  const review = await reviewFirst();
  const folder = review && (await pickFolder());
  if (!folder) return;
  const report = await engine.ask('report', folder);
  const target = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(uriOf(folder, folder.path), 'tactful-report.json'),
    filters: { JSON: ['json'] },
    saveLabel: vscode.l10n.t('Write Report'),
  });
  if (!target) return;
  const text = `${JSON.stringify(report, null, 2)}\n`;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  const open = vscode.l10n.t('Open');
  const choice = await vscode.window.showInformationMessage(vscode.l10n.t('The report is written.'), open);
  if (choice === open) await vscode.window.showTextDocument(target);
}

async function pickFolder(): Promise<ProjectFolder | undefined> {
  const folders = workspaceProjects();
  if (folders.length < 2) return folders[0];
  const items = folders.map((folder) => ({ label: folder.path, folder }));
  const placeHolder = vscode.l10n.t('A report covers one folder. Which?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.folder;
}
