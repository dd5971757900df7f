import * as vscode from 'vscode';
import { ChangeLog } from './change-log';
import { openDocument } from './host-files';
import { KnownTemplates, keyOf } from './known-templates';
import type { FileOf, ProjectFolder, ReviewAnswer } from './protocol';
import { ReviewQueue } from './review-queue';
import { isEnabled } from './settings';
import type { ShownDiagnostics } from './shown-diagnostics';
import type { EngineClient } from './start-engine';
import { isTemplateName } from './template-documents';
import { folderKey, isOn, pathOf, projectFolderOf, uriOf } from './workspace-paths';

/** Milliseconds within which what a review of many templates finds is shown. */
const unhurried = 300;

/** A template for which the engine ended this often is left alone until it changes. */
const mostFailures = 2;

/**
 * Reviews what it is asked to, takes over the answers that are not outdated, and knows what to review again after a
 * change. It knows nothing of editors.
 */
export class ReviewSession implements vscode.Disposable {
  readonly #engine: EngineClient;
  readonly #shown: ShownDiagnostics;
  readonly #log: vscode.LogOutputChannel;
  readonly #isWanted: (file: FileOf) => boolean;
  readonly #changes = new ChangeLog();
  readonly #folders = new Map<string, ProjectFolder>();
  readonly known = new KnownTemplates();
  /** Templates that are reviewed though nothing says that they are mail. */
  readonly #named = new Set<string>();
  /** Templates whose findings stay though they are not open. */
  readonly #kept = new Set<string>();
  /** Folders of which every template is kept. */
  readonly #wholes = new Set<string>();
  /** Files by folder whose findings were in an answer that came too late. */
  readonly #lost = new Map<string, Set<string>>();
  /** How often a template could not be reviewed since it last changed. */
  readonly #failures = new Map<string, number>();
  readonly #queue: ReviewQueue;
  readonly #reviewed = new vscode.EventEmitter<void>();
  /** Fires when more is known of some template. */
  readonly onDidReview = this.#reviewed.event;

