import * as vscode from 'vscode';
import type { ProjectFolder } from './protocol';
import type { ReviewSession } from './review-session';
import type { ShownDiagnostics } from './shown-diagnostics';
import type { EngineClient } from './start-engine';
import { workspaceProjects } from './workspace-paths';

export interface WorkspaceReview {
  readonly templates: number;
  readonly isCancelled: boolean;
}

interface Given {
  readonly session: ReviewSession;
  readonly shown: ShownDiagnostics;
  readonly engine: EngineClient;
  readonly log: vscode.LogOutputChannel;
}

/** Reviews every template of the workspace, one after the other; what is found stays, also of files that are not open. */
export async function reviewWorkspace(given: Given): Promise<WorkspaceReview | undefined> {
  const folders = workspaceProjects();
  if (folders.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a folder first: there is no workspace to review.'),
    );
    return undefined;
  }
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Tactful reviews the workspace'),
    cancellable: true,
  };
  const review = await vscode.window.withProgress(options, (progress, token) =>
    reviewFolders(folders, given, progress, token),
  );
  void tell(review, given);
  return review;
}

async function reviewFolders(
  folders: readonly ProjectFolder[],
  { session, shown, engine, log }: Given,
  progress: vscode.Progress<{ message: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<WorkspaceReview> {
  for (const folder of folders) session.reviewsWhole(folder);
  progress.report({ message: vscode.l10n.t('looking for templates') });
  const found = await Promise.all(folders.map((folder) => engine.ask('discover', folder)));
  for (const problem of found.flatMap(({ problems }) => problems)) log.warn(problem);
  const all = found.flatMap(({ templates }, i) => {
    const folder = folders[i];
    return folder ? templates.map((file) => ({ folder, file })) : [];
  });
  const steps = new Steps(progress, all.length);
  let done = 0;
  for (const file of all) {
    if (token.isCancellationRequested) break;
    await session.review(file, true);
    steps.tell(++done);
  }
  shown.flush();
  return { templates: done, isCancelled: token.isCancellationRequested };
}

/** Tells of progress ten times a second at most: each time the editor draws it. */
class Steps {
  readonly #progress: vscode.Progress<{ message: string; increment?: number }>;
  readonly #all: number;
  #told = 0;
  #next = 0;

  constructor(progress: vscode.Progress<{ message: string; increment?: number }>, all: number) {
    this.#progress = progress;
    this.#all = all;
  }

  tell(done: number): void {
    if (Date.now() < this.#next && done < this.#all) return;
    const message = vscode.l10n.t('{0} of {1} templates', done, this.#all);
    this.#progress.report({ message, increment: ((done - this.#told) * 100) / this.#all });
    this.#told = done;
    this.#next = Date.now() + 100;
  }
}

async function tell({ templates, isCancelled }: WorkspaceReview, { shown }: Given): Promise<void> {
  const { findings, files } = shown.counts;
  const counts = vscode.l10n.t(
    '{0} templates reviewed, {1} findings in {2} files.',
    templates,
    findings,
    files,
  );
  const text = isCancelled ? `${vscode.l10n.t('Stopped.')} ${counts}` : counts;
  const open = vscode.l10n.t('Show Problems');
  const choice = await vscode.window.showInformationMessage(text, ...(findings > 0 ? [open] : []));
  if (choice === open) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
