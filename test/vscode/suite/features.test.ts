import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { pause } from './eventually';
import { cleared, closeEditors, findings, found, open, workspaceFile, writeFile } from './workspace';

const textOf = (hover: vscode.Hover): string =>
  hover.contents.map((each) => (typeof each === 'string' ? each : each.value)).join('\n');

async function hovers(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const found: vscode.Hover[] = await vscode.commands.executeCommand(
    'vscode.executeHoverProvider',
    uri,
    position,
  );
  return found.map(textOf).join('\n');
}

describe('the hover', () => {
  afterEach(closeEditors);

  it('says who reads it, in which language it is, and why that is a problem', async () => {
    const german = '<p>Wir freuen uns auf Ihren nächsten Besuch in Wien.</p>\n';
    const template = await writeFile(
      'emails/hovered.hbs',
      `<p>Cieszymy się na Twoją następną wizytę.</p>\n${german}`,
    );
    await writeFile('emails/hovered.audience.yaml', 'locales: [pl-PL]\n');
    await open(template);
    await found(template, 'language-mismatch');
    const text = await hovers(template, new vscode.Position(1, 10));
    for (const part of ['pl-PL', 'Polish', 'German', 'Why it matters', 'language-mismatch']) {
      assert.ok(text.includes(part), `${part} in: ${text}`);
    }
    const clean = await hovers(template, new vscode.Position(0, 10));
    assert.ok(clean.includes('Polish') && !clean.includes('Why it matters'), clean);
  });
});

describe('Show Configuration', () => {
  afterEach(closeEditors);

  it('shows every value with where it was set', async () => {
    const template = workspaceFile('shop/emails/pl/offer.hbs');
    await open(template);
    await vscode.commands.executeCommand('tactful.showConfig');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.scheme, 'tactful-config');
    const text = document?.getText() ?? '';
    assert.match(text, /^ {2}exact-time: error +# shop\/tactful\.config\.yaml:2$/m);
    assert.match(text, /^ {2}missing-fallback: info +# \.vscode\/settings\.json:3$/m);
    assert.match(text, /^ {2}locales: pl/m);
    const links: vscode.DocumentLink[] = await vscode.commands.executeCommand(
      'vscode.executeLinkProvider',
      document?.uri,
    );
    assert.ok(
      links.some(
        ({ target }) => target?.path.endsWith('/shop/tactful.config.yaml') && target.fragment === 'L2',
      ),
      'its places are links',
    );
  });
});

describe('what is no mail', () => {
  afterEach(closeEditors);

  it('is left in peace until it is asked for', async () => {
    const template = workspaceFile('ember/app/templates/application.hbs');
    await open(template);
    await pause(700);
    assert.deepEqual(findings(template), []);
    await vscode.commands.executeCommand('tactful.reviewFile', template);
    await found(template, 'missing-audience');
  });

  it('is also what has another scheme', async () => {
    const text = '<p>{{#if a}}</p>\n';
    const untitled = await vscode.workspace.openTextDocument({ language: 'handlebars', content: text });
    await vscode.window.showTextDocument(untitled);
    const old = workspaceFile('emails/welcome.hbs').with({ scheme: 'git', query: 'HEAD' });
    const provider = vscode.workspace.registerTextDocumentContentProvider('git-like', {
      provideTextDocumentContent: () => text,
    });
    await open(old.with({ scheme: 'git-like' }));
    await pause(700);
    provider.dispose();
    const shown = vscode.languages.getDiagnostics().filter(([uri]) => findings(uri).length > 0);
    assert.deepEqual(
      shown.filter(([{ scheme }]) => scheme === 'untitled' || scheme === 'git-like'),
      [],
    );
  });
});

describe('settings', () => {
  const set = (key: string, value: unknown) =>
    vscode.workspace.getConfiguration('tactful').update(key, value, vscode.ConfigurationTarget.Global);

  afterEach(async () => {
    await set('enable', undefined);
    await set('run', undefined);
    await closeEditors();
  });

  it('switch reviews off and on', async () => {
    const template = await writeFile('emails/switched.hbs', '<p>{{#if a}}</p>\n');
    await open(template);
    await found(template, 'template-syntax');
    await set('enable', false);
    await cleared(template, 'template-syntax');
    await set('enable', undefined);
    await found(template, 'template-syntax');
  });

  it('put reviews off until a file is saved', async () => {
    await set('run', 'onSave');
    const template = await writeFile('emails/saved.hbs', '<p>{{a}}</p>\n');
    const document = await open(template);
    await found(template, 'missing-audience');
    // The watcher tells late of a file that is new, and that is no edit.
    await pause(1500);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(template, new vscode.Position(0, 3), '{{#if a}}');
    await vscode.workspace.applyEdit(edit);
    await pause(700);
    assert.deepEqual(findings(template, 'template-syntax'), []);
    await document.save();
    await found(template, 'template-syntax');
  });
});
