import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';

/** What the runner hands to the workbench tests. */
export interface Workbench {
  readonly browser: Browser;
  readonly server: { readonly port: number; readonly url: string };
  /** Folder on disk that the workbench has open; tests may change it. */
  readonly workspace: string;
  readonly vsix: string;
  readonly project: string;
  /** Folder of the extensions that come with VS Code. */
  readonly builtinExtensions: string;
  /** Folder for screenshots. */
  readonly pictures: string;
  /** Replaces the user's settings, beyond those that keep the workbench quiet. */
  readonly setUserSettings: (settings: Readonly<Record<string, unknown>>) => void;
}

export function workbench(): Workbench {
  const given: unknown = Reflect.get(globalThis, 'workbench');
  if (!given) throw new Error('start these tests with: node test/vscode/run.mjs workbench');
  return given as Workbench;
}

export interface OpenOptions {
  /** Another folder than the stage's workspace, absolute. */
  readonly folder?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly width?: number;
  readonly height?: number;
}

/** Opens the workbench with a file of the workspace in the editor, in a browser profile of its own. */
export async function openWorkbench(file: string, options: OpenOptions = {}): Promise<Page> {
  const { browser, server, workspace, setUserSettings } = workbench();
  const { width = 1280, height = 800, settings = {}, folder = workspace } = options;
  setUserSettings(settings);
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: 1 });
  const page = await context.newPage();
  const remote = `vscode-remote://127.0.0.1:${server.port}${join(folder, file)}`;
  const payload = [
    ['openFile', remote],
    ['skipWelcome', 'true'],
  ];
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  await page.goto(`${server.url}?${query}`);
  await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 30_000 });
  return page;
}

export const closeWorkbench = (page: Page): Promise<void> => page.context().close();

/**
 * Opens the palette at a command, by its title. The palette does not notice commands that come later, and after
 * the editor is there the extensions' commands still are not, so it is opened again until it lists the command.
 */
export async function findCommand(page: Page, title: string): Promise<Locator> {
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
  for (let left = 10; ; left--) {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').fill(`>${title}`);
    try {
      await row.waitFor({ timeout: 2000 });
      return row;
    } catch (error) {
      if (left === 0) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/** Runs a command by its title in the palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const row = await findCommand(page, title);
  await row.click();
}

/** Opens the Problems view. */
export async function showProblems(page: Page): Promise<void> {
  await runCommand(page, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel').first().waitFor();
}

/** What the Problems view lists, one text for each problem on the screen. */
export async function problems(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(300);
  const rows = page.locator('.markers-panel .monaco-list-row', { has: page.locator('.marker-icon') });
  return (await rows.allTextContents()).map((text) => text.replace(/\s+/g, ' '));
}

/** How many problems the Problems view shows for a filter that leaves some out: "Showing 12 of 15". */
export async function filteredProblems(page: Page, filter: string): Promise<string> {
  await page.locator('.viewpane-filter input').first().fill(filter);
  const badge = page.locator('.viewpane-filter-badge').first();
  await page.waitForTimeout(1000);
  return textOf(badge);
}

/** How many problems the workbench counts, from the item in its status bar. */
export async function problemCounts(page: Page) {
  const label = (await page.locator('#status\\.problems a').first().getAttribute('aria-label')) ?? '';
  const of = (name: string) =>
    Number(new RegExp(`${name}: ([\\d,]+)`).exec(label)?.[1]?.replaceAll(',', '') ?? 0);
  return { errors: of('Errors'), warnings: of('Warnings'), infos: of('Infos') };
}

/** The text of an element, shown or scrolled out of sight. */
export const textOf = async (locator: Locator): Promise<string> => (await locator.textContent()) ?? '';

/** Opens a file of the workspace by the end of its path, as the first that Quick Open finds. */
export async function openFile(page: Page, path: string): Promise<void> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  await page.keyboard.press('Control+p');
  await page.locator('.quick-input-widget input').fill(path);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
  await page.locator('.tab.active', { hasText: name }).waitFor();
}
