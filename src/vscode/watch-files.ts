import * as vscode from 'vscode';
import { isSkippedFolder } from '../project/template-files';
import { openDocument } from './host-files';
import type { ReviewSession } from './review-session';
import { mayMatter } from './template-documents';

/** Milliseconds for which changes of files are gathered: a checkout brings many at once. */
const gathering = 60;

/** Hands changes of files over, together with those that come right after them. */
export function watchFiles(session: ReviewSession): vscode.Disposable {
  const waiting = new Map<string, { readonly uri: vscode.Uri; readonly isStructural: boolean }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    const changes = [...waiting.values()];
    waiting.clear();
    timer = undefined;
    const pick = (isStructural: boolean) =>
      changes.filter((change) => change.isStructural === isStructural).map(({ uri }) => uri);
    for (const isStructural of [true, false]) {
      const uris = pick(isStructural);
      if (uris.length > 0) void session.changed(uris, isStructural, 0);
    }
  };
  const note = (uri: vscode.Uri, isStructural: boolean) => {
    waiting.set(uri.toString(), {
      uri,
      isStructural: isStructural || waiting.get(uri.toString())?.isStructural === true,
    });
    timer ??= setTimeout(flush, gathering);
  };
  // Of a folder that comes or goes only itself is told, so every name is listened for.
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate((uri) => isOurs(uri) && note(uri, true)),
    watcher.onDidDelete((uri) => isOurs(uri) && note(uri, true)),
    // An open document tells of its changes itself, and is what is reviewed.
    watcher.onDidChange((uri) => mayMatter(uri) && isOurs(uri) && !openDocument(uri) && note(uri, false)),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

/** Nothing is read in folders of others' output, so nothing in them matters. */
const isOurs = (uri: vscode.Uri): boolean =>
  !vscode.workspace.asRelativePath(uri, false).split('/').slice(0, -1).some(isSkippedFolder);
