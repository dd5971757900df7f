import * as vscode from 'vscode';
import type { FileFindings, ProjectFolder, ShownFinding, TextRange } from './protocol';
import { rulePageUri } from './rule-pages';
import { folderKey, uriOf } from './workspace-paths';

/** A finding with the diagnostic that shows it. */
export interface ShownDiagnostic {
  readonly folder: ProjectFolder;
  readonly finding: ShownFinding;
  readonly diagnostic: vscode.Diagnostic;
  /** The last change of files that was known when it was found. */
  readonly seen: number;
}

/** One call of the editor's takes 1,100 markers and drops the rest. */
const mostMarkers = 1000;

/**
 * What is shown of every file, by the folders it is reviewed in. Changes are handed to the editor several files at a
 * time: each call has it count and colour everything anew.
 */
export class ShownDiagnostics implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('tactful');
  readonly #files = new Map<string, Map<string, readonly ShownDiagnostic[]>>();
  readonly #changed = new Map<string, vscode.Uri>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = Number.POSITIVE_INFINITY;

  /** Takes over what was found in a file, in place of what was found before. */
  show(folder: ProjectFolder, { file, findings }: FileFindings, seen: number): void {
    const uri = uriOf(folder, file);
    const name = uri.toString();
    const folders = this.#files.get(name) ?? new Map<string, readonly ShownDiagnostic[]>();
    const key = folderKey(folder);
    if (findings.length === 0) folders.delete(key);
    else
      folders.set(
        key,
        findings.map((finding) => ({ folder, finding, diagnostic: diagnosticOf(folder, finding), seen })),
      );
    if (folders.size === 0) this.#files.delete(name);
    else this.#files.set(name, folders);
    this.#changed.set(name, uri);
  }

  /** Shows what has changed within `delay` milliseconds; with 0 at once. */
  flushWithin(delay: number): void {
    const due = Date.now() + delay;
    if (delay === 0) this.flush();
    if (delay === 0 || due >= this.#due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => this.flush(), delay);
  }

  /** Hands over what has changed, as many files at a time as one call takes. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#due = Number.POSITIVE_INFINITY;
    let entries: [vscode.Uri, vscode.Diagnostic[]][] = [];
    let markers = 0;
    for (const uri of this.#changed.values()) {
      const diagnostics = this.of(uri).map(({ diagnostic }) => diagnostic);
      if (markers + diagnostics.length > mostMarkers) {
        this.#collection.set(entries);
        entries = [];
        markers = 0;
      }
      entries.push([uri, diagnostics]);
      markers += diagnostics.length;
    }
    this.#collection.set(entries);
    this.#changed.clear();
  }

  /** Shows nothing any more of what was found in a folder. */
  leave(folder: ProjectFolder): void {
    for (const [name, folders] of this.#files) {
      if (!folders.delete(folderKey(folder))) continue;
      if (folders.size === 0) this.#files.delete(name);
      this.#changed.set(name, vscode.Uri.parse(name, true));
    }
    this.flush();
  }

  of(uri: vscode.Uri): readonly ShownDiagnostic[] {
    return [...(this.#files.get(uri.toString())?.values() ?? [])].flat();
  }

  /** How many findings the Problems view lists, and in how many files. It lists no hints. */
  get counts(): { readonly findings: number; readonly files: number } {
    const lists = [...this.#files.values()].map((folders) =>
      [...folders.values()].flat().filter(({ finding }) => finding.severity !== 'hint'),
    );
    const findings = lists.reduce((sum, list) => sum + list.length, 0);
    return { findings, files: lists.filter((list) => list.length > 0).length };
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#collection.dispose();
  }
}

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** The editor's range of one of ours. */
export const rangeOf = ({ line, column, endLine, endColumn }: TextRange): vscode.Range =>
  new vscode.Range(line - 1, column - 1, endLine - 1, endColumn - 1);

function diagnosticOf(folder: ProjectFolder, finding: ShownFinding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    rangeOf(finding.range),
    finding.message,
    severities[finding.severity],
  );
  diagnostic.source = 'tactful';
  diagnostic.code = { value: finding.rule, target: rulePageUri(finding.rule) };
  diagnostic.relatedInformation = finding.related.map(({ file, range, message }) => {
    const place = new vscode.Location(uriOf(folder, file), rangeOf(range));
    return new vscode.DiagnosticRelatedInformation(place, message);
  });
  if (finding.rule === 'unused-suppression' || finding.rule === 'unused-field') {
    diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  }
  return diagnostic;
}
