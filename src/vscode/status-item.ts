import * as vscode from 'vscode';
import { languageLabel } from './languages';
import type { TemplateFacts } from './protocol';
import type { ReviewSession } from './review-session';
import { isEnabled } from './settings';
import { isTemplateDocument, templateSelector } from './template-documents';

/** The language status item that says who reads the template in the editor, and in which language it is. */
export function createStatusItem(session: ReviewSession): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('tactful.audience', templateSelector);
  item.name = 'Tactful';
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document) Object.assign(item, { command: undefined, ...describe(document, session) });
  };
  update();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(update),
    session.onDidReview(update),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('tactful') && update()),
  );
}

type Shown = Pick<vscode.LanguageStatusItem, 'text' | 'detail' | 'busy'> & {
  readonly command?: vscode.Command;
};

function describe(document: vscode.TextDocument, session: ReviewSession): Shown {
  const { uri } = document;
  if (!isEnabled(uri))
    return { text: 'Tactful', detail: vscode.l10n.t('switched off by tactful.enable'), busy: false };
  if (!isTemplateDocument(document))
    return { text: 'Tactful', detail: vscode.l10n.t('no template'), busy: false };
  const facts = session.known.factsOf(uri);
  if (!facts)
    return { text: 'Tactful', detail: vscode.l10n.t('not reviewed yet'), busy: session.isBusy(uri) };
  return { busy: false, ...describeFacts(facts, uri) };
}

function describeFacts(facts: TemplateFacts, uri: vscode.Uri): Omit<Shown, 'busy'> {
  switch (facts.state) {
    case 'reviewed':
      return describeReaders(facts, uri);
    case 'not-mail':
    case 'ignored':
      return {
        text: 'Tactful',
        detail:
          facts.state === 'ignored'
            ? vscode.l10n.t('left out by an ignore file or configuration: review it?')
            : vscode.l10n.t('not recognised as mail: review it?'),
        command: { title: vscode.l10n.t('Review'), command: 'tactful.reviewFile', arguments: [uri] },
      };
    case 'too-large':
      return { text: 'Tactful', detail: vscode.l10n.t('not reviewed: larger than 1 MB') };
    case 'unreadable':
      return { text: 'Tactful', detail: vscode.l10n.t('not reviewed: it cannot be read as UTF-8') };
    case 'no-template':
      return { text: 'Tactful', detail: vscode.l10n.t('no template') };
  }
}

function describeReaders({ locales, languages }: TemplateFacts, uri: vscode.Uri): Omit<Shown, 'busy'> {
  const written = languages.map(languageLabel).join(', ');
  const detail =
    written === '' ? vscode.l10n.t('language not recognised') : vscode.l10n.t('written in {0}', written);
  if (locales.length === 0) {
    return {
      text: vscode.l10n.t('Readers unknown'),
      detail,
      command: {
        title: vscode.l10n.t('Create Audience'),
        command: 'tactful.createAudience',
        arguments: [uri],
      },
    };
  }
  return {
    text: vscode.l10n.t('Read by {0}', locales.join(', ')),
    detail,
    command: { title: vscode.l10n.t('Show Configuration'), command: 'tactful.showConfig', arguments: [uri] },
  };
}
