import * as vscode from 'vscode';

/** `tactful.enable`: whether a file is reviewed while it is being written. */
export const isEnabled = (uri: vscode.Uri): boolean =>
  vscode.workspace.getConfiguration('tactful', uri).get('enable', true);

/** `tactful.run`: whether a file is reviewed as it is typed, or only as it is saved. */
export const runsOnType = (uri: vscode.Uri): boolean =>
  vscode.workspace.getConfiguration('tactful', uri).get<string>('run') !== 'onSave';
