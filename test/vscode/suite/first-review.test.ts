import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { pause } from './eventually';
import { closeEditors, found, open, workspaceFile, writeFile } from './workspace';

// Runs before any other suite: the engine has reviewed nothing yet that anybody asked for.

describe('the first template', () => {
  after(async () => {
    await closeEditors();
    for (const name of ['notes.txt', 'emails/first.hbs', 'emails/first.audience.yaml'])
      await vscode.workspace.fs.delete(workspaceFile(name));
  });

  it('is reviewed as soon as it is opened', async () => {
    await writeFile('emails/first.audience.yaml', 'locales: [pl-PL]\n');
    const template = await writeFile(
      'emails/first.hbs',
      '<p>Cieszymy się na Twoją następną wizytę.</p>\n<p>Wir freuen uns auf Ihren nächsten Besuch in Wien.</p>\n',
    );
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
    await open(template);
    const { diagnostics } = await found(template, 'language-mismatch', 20_000);
    told.dispose();
    const verdict = Date.now() - opened;
    console.log(
      `suite: measured: first verdict ${verdict} ms after the first template was opened; one question to the window took ${await answered} ms then`,
    );
    assert.equal(diagnostics[0]?.range.start.line, 1);
  });
});
