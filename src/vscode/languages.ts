import * as vscode from 'vscode';

/** A tag in the words of the editor's language: `pl-PL` is "Polish (Poland)". */
export function languageLabel(tag: string): string {
  try {
    return new Intl.DisplayNames([vscode.env.language, 'en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
