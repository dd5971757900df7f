import * as vscode from 'vscode';
import { dirname, normalisePath } from '../text/path';
import type { ProjectFolder } from './protocol';

const systemOf = (uri: vscode.Uri): string => `${uri.scheme}://${uri.authority}`;

/** `/c:/mail` of a URI is `C:/mail` to the engine. */
export const pathOf = (uri: vscode.Uri): string =>
  normalisePath(/^\/[A-Za-z]:/.test(uri.path) ? uri.path.slice(1) : uri.path);

/** The URI of a path on a folder's file system, spelt as VS Code spells it. */
export function uriOf({ system }: ProjectFolder, path: string): vscode.Uri {
  const spelt = /^[A-Z]:/.test(path) ? `/${path[0]?.toLowerCase()}${path.slice(1)}` : path;
  const end = system.indexOf('://');
  return vscode.Uri.from({ scheme: system.slice(0, end), authority: system.slice(end + 3), path: spelt });
}

/** The folder that a file is reviewed in: that of the workspace, or for a lone file its own. */
export function projectFolderOf(uri: vscode.Uri): ProjectFolder {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return { system: systemOf(uri), path: folder ? pathOf(folder.uri) : dirname(pathOf(uri)) };
}

/** A folder as one that is reviewed. */
export const folderAt = (uri: vscode.Uri): ProjectFolder => ({ system: systemOf(uri), path: pathOf(uri) });

export const workspaceProjects = (): readonly ProjectFolder[] =>
  (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => folderAt(uri));

export const isOn = (folder: ProjectFolder, uri: vscode.Uri): boolean => folder.system === systemOf(uri);

export const folderKey = ({ system, path }: ProjectFolder): string => `${system} ${path}`;
