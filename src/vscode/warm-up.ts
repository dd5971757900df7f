import * as vscode from 'vscode';
import { MAIL_FOLDERS, SKIPPED_FOLDERS } from '../project/template-files';
import type { ReviewSession } from './review-session';
import { isEnabled } from './settings';

const governing = '**/{audience,*.audience,tactful.config}.{yaml,yml,json}';
const template = '**/*.{hbs,handlebars,mustache,mjml}';
const inMailFolder = `**/{${MAIL_FOLDERS.join(',')}}/${template}`;
const skipped = `**/{${[...SKIPPED_FOLDERS].join(',')}}/**`;

/**
 * Where a workspace holds mail, has the engine ready before the first template is opened: it is started, and reviews
 * one template whose findings are not shown. What the first review has to load and read then waits for nobody. A
 * workspace without mail starts nothing.
 */
export async function warmUp(session: ReviewSession): Promise<void> {
  const found = await firstTemplate();
  if (found && isEnabled(found)) await session.prepare(found);
}

async function firstTemplate(): Promise<vscode.Uri | undefined> {
  const [governed] = await vscode.workspace.findFiles(governing, skipped, 1);
  const near = governed && new vscode.RelativePattern(vscode.Uri.joinPath(governed, '..'), template);
  for (const pattern of near ? [near, inMailFolder] : [inMailFolder]) {
    const [found] = await vscode.workspace.findFiles(pattern, skipped, 1);
    if (found) return found;
  }
  return undefined;
}
