import * as vscode from 'vscode';
import type { ReviewSession } from './review-session';
import type { EngineClient } from './start-engine';
import { isTemplateDocument } from './template-documents';
import { uriOf } from './workspace-paths';

/** The template that a command is about: the given one, or that in the editor. Says so where there is none. */
export async function templateFor(given: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const uri = given ?? vscode.window.activeTextEditor?.document.uri;
  const document = uri && (await vscode.workspace.openTextDocument(uri));
  if (document && isTemplateDocument(document)) return document.uri;
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Open a template first: this works on the one in the editor.'),
  );
  return undefined;
}

/** Writes a first audience file beside a template, or opens the one that already says who reads it. */
export async function createAudience(
  given: vscode.Uri | undefined,
  session: ReviewSession,
  engine: EngineClient,
): Promise<void> {
  const template = await templateFor(given);
  if (!template) return;
  const file = session.fileOf(template);
  const found = await engine.ask('audienceFile', file);
  if (!found) return;
  const uri = uriOf(file.folder, found.file);
  if (found.text !== undefined) {
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(found.text) });
    if (!(await vscode.workspace.applyEdit(edit))) return;
  }
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}
