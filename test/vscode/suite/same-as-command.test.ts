import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, pathInWorkspace, quickFixes, readFile, ruleOf, workspaceFile } from './workspace';

interface ReportedFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly related: readonly { file: string; line: number; column: number; message: string }[];
  readonly fixes: readonly { readonly title: string }[];
}

interface Reported {
  readonly files: readonly { readonly file: string; readonly findings: readonly ReportedFinding[] }[];
}

const rangeOf = ({ line, column, endLine, endColumn }: ReportedFinding): vscode.Range =>
  new vscode.Range(line - 1, column - 1, endLine - 1, endColumn - 1);

const inOrder = (titles: readonly string[]): readonly string[] => [...new Set(titles)].sort();

const severities = ['error', 'warning', 'info', 'hint'];

/** One line for each finding, with all that the editor and the command both say of it. */
function reportedLines({ files }: Reported): readonly string[] {
  return files.flatMap(({ file, findings: found }) =>
    found.map((each) => {
      const range = `${each.line}:${each.column}-${each.endLine}:${each.endColumn}`;
      const related = each.related.map((one) => `${one.file}:${one.line}:${one.column} ${one.message}`);
      return [file, range, each.severity, each.rule, each.message, ...related].join(' | ');
    }),
  );
}

function shownLine(uri: vscode.Uri, diagnostic: vscode.Diagnostic): string {
  const { start, end } = diagnostic.range;
  const range = `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
  const related = diagnostic.relatedInformation?.map(({ location, message }) => {
    const at = location.range.start;
    return `${pathInWorkspace(location.uri)}:${at.line + 1}:${at.character + 1} ${message}`;
  });
  const severity = severities[diagnostic.severity];
  const parts = [pathInWorkspace(uri), range, severity, ruleOf(diagnostic), diagnostic.message];
  return [...parts, ...(related ?? [])].join(' | ');
}

const shownLines = (): readonly string[] =>
  vscode.languages.getDiagnostics().flatMap(([uri]) => findings(uri).map((each) => shownLine(uri, each)));

describe('Review Workspace', () => {
  let report: Reported;

  before(async () => {
    report = JSON.parse(await readFile(workspaceFile('../expected.json')));
    await vscode.commands.executeCommand('tactful.reviewWorkspace');
  });

  it('shows what the command reports, of files that are not open too', () => {
    assert.ok(reportedLines(report).length > 20, 'the fixture has findings');
    assert.deepEqual([...shownLines()].sort(), [...reportedLines(report)].sort());
  });

  it('offers the fixes that the command reports', async () => {
    for (const { file, findings: found } of report.files.filter(
      (each) => !each.file.startsWith('examples/'),
    )) {
      const uri = workspaceFile(file);
      await vscode.workspace.openTextDocument(uri);
      for (const each of found) {
        const titles = (await quickFixes(uri, rangeOf(each))).map(({ title }) => title);
        const there = found.filter((other) => rangeOf(other).intersection(rangeOf(each)));
        const expected = there.flatMap(({ fixes }) => fixes.map(({ title }) => title));
        assert.deepEqual(inOrder(titles), inOrder(expected), `${file}:${each.line} ${each.rule}`);
      }
    }
  });

  it('leaves what is no mail, and what is ignored, in peace', () => {
    for (const file of ['ember/app/templates/application.hbs', 'emails/drafts/later.hbs']) {
      assert.deepEqual(findings(workspaceFile(file)), [], file);
    }
  });
});
