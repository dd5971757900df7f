import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { pause } from './eventually';
import { closeEditors, found, open, workspaceFile, writeFile } from './workspace';

// Runs before any other suite: the engine has reviewed nothing yet that anybody asked for.

describe('the first template', () => {
  after(async () => {
    await closeEditors();
    await vscode.workspace.fs.delete(workspaceFile('notes.txt'));
  });

  it('is reviewed as soon as it is opened', async () => {
    const template = workspaceFile('broken/marked.hbs');
    // The workbench takes seconds to load its first editor, and answers nobody meanwhile.
    await open(await writeFile('notes.txt', 'No template.\n'));
    await pause(4000);
    let opened = Number.NaN;
    let answered: Promise<number> | undefined;
    const told = vscode.workspace.onDidOpenTextDocument(({ uri }) => {
      if (uri.toString() !== template.toString()) return;
      opened = Date.now();
      answered = Promise.resolve(vscode.workspace.fs.stat(uri)).then(() => Date.now() - opened);
    });
    const shown = open(template);
    const { diagnostics } = await found(template, 'language-mismatch', 20_000);
    const verdict = Date.now() - opened;
    await shown;
    told.dispose();
    console.log(
      `suite: measured: first verdict ${verdict} ms after the first template was opened; one question to the window took ${await answered} ms then`,
    );
    assert.equal(diagnostics[0]?.range.start.line, 0);
  });
});
