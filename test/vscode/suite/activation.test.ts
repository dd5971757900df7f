import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually';
import { workspaceFile } from './workspace';

const commands = [
  'tactful.reviewWorkspace',
  'tactful.reviewFile',
  'tactful.preview',
  'tactful.createAudience',
  'tactful.exportReport',
  'tactful.showConfig',
];

const extension = () => vscode.extensions.getExtension('tactful.tactful');

describe('activation', () => {
  it('activates for a template', async () => {
    assert.ok(extension(), 'the extension is installed');
    const document = await vscode.workspace.openTextDocument(workspaceFile('emails/welcome.hbs'));
    await vscode.window.showTextDocument(document);
    assert.equal(document.languageId, 'handlebars');
    await eventually('the extension is active', () => (extension()?.isActive ? true : undefined), 20_000);
  });

  it('registers its commands', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      commands.filter((command) => !known.has(command)),
      [],
    );
  });

  it('contributes every command it registers', () => {
    const contributed: readonly { command: string }[] = extension()?.packageJSON.contributes.commands ?? [];
    assert.deepEqual(contributed.map(({ command }) => command).sort(), [...commands].sort());
  });
});
