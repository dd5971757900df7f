import * as vscode from 'vscode';

/** What each command does, by the name it has in the palette and in other people's key bindings. */
export interface Commands {
  readonly 'tactful.reviewWorkspace': () => unknown;
  readonly 'tactful.reviewFile': (uri?: vscode.Uri) => unknown;
  readonly 'tactful.preview': (uri?: vscode.Uri) => unknown;
  readonly 'tactful.createAudience': (uri?: vscode.Uri) => unknown;
  readonly 'tactful.exportReport': () => unknown;
  readonly 'tactful.showConfig': (uri?: vscode.Uri) => unknown;
}

export const registerCommands = (commands: Commands): vscode.Disposable =>
  vscode.Disposable.from(
    ...Object.entries(commands).map(([name, act]) => vscode.commands.registerCommand(name, act)),
  );
