import * as vscode from 'vscode';
import { isGoverning } from '../project/template-files';

/** Names a template can have (contract, section 2); whether it is mail is for the engine to say. */
const templateName = /\.(?:hbs|handlebars|mustache|mjml|html?|tpl|txt)$/i;
/** Of these, only what holds a tag is a template. */
const plainName = /\.(?:html?|tpl|txt)$/i;
/** Whatever a review can depend on: extended configurations and samples may have any name. */
const dataName = /\.(?:ya?ml|json)$|(?:^|\/)\.gitignore$/i;

/** For features that ask by selector; documents of other schemes are left out by `isTemplateDocument`. */
export const templateSelector: vscode.DocumentSelector = [
  { language: 'handlebars' },
  { pattern: '**/*.{hbs,handlebars,mustache,mjml,html,htm,tpl,txt}' },
];

/** Everything that a finding can point into. */
export const findingSelector: vscode.DocumentSelector = [
  ...templateSelector,
  { pattern: '**/*.{yaml,yml,json}' },
];

// A `git:` or output document looks like a file by its name. Virtual workspaces have schemes of their own, so
// besides the well-known ones it is the workspace that tells.
const fileSchemes = new Set(['file', 'vscode-remote', 'vscode-vfs', 'vscode-test-web']);

export const isFile = (uri: vscode.Uri): boolean =>
  fileSchemes.has(uri.scheme) || vscode.workspace.getWorkspaceFolder(uri) !== undefined;

/** Whether a document is a file that may be a template: not the old side of a diff, not an output. */
export const isTemplateDocument = (document: vscode.TextDocument): boolean =>
  isFile(document.uri) &&
  templateName.test(document.uri.path) &&
  (!plainName.test(document.uri.path) || document.getText().includes('{{'));

/** Whether a document says who reads templates, or how they are reviewed. */
export const isGoverningDocument = (document: vscode.TextDocument): boolean =>
  isFile(document.uri) && isGoverning(document.uri.path);

/** Whether a file has a name that templates have. */
export const isTemplateName = (uri: vscode.Uri): boolean => templateName.test(uri.path);

/** Whether a review can depend on what a file holds. */
export const mayMatter = (uri: vscode.Uri): boolean =>
  isFile(uri) && (templateName.test(uri.path) || dataName.test(uri.path));
