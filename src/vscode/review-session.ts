import * as vscode from 'vscode';
import { ChangeLog } from './change-log';
import { openDocument } from './host-files';
import type { FileOf, ProjectFolder, ReviewAnswer, TemplateFacts } from './protocol';
import { ReviewQueue, type Wanted } from './review-queue';
import type { ShownDiagnostics } from './shown-diagnostics';
import type { EngineClient } from './start-engine';
import { folderKey, isOn, pathOf, projectFolderOf, uriOf } from './workspace-paths';

/** What is known of a template after its last review. */
interface Known {
  readonly folder: ProjectFolder;
  readonly file: string;
  readonly facts: TemplateFacts;
  readonly dependencies: ReadonlySet<string>;
  readonly includers: readonly string[];
}

const keyOf = ({ folder, file }: FileOf): string => uriOf(folder, file).toString();

/**
 * Reviews what it is asked to, takes over the answers that are not outdated, and knows what to review again after a
 * change. It knows nothing of editors.
 */
export class ReviewSession implements vscode.Disposable {
  readonly #engine: EngineClient;
  readonly #shown: ShownDiagnostics;
  readonly #log: vscode.LogOutputChannel;
  readonly #changes = new ChangeLog();
  readonly #folders = new Map<string, ProjectFolder>();
  readonly #known = new Map<string, Known>();
  /** Templates that are reviewed though nothing says that they are mail. */
  readonly #named = new Set<string>();
  readonly #kept = new Set<string>();
  /** Files by folder whose findings were in an answer that came too late. */
  readonly #lost = new Map<string, Set<string>>();
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
    this.#queue = new ReviewQueue(async (wanted) => {
      const uri = uriOf(wanted.folder, wanted.file);
      if (isWanted(wanted) || this.#kept.has(uri.toString())) await this.review(wanted);
    });
  }

  /** Reviews a template soon: after `delay` milliseconds in which nobody asks again. */
  want(wanted: Wanted, delay: number): void {
    this.#queue.want(wanted, delay);
  }

  isBusy(uri: vscode.Uri): boolean {
    return this.#queue.holds(uri.toString());
  }

  name(file: FileOf): void {
    this.#named.add(keyOf(file));
  }

  /** Reviews a template now. With `keep` its findings stay until the next review, open or not. */
  async review(file: FileOf, keep = false): Promise<void> {
    const key = keyOf(file);
    this.#folders.set(folderKey(file.folder), file.folder);
    if (keep) this.#kept.add(key);
    const lost = this.#lost.get(folderKey(file.folder)) ?? new Set();
    this.#lost.delete(folderKey(file.folder));
    const question = { ...file, named: this.#named.has(key), keep: this.#kept.has(key), refresh: [...lost] };
    try {
      this.#settle(file, await this.#engine.ask('review', question));
    } catch (error) {
      this.#lose(file.folder, lost);
      this.#log.error(`${file.file}: ${error instanceof Error ? error.message : error}`);
    }
  }

  #settle(file: FileOf, answer: ReviewAnswer): void {
    const { folder } = file;
    const named = (path: string) => uriOf(folder, path).toString();
    const about = answer.files.map((each) => each.file);
    if (answer.isStale || this.#changes.isOlder(answer.seen, [...answer.dependencies, ...about].map(named))) {
      this.#lose(folder, about);
      this.want(file, 0);
      return;
    }
    const { facts, dependencies, includers } = answer;
    this.#known.set(keyOf(file), { ...file, facts, dependencies: new Set(dependencies), includers });
    for (const findings of answer.files) this.#shown.show(folder, findings, answer.seen);
    for (const problem of answer.problems) this.#log.error(problem);
    this.#reviewed.fire();
  }

  #lose(folder: ProjectFolder, files: Iterable<string>): void {
    const lost = this.#lost.get(folderKey(folder)) ?? new Set();
    for (const file of files) lost.add(file);
    this.#lost.set(folderKey(folder), lost);
  }

  /**
   * Takes note of changed files and reviews again, after `delay`, what depends on them.
   *
   * @param isStructural whether they came or went
   */
  async changed(uris: readonly vscode.Uri[], isStructural: boolean, delay: number): Promise<void> {
    const parents = isStructural ? uris.map((uri) => vscode.Uri.joinPath(uri, '..')) : [];
    const number = this.#changes.note([...uris, ...parents].map(String));
    for (const uri of uris) this.#noteVersion(uri);
    if (!this.#engine.isRunning) return;
    await Promise.all(
      [...this.#folders.values()].map(async (folder) => {
        const files = uris.filter((uri) => isOn(folder, uri)).map(pathOf);
        if (files.length === 0) return;
        const again = await this.#engine.ask('changed', { folder, number, files, isStructural });
        for (const file of again) this.want({ folder, file }, delay);
      }),
    );
  }

  /** Takes note of which version of a document the engine will read. */
  opened(document: vscode.TextDocument): void {
    this.#changes.noteVersion(document.uri.toString(), document.version);
  }

  /** Has a file read anew that may have come to be so lately that no watcher has told of it. */
  async refresh(uri: vscode.Uri): Promise<void> {
    if (!this.#engine.isRunning) return;
    const { folder, file } = this.fileOf(uri);
    const number = this.#changes.now;
    await this.#engine.ask('changed', { folder, number, files: [file], isStructural: false });
  }

  #noteVersion(uri: vscode.Uri): void {
    const document = openDocument(uri);
    if (document) this.#changes.noteVersion(uri.toString(), document.version);
    else this.#changes.forgetVersion(uri.toString());
  }

  /** Gives up a template; its findings go unless the whole workspace was reviewed. */
  async drop(file: FileOf): Promise<void> {
    if (this.#kept.has(keyOf(file))) return;
    this.#known.delete(keyOf(file));
    const seen = this.#changes.now;
    for (const findings of await this.#engine.ask('drop', { folder: file.folder, files: [file.file] })) {
      this.#shown.show(file.folder, findings, seen);
    }
  }

  /** Known templates whose review depends on a file. */
  dependents(uri: vscode.Uri): readonly FileOf[] {
    return [...this.#known.values()].filter(
      ({ folder, dependencies }) => isOn(folder, uri) && dependencies.has(pathOf(uri)),
    );
  }

  /** The templates through which a partial is reviewed. */
  includersOf(uri: vscode.Uri): readonly FileOf[] {
    const known = this.#known.get(uri.toString());
    return known?.includers.map((file) => ({ folder: known.folder, file })) ?? [];
  }

  /** What is known of a template; of a partial, what its readers are by all that include it. */
  factsOf(uri: vscode.Uri): TemplateFacts | undefined {
    const known = this.#known.get(uri.toString());
    if (!known || known.includers.length === 0) return known?.facts;
    const of = known.includers.flatMap(
      (file) => this.#known.get(keyOf({ folder: known.folder, file }))?.facts ?? [],
    );
    const all = (list: (facts: TemplateFacts) => readonly string[]) => [...new Set(of.flatMap(list))];
    return {
      ...known.facts,
      state: of.length > 0 ? 'reviewed' : known.facts.state,
      locales: all((facts) => facts.locales),
      sources: all((facts) => facts.sources),
    };
  }

  /** Whether what was found before a change still speaks of the files as they are now. */
  isCurrent(seen: number, uris: readonly vscode.Uri[]): boolean {
    return uris.every((uri) => this.#changes.isCurrent(seen, uri.toString(), openDocument(uri)?.version));
  }

  fileOf(uri: vscode.Uri): FileOf {
    const folder = this.#known.get(uri.toString())?.folder ?? projectFolderOf(uri);
    return { folder, file: pathOf(uri) };
  }

  dispose(): void {
    this.#queue.dispose();
    this.#reviewed.dispose();
  }
}
