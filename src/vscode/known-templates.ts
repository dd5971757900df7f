import type * as vscode from 'vscode';
import type { FileOf, ProjectFolder, ReviewAnswer, TemplateFacts } from './protocol';
import { folderKey, isOn, pathOf, uriOf } from './workspace-paths';

/** What is known of a template after its last review. */
interface Known extends FileOf {
  readonly facts: TemplateFacts;
  readonly dependencies: ReadonlySet<string>;
  readonly includers: readonly string[];
}

/** A file by one name for all folders. */
export const keyOf = ({ folder, file }: FileOf): string => uriOf(folder, file).toString();

/** What the last reviews told of templates. */
export class KnownTemplates {
  readonly #known = new Map<string, Known>();

  learn({ folder, file }: FileOf, { facts, dependencies, includers }: ReviewAnswer): void {
    this.#known.set(keyOf({ folder, file }), {
      folder,
      file,
      facts,
      dependencies: new Set(dependencies),
      includers,
    });
  }

  forget(file: FileOf): void {
    this.#known.delete(keyOf(file));
  }

  all(): readonly FileOf[] {
    return [...this.#known.values()];
  }

  /** The templates of a folder. */
  in(folder: ProjectFolder): readonly FileOf[] {
    return this.all().filter((known) => folderKey(known.folder) === folderKey(folder));
  }

  folderOf(uri: vscode.Uri): ProjectFolder | undefined {
    return this.#known.get(uri.toString())?.folder;
  }

  /** Templates whose review depends on a file. */
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
    const facts = this.#known.get(uri.toString())?.facts;
    const includers = this.includersOf(uri);
    if (!facts || includers.length === 0) return facts;
    const of = includers.flatMap((file) => this.#known.get(keyOf(file))?.facts ?? []);
    const all = (list: (facts: TemplateFacts) => readonly string[]) => [...new Set(of.flatMap(list))];
    return {
      ...facts,
      state: of.length > 0 ? 'reviewed' : facts.state,
      locales: all(({ locales }) => locales),
      sources: all(({ sources }) => sources),
    };
  }
}
