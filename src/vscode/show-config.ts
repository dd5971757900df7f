import * as vscode from 'vscode';
import { relativePath } from '../text/path';
import { templateFor } from './create-audience';
import type { ConfigurationLine, FileOf } from './protocol';
import type { ReviewSession } from './review-session';
import type { EngineClient } from './start-engine';
import { uriOf } from './workspace-paths';

const scheme = 'tactful-config';

/** The document that shows what counts for a template; its query names the template. */
const documentUri = (template: vscode.Uri): vscode.Uri =>
  vscode.Uri.from({ scheme, path: `${template.path}.effective.yaml`, query: template.toString() });

interface Target {
  readonly line: number;
  readonly from: { readonly file: string; readonly line: number };
  readonly start: number;
  readonly end: number;
}

/** *Show Configuration*: every value that counts for a template, with a link to where it was set. */
export class ConfigurationDocuments
  implements vscode.TextDocumentContentProvider, vscode.DocumentLinkProvider
{
  readonly #session: ReviewSession;
  readonly #engine: EngineClient;
  readonly #targets = new Map<string, readonly (Target & { readonly of: FileOf })[]>();

  constructor(session: ReviewSession, engine: EngineClient) {
    this.#session = session;
    this.#engine = engine;
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const template = vscode.Uri.parse(uri.query, true);
    const file = this.#session.fileOf(template);
    const lines = await this.#engine.ask('configuration', file);
    const { text, targets } = write(lines, file);
    this.#targets.set(
      uri.toString(),
      targets.map((target) => ({ ...target, of: file })),
    );
    return text;
  }

  provideDocumentLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
    return (this.#targets.get(document.uri.toString()) ?? []).map(({ line, start, end, from, of }) => {
      const target = uriOf(of.folder, from.file).with({ fragment: `L${from.line}` });
      return new vscode.DocumentLink(new vscode.Range(line, start, line, end), target);
    });
  }
}

function write(lines: readonly ConfigurationLine[], { folder, file }: FileOf) {
  const header = [
    `# ${vscode.l10n.t('What counts for {0}, and where it was set', relativePath(folder.path, file))}`,
  ];
  const width = Math.min(60, Math.max(...lines.map(({ text, depth }) => text.length + depth * 2)));
  const targets: Target[] = [];
  const written = lines.map(({ text, depth, from }, i) => {
    const value = '  '.repeat(depth) + text;
    if (!from) return value;
    const start = Math.max(value.length, width) + 4;
    const place = `${relativePath(folder.path, from.file)}:${from.line}`;
    targets.push({ line: i + header.length, from, start, end: start + place.length });
    return `${value.padEnd(start - 4)}  # ${place}`;
  });
  return { text: `${[...header, ...written].join('\n')}\n`, targets };
}

export function registerConfigurationDocuments(
  session: ReviewSession,
  engine: EngineClient,
): vscode.Disposable {
  const documents = new ConfigurationDocuments(session, engine);
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, documents),
    vscode.languages.registerDocumentLinkProvider({ scheme }, documents),
  );
}

/** Opens what counts for a template. */
export async function showConfig(given: vscode.Uri | undefined): Promise<void> {
  const template = await templateFor(given);
  if (!template) return;
  const document = await vscode.workspace.openTextDocument(documentUri(template));
  await vscode.languages.setTextDocumentLanguage(document, 'yaml');
  await vscode.window.showTextDocument(document, { preview: true });
}
