import * as vscode from 'vscode';
import type { DirectoryEntry } from '../text/file-system';
import type { HostHandlers } from './protocol';
import { uriOf } from './workspace-paths';

/** Reads for the engine: what is open in an editor as it stands there, everything else from its file system. */
export const createHostFiles = (extension: vscode.Uri): HostHandlers => ({
  read: ({ folder, file }) => readText(uriOf(folder, file)),
  list: ({ folder, file }) => listFolder(uriOf(folder, file)),
  size: ({ folder, file }) => fileSize(uriOf(folder, file)),
  data: async (name) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist/data', name)),
});

/** The document of a file that is open, whether or not it is shown. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const name = uri.toString();
  return vscode.workspace.textDocuments.find(
    (each) => each.uri.path === uri.path && each.uri.toString() === name,
  );
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const document = openDocument(uri);
  if (document) return document.getText();
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function fileSize(uri: vscode.Uri): Promise<number | undefined> {
  const document = openDocument(uri);
  if (document) return new TextEncoder().encode(document.getText()).length;
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    return type & vscode.FileType.File ? size : undefined;
  } catch {
    return undefined;
  }
}

async function listFolder(uri: vscode.Uri): Promise<readonly DirectoryEntry[] | undefined> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(uri);
    const isLinked = await liesBehindLink(uri, entries);
    return entries.flatMap(([name, type]): readonly DirectoryEntry[] => {
      if (type & vscode.FileType.File) return [{ name, kind: 'file' }];
      const isFollowed = !(type & vscode.FileType.SymbolicLink) || !isLinked;
      return type & vscode.FileType.Directory && isFollowed ? [{ name, kind: 'directory' }] : [];
    });
  } catch {
    return undefined;
  }
}

/**
 * Whether a folder was reached through a link: links to folders are followed once, for VS Code does not say where
 * they lead, and two that lead upwards would make a way of any length.
 */
async function liesBehindLink(
  uri: vscode.Uri,
  entries: readonly [string, vscode.FileType][],
): Promise<boolean> {
  const hasLinks = entries.some(
    ([, type]) => type & vscode.FileType.SymbolicLink && type & vscode.FileType.Directory,
  );
  if (!hasLinks) return false;
  for (let at = uri; at.path !== '/'; at = vscode.Uri.joinPath(at, '..')) {
    const { type } = await vscode.workspace.fs.stat(at);
    if (type & vscode.FileType.SymbolicLink) return true;
  }
  return false;
}
