import * as vscode from 'vscode';
import { keyOf } from './known-templates';
import type { FileOf } from './protocol';
import type { ReviewSession } from './review-session';
import { isEnabled, runsOnType } from './settings';
import type { EngineClient } from './start-engine';
import { isGoverningDocument, isTemplateDocument, mayMatter } from './template-documents';
import { projectFolderOf } from './workspace-paths';

/** Milliseconds without a key press after which what is typed is reviewed. */
const typingPause = 200;

/**
 * Which templates the open documents ask for: a template itself, a partial the templates that include it, an audience
 * file or a configuration templates that it governs.
 */
export class OpenTemplates {
  readonly #session: ReviewSession;
  readonly #engine: EngineClient;
  /** By document. */
  readonly #asked = new Map<string, Map<string, FileOf>>();

  constructor(session: ReviewSession, engine: EngineClient) {
    this.#session = session;
    this.#engine = engine;
  }

  isWanted(file: FileOf): boolean {
    const key = keyOf(file);
    return [...this.#asked.values()].some((files) => files.has(key));
  }

  /** Starts looking at a document. What was not seen before may be so new that no watcher has told of it yet. */
  opened(document: vscode.TextDocument): void {
    if (!isEnabled(document.uri)) return;
    this.#session.opened(document);
    if (isTemplateDocument(document)) this.#openedTemplate(document.uri);
    else if (isGoverningDocument(document)) void this.#openedGoverning(document.uri);
  }

  #openedTemplate(uri: vscode.Uri): void {
    if (!this.#session.known.factsOf(uri)) this.#session.refresh(uri);
    this.#ask(uri, [this.#session.fileOf(uri)]);
  }

  /** What is under review already stays so, also when its own editor gives way to this one. */
  async #openedGoverning(uri: vscode.Uri): Promise<void> {
    this.#keep(uri, this.#session.known.dependents(uri));
    const folder = projectFolderOf(uri);
    const { file } = this.#session.fileOf(uri);
    const files = await this.#engine.ask('governed', { folder, file }).catch(() => []);
    const isStillOpen = this.#asked.has(uri.toString());
    if (isStillOpen)
      this.#ask(
        uri,
        files.map((path) => ({ folder, file: path })),
      );
  }

  #keep(uri: vscode.Uri, files: readonly FileOf[]): void {
    const asked = this.#asked.get(uri.toString()) ?? new Map<string, FileOf>();
    for (const file of files) asked.set(keyOf(file), file);
    this.#asked.set(uri.toString(), asked);
  }

  #ask(uri: vscode.Uri, files: readonly FileOf[]): void {
    this.#keep(uri, files);
    for (const file of files) this.#session.want(file, 0);
  }

  /** After a review: an open partial asks for those who include it. */
  askForIncluders(): void {
    for (const name of [...this.#asked.keys()]) {
      const uri = vscode.Uri.parse(name, true);
      const asked = this.#asked.get(name);
      const missing = this.#session.known.includersOf(uri).filter((file) => !asked?.has(keyOf(file)));
      if (missing.length > 0) this.#ask(uri, missing);
    }
  }

  changed({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const { uri } = document;
    if (contentChanges.length === 0 || !mayMatter(uri) || !isEnabled(uri) || !runsOnType(uri)) return;
    void this.#session.changed([uri], false, typingPause);
    if (!this.#asked.has(uri.toString())) this.opened(document);
  }

  saved(document: vscode.TextDocument): void {
    const { uri } = document;
    if (!mayMatter(uri) || !isEnabled(uri) || runsOnType(uri)) return;
    void this.#session.changed([uri], false, 0);
  }

  closed(document: vscode.TextDocument): void {
    const asked = this.#asked.get(document.uri.toString());
    this.#asked.delete(document.uri.toString());
    // What was typed and not saved is gone; what was saved is what was reviewed.
    if (document.isDirty && mayMatter(document.uri)) void this.#session.changed([document.uri], false, 0);
    for (const file of asked?.values() ?? []) if (!this.isWanted(file)) void this.#session.drop(file);
  }

  /** Looks at every open document anew. */
  reopen(): void {
    this.#session.dropDisabled();
    for (const document of vscode.workspace.textDocuments) {
      if (!isEnabled(document.uri)) this.closed(document);
      else this.opened(document);
    }
  }
}

/** Hands what happens to documents over. */
export const watchDocuments = (open: OpenTemplates, session: ReviewSession): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => open.opened(document)),
    vscode.workspace.onDidChangeTextDocument((event) => open.changed(event)),
    vscode.workspace.onDidSaveTextDocument((document) => open.saved(document)),
    vscode.workspace.onDidCloseTextDocument((document) => open.closed(document)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('tactful.enable') || event.affectsConfiguration('tactful.run'))
        open.reopen();
    }),
    session.onDidReview(() => open.askForIncluders()),
  );
