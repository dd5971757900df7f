import * as vscode from 'vscode';
import { eventually, pause } from './eventually';

/** A file of the workspace the suite runs in, by its path from the workspace folder. */
export function workspaceFile(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the suite needs a workspace folder');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** The path of a file from the workspace folder. */
export const pathInWorkspace = (uri: vscode.Uri): string =>
  uri.path.slice(workspaceFile('').path.replace(/\/$/, '').length + 1);

export async function writeFile(path: string, text: string): Promise<vscode.Uri> {
  const uri = workspaceFile(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export const readFile = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));

export async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

export const closeEditors = async (): Promise<void> => {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
};

const codeOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** What Tactful says of a file, of one rule or all. */
export const findings = (uri: vscode.Uri, rule?: string): readonly vscode.Diagnostic[] =>
  vscode.languages
    .getDiagnostics(uri)
    .filter((each) => each.source === 'tactful' && (rule === undefined || codeOf(each) === rule));

export const ruleOf = codeOf;

/** Waits until a rule has found something in a file; the findings and how long that took. */
export async function found(uri: vscode.Uri, rule: string, within = 5000) {
  const started = Date.now();
  const diagnostics = await eventually(
    `${rule} in ${uri.path}`,
    () => (findings(uri, rule).length > 0 ? findings(uri, rule) : undefined),
    within,
  );
  return { diagnostics, milliseconds: Date.now() - started };
}

/** Waits until a rule finds nothing in a file any more; how long that took. */
export async function cleared(uri: vscode.Uri, rule: string, within = 5000): Promise<number> {
  const started = Date.now();
  await eventually(
    `no ${rule} in ${uri.path}`,
    () => (findings(uri, rule).length === 0 ? true : undefined),
    within,
  );
  return Date.now() - started;
}

export async function quickFixes(
  uri: vscode.Uri,
  range: vscode.Range,
): Promise<readonly vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  const actions: vscode.CodeAction[] = await vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    kind,
  );
  return actions;
}

/** The same, once there are some: none are offered while a change of a file is still on its way. */
export async function offeredFixes(
  uri: vscode.Uri,
  range: vscode.Range,
): Promise<readonly vscode.CodeAction[]> {
  for (let tries = 0; tries < 50; tries++) {
    const fixes = await quickFixes(uri, range);
    if (fixes.length > 0) return fixes;
    await pause(40);
  }
  return [];
}
