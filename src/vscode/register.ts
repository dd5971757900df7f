import * as vscode from 'vscode';
import { registerCodeActions } from './code-actions';
import { registerCommands } from './commands';
import { createAudience, templateFor } from './create-audience';
import { exportReport } from './export-report';
import { createHostFiles } from './host-files';
import { registerHover } from './hover';
import { OpenTemplates, watchDocuments } from './open-templates';
import { ReviewSession } from './review-session';
import { reviewWorkspace, type WorkspaceReview } from './review-workspace';
import { registerRulePages } from './rule-pages';
import { registerConfigurationDocuments, showConfig } from './show-config';
import { ShownDiagnostics } from './shown-diagnostics';
import { EngineClient, type Platform } from './start-engine';
import { createStatusItem } from './status-item';
import { warmUp } from './warm-up';
import { watchFiles } from './watch-files';
import { folderAt } from './workspace-paths';

/** Wires the features together. No engine is started where there is no mail. */
export function register(context: vscode.ExtensionContext, platform: Platform): void {
  const log = vscode.window.createOutputChannel('Tactful', { log: true });
  const files = createHostFiles(context.extensionUri);
  const engine = new EngineClient(platform, files, (message) => log.warn(message));
  const shown = new ShownDiagnostics();
  const session: ReviewSession = new ReviewSession(engine, shown, log, (file) => open.isWanted(file));
  const open = new OpenTemplates(session, engine);
  engine.onEnded = () => session.startAgain();
  let last: WorkspaceReview | undefined;
  const reviewAll = async () => {
    last = (await reviewWorkspace({ session, shown, engine, log })) ?? last;
    return last;
  };
  context.subscriptions.push(
    log,
    engine,
    shown,
    session,
    createStatusItem(session),
    registerCodeActions(session, shown),
    registerHover(session, engine),
    registerRulePages(context.extensionUri),
    registerConfigurationDocuments(session, engine),
    watchDocuments(open, session),
    watchFiles(session),
    vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      for (const { uri } of removed) session.leave(folderAt(uri));
    }),
    registerCommands({
      'tactful.reviewWorkspace': reviewAll,
      'tactful.reviewFile': (uri) => reviewFile(uri, session),
      'tactful.preview': () =>
        vscode.window.showInformationMessage(
          vscode.l10n.t(
            'The preview is not there yet: this version reviews templates, and does not render them.',
          ),
        ),
      'tactful.createAudience': (uri) => createAudience(uri, session, engine),
      'tactful.exportReport': () => exportReport(engine, async () => last ?? reviewAll()),
      'tactful.showConfig': (uri) => showConfig(uri),
    }),
  );
  // Only after the editor has gone on: looking at what is open is no part of being activated.
  const soon = setTimeout(() => {
    open.reopen();
    warmUp(session).catch((error) => log.warn(String(error)));
  }, 0);
  context.subscriptions.push({ dispose: () => clearTimeout(soon) });
}

/** Reviews a template though nothing says that it is mail, from now on. */
async function reviewFile(given: vscode.Uri | undefined, session: ReviewSession): Promise<void> {
  const uri = await templateFor(given);
  if (!uri) return;
  session.name(session.fileOf(uri));
  await session.review(session.fileOf(uri));
}
