import * as vscode from 'vscode';

/**
 * A rule's page. Hovers do not follow a `command:` in a diagnostic's code, so it is an address that VS Code hands to
 * this extension.
 */
export const rulePageUri = (rule: string): vscode.Uri =>
  vscode.Uri.from({ scheme: vscode.env.uriScheme, authority: 'tactful.tactful', path: `/rule/${rule}` });

const ruleName = /^\/rule\/([a-z]+(?:-[a-z]+)*)$/;

/** Opens the packaged page of the rule that an address names. */
export const registerRulePages = (extension: vscode.Uri): vscode.Disposable =>
  vscode.window.registerUriHandler({
    handleUri: async ({ path }) => {
      const rule = ruleName.exec(path)?.[1];
      if (rule !== undefined) await openRulePage(extension, rule);
    },
  });

async function openRulePage(extension: vscode.Uri, rule: string): Promise<void> {
  const page = vscode.Uri.joinPath(extension, 'docs/rules', `${rule}.md`);
  try {
    await vscode.workspace.fs.stat(page);
  } catch {
    void vscode.window.showInformationMessage(vscode.l10n.t('Tactful has no rule "{0}".', rule));
    return;
  }
  await vscode.commands.executeCommand('markdown.showPreview', page);
}