  /** @param isWanted whether a template is still to be looked at */
  constructor(
    engine: EngineClient,
    shown: ShownDiagnostics,
    log: vscode.LogOutputChannel,
    isWanted: (file: FileOf) => boolean,
  ) {
    this.#engine = engine;
    this.#shown = shown;
    this.#log = log;
    this.#isWanted = (file) => this.#kept.has(keyOf(file)) || isWanted(file);
    this.#queue = new ReviewQueue(async (file) => {
      if (this.#isWanted(file)) await this.review(file);
    });
  }

  /** Reviews a template soon: after `delay` milliseconds in which nobody asks again. */
  want(file: FileOf, delay: number): void {
    this.#queue.want(file, delay);
  }

  isBusy(uri: vscode.Uri): boolean {
    return this.#queue.holds(uri.toString());
  }

  /** From now on reviews a template though nothing says that it is mail. */
  name(file: FileOf): void {
    this.#named.add(keyOf(file));
  }

  /** Reviews a template now. With `keep` its findings stay, open or not. */
  async review({ folder, file }: FileOf, keep = false): Promise<void> {
    const key = keyOf({ folder, file });
    this.#folders.set(folderKey(folder), folder);
    if (keep) this.#kept.add(key);
    const refresh = [...(this.#lost.get(folderKey(folder)) ?? [])];
    this.#lost.delete(folderKey(folder));
    const state = { number: this.#changes.now, named: this.#named.has(key), keep: this.#kept.has(key) };
    try {
      const answer = await this.#engine.ask('review', { folder, file, refresh, ...state });
      this.#settle({ folder, file }, answer, keep ? unhurried : 0);
    } catch (error) {
      this.#lose(folder, refresh);
      this.#failures.set(key, (this.#failures.get(key) ?? 0) + 1);
      this.#report(error);
    }
  }

  /** Has the engine ready for the templates of a folder, unless something has been asked of it already. */
  async prepare(uri: vscode.Uri): Promise<void> {
    if (this.#engine.isRunning) return;
    const { folder, file } = this.fileOf(uri);
    // From now on the engine keeps what it read, and is told what changes.
    this.#folders.set(folderKey(folder), folder);
    await this.#engine.ask('prepare', { folder, file }).catch((error) => this.#report(error));
  }

  #settle(file: FileOf, answer: ReviewAnswer, delay: number): void {
    const { folder } = file;
    const about = answer.files.map((each) => each.file);
    const uris = [...answer.dependencies, ...about].map((path) => uriOf(folder, path).toString());
    if (answer.isStale || this.#changes.isOlder(answer.seen, uris)) {
      this.#lose(folder, about);
      this.#queue.again(file);
      return;
    }
    this.known.learn(file, answer);
    for (const findings of answer.files) this.#shown.show(folder, findings, answer.seen);
    this.#shown.flushWithin(delay);
    for (const problem of answer.problems) this.#log.error(problem);
    this.#reviewed.fire();
    if (!this.#isWanted(file)) void this.drop(file);
  }

  #lose(folder: ProjectFolder, files: readonly string[]): void {
    const lost = this.#lost.get(folderKey(folder)) ?? [];
    this.#lost.set(folderKey(folder), new Set([...lost, ...files]));
  }

  #report(error: unknown): void {
    this.#log.error(error instanceof Error ? error.message : String(error));
  }

  /**
   * Takes note of changed files and reviews again, after `delay`, what depends on them.
   *
   * @param isStructural whether they came or went
   */
  async changed(uris: readonly vscode.Uri[], isStructural: boolean, delay: number): Promise<void> {
    const parents = isStructural ? uris.map((uri) => vscode.Uri.joinPath(uri, '..')) : [];
    const number = this.#changes.note([...uris, ...parents].map(String));
    for (const uri of uris) this.#noteChanged(uri);
    if (isStructural) this.#keepNew(uris);
    await this.#tell(uris, number, isStructural, delay);
  }

  async #tell(
    uris: readonly vscode.Uri[],
    number: number,
    isStructural: boolean,
    delay: number,
  ): Promise<void> {
    if (!this.#engine.isRunning) return;
    const told = [...this.#folders.values()].map(async (folder) => {
      const files = uris.filter((uri) => isOn(folder, uri)).map(pathOf);
      if (files.length === 0) return;
      const again = await this.#engine.ask('changed', { folder, number, files, isStructural });
      for (const file of again) this.want({ folder, file }, delay);
    });
    await Promise.all(told).catch((error) => this.#report(error));
  }

  /** Takes note of which version of a document the engine will read. */
  opened(document: vscode.TextDocument): void {
    this.#changes.noteVersion(document.uri.toString(), document.version);
  }

  /** Has a file read anew that may have come to be so lately that no watcher has told of it. */
  refresh(uri: vscode.Uri): void {
    if (!this.#engine.isRunning) return;
    const { folder, file } = this.fileOf(uri);
    const change = { folder, number: this.#changes.now, files: [file], isStructural: false };
    this.#engine.ask('changed', change).catch((error) => this.#report(error));
  }

  #noteChanged(uri: vscode.Uri): void {
    this.#failures.delete(uri.toString());
    const document = openDocument(uri);
    if (document) this.#changes.noteVersion(uri.toString(), document.version);
    else this.#changes.forgetVersion(uri.toString());
  }

  /** In a folder that was reviewed as a whole, what comes to it is reviewed too. */
  #keepNew(uris: readonly vscode.Uri[]): void {
    for (const uri of uris.filter(isTemplateName)) {
      const file = this.fileOf(uri);
      if (!this.#wholes.has(folderKey(file.folder)) || !isEnabled(uri)) continue;
      this.#kept.add(keyOf(file));
      this.want(file, 0);
    }
  }

  /** A folder is being reviewed as a whole. */
  reviewsWhole(folder: ProjectFolder): void {
    this.#wholes.add(folderKey(folder));
  }

  /** The engine has ended with all it knew: everything is reviewed again, but not what it may have ended for. */
  startAgain(): void {
    for (const file of this.known.all()) {
      if ((this.#failures.get(keyOf(file)) ?? 0) < mostFailures) this.want(file, 500);
    }
  }

  /** Gives up what is not to be reviewed any more by the settings, kept or not. */
  dropDisabled(): void {
    for (const file of this.known.all()) {
      if (isEnabled(uriOf(file.folder, file.file))) continue;
      this.#kept.delete(keyOf(file));
      void this.drop(file);
    }
  }

  /** A folder has left the workspace: nothing is shown of it any more. */
  leave(folder: ProjectFolder): void {
    this.#wholes.delete(folderKey(folder));
    this.#folders.delete(folderKey(folder));
    for (const file of this.known.in(folder)) {
      this.known.forget(file);
      this.#kept.delete(keyOf(file));
    }
    this.#shown.leave(folder);
  }

  /** Gives up a template; its findings go unless the whole workspace was reviewed. */
  async drop(file: FileOf): Promise<void> {
    if (this.#kept.has(keyOf(file))) return;
    this.known.forget(file);
    const seen = this.#changes.now;
    try {
      const touched = await this.#engine.ask('drop', { folder: file.folder, files: [file.file] });
      for (const findings of touched) this.#shown.show(file.folder, findings, seen);
      this.#shown.flushWithin(0);
    } catch (error) {
      this.#report(error);
    }
  }

  /** Whether what was found before a change still speaks of the files as they are now. */
  isCurrent(seen: number, uris: readonly vscode.Uri[]): boolean {
    return uris.every((uri) => this.#changes.isCurrent(seen, uri.toString(), openDocument(uri)?.version));
  }

  fileOf(uri: vscode.Uri): FileOf {
    return { folder: this.known.folderOf(uri) ?? projectFolderOf(uri), file: pathOf(uri) };
  }

  dispose(): void {
    this.#queue.dispose();
    this.#reviewed.dispose();
  }
}
