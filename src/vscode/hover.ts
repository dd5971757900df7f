import * as vscode from 'vscode';
import { languageLabel } from './languages';
import type { PassageAnswer } from './protocol';
import type { ReviewSession } from './review-session';
import { rangeOf } from './shown-diagnostics';
import type { EngineClient } from './start-engine';
import { isTemplateDocument, templateSelector } from './template-documents';

/** Says of the text under the pointer who reads it, in which language it is, and why that is a problem if it is one. */
export const registerHover = (session: ReviewSession, engine: EngineClient): vscode.Disposable =>
  vscode.languages.registerHoverProvider(templateSelector, {
    provideHover: async (document, position) => {
      if (!isTemplateDocument(document)) return undefined;
      if (session.known.factsOf(document.uri)?.state !== 'reviewed') return undefined;
      const place = { line: position.line + 1, column: position.character + 1 };
      const version = document.version;
      const passage = await engine.ask('passage', { ...session.fileOf(document.uri), ...place });
      if (!passage || document.version !== version) return undefined;
      return new vscode.Hover(describe(passage), rangeOf(passage.range));
    },
  });

function describe({ locales, language, condition, concerns }: PassageAnswer): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  const readers = locales.map((locale) => `${languageLabel(locale)} (\`${locale}\`)`).join(', ');
  text.appendMarkdown(
    locales.length > 0
      ? vscode.l10n.t('**Read by** {0}', readers)
      : vscode.l10n.t('**Read by** nobody knows whom: no audience is declared'),
  );
  if (condition !== undefined) text.appendMarkdown(`, ${vscode.l10n.t('when {0}', code(condition))}`);
  if (language !== undefined) {
    text.appendMarkdown(`  \n${vscode.l10n.t('**Written in** {0}', languageLabel(language))}`);
  }
  for (const { rule, why } of concerns) {
    text.appendMarkdown(`\n\n${vscode.l10n.t('**Why it matters** ({0})', rule)}: ${escapeMarkdown(why)}`);
  }
  return text;
}

/** Code between more backticks than it holds itself. */
function code(text: string): string {
  const ticks = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)));
  return `${ticks} ${text} ${ticks}`;
}

// `appendText` makes every blank one that does not break.
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!~<>|&]/g, '\\$&');
