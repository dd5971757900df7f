import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Many, writeManyTemplates } from './many-templates';
import {
  closeWorkbench,
  filteredProblems,
  openWorkbench,
  problemCounts,
  runCommand,
  showProblems,
  textOf,
  workbench,
} from './workbench';

const measured = (text: string): void => console.log(`  measured: ${text}`);

/** Types letters one by one; how long each took to be on the screen, in milliseconds, the fastest first. */
async function typingDelays(page: Page, letters: string): Promise<readonly number[]> {
  const delays: number[] = [];
  let text = '';
  for (const letter of letters) {
    text += letter;
    const started = Date.now();
    await page.keyboard.press(letter);
    await page
      .locator('.view-line', { hasText: `typed${text}` })
      .first()
      .waitFor({ timeout: 5000 });
    delays.push(Date.now() - started);
  }
  return delays.sort((a, b) => a - b);
}

const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;
const inWords = (sorted: readonly number[]): string => `${median(sorted)} ms (${sorted.at(-1)} ms at most)`;

describe('Review Workspace on 1,200 templates', () => {
  let page: Page;
  let many: Many;

  before(async function () {
    this.timeout(120_000);
    const folder = join(workbench().workspace, '../many');
    mkdirSync(folder);
    many = writeManyTemplates(folder);
    page = await openWorkbench('emails/group-0/offer-0.hbs', { folder });
    await page.locator('.cdr.squiggly-warning').first().waitFor({ timeout: 20_000 });
  });

  after(() => closeWorkbench(page));

  const progress = () => page.locator('.notification-toast', { hasText: 'Tactful reviews the workspace' });

  it('can be cancelled', async () => {
    await runCommand(page, 'Tactful: Review Workspace');
    await page
      .locator('.notification-toast', { hasText: /[1-9]\d* of 1200 templates/ })
      .waitFor({ timeout: 30_000 });
    await progress().hover();
    await progress().locator('.monaco-button', { hasText: 'Cancel' }).click();
    const stopped = page.locator('.notification-toast', { hasText: 'Stopped.' });
    await stopped.waitFor();
    const reviewed = Number(/Stopped\. (\d+) templates reviewed/.exec(await textOf(stopped))?.[1]);
    assert.ok(reviewed > 0 && reviewed < many.templates, `${reviewed} reviewed`);
    await runCommand(page, 'Notifications: Clear All Notifications');
  });

  it('leaves typing responsive, and loses no finding', async function () {
    this.timeout(180_000);
    await page.locator('.view-line').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('typed');
    const quiet = await typingDelays(page, 'abcdefghij');
    await page.keyboard.insertText('\ntyped');
    const started = Date.now();
    await runCommand(page, 'Tactful: Review Workspace');
    await page
      .locator('.notification-toast', { hasText: /[1-9]\d* of 1200 templates/ })
      .waitFor({ timeout: 30_000 });
    await page.locator('.view-line').last().click();
    await page.keyboard.press('Control+End');
    const busy = await typingDelays(page, 'klmnopqrst');
    assert.ok(await progress().isVisible(), 'it still reviews');
    const done = page.locator('.notification-toast', { hasText: '1200 templates reviewed' });
    await done.waitFor({ timeout: 150_000 });
    measured(`1,200 templates in ${Date.now() - started} ms`);
    measured(`a letter typed meanwhile took ${inWords(busy)}, without a review ${inWords(quiet)}`);
    assert.ok(median(busy) < 1000 + 4 * median(quiet), inWords(busy));
    await showProblems(page);
    const counts = await problemCounts(page);
    assert.equal(counts.warnings + counts.infos + counts.errors, many.findings);
    const filtered = await filteredProblems(page, '14:32');
    assert.equal(filtered, `Showing ${many.templates} of ${many.findings}`);
  });
});

/** What the workbench says that loading and activating the extension took, in milliseconds. */
async function activationTime(): Promise<number> {
  const page = await openWorkbench('emails/welcome.hbs');
  try {
    await page.locator('#status\\.languageStatus').waitFor();
    await page.waitForTimeout(2000);
    await runCommand(page, 'Developer: Show Running Extensions');
    const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'tactful' }).first();
    await row.waitFor();
    const text = await textOf(row.locator('.activation-time'));
    return Number(/(\d+)\s*ms/.exec(text)?.[1]);
  } finally {
    await closeWorkbench(page);
  }
}

describe('activation', () => {
  it('only registers', async function () {
    this.timeout(180_000);
    const times: number[] = [];
    // The processors are shared with a browser that is starting, so the best of a few tells what it takes.
    for (let i = 0; i < 4 && !(Math.min(...times) < 50); i++) times.push(await activationTime());
    measured(`activation took ${times.join(', ')} ms (50 is what we hold ourselves to)`);
    // A busy machine makes any limit wrong; what loads the engine on activation is far beyond this one.
    assert.ok(Math.min(...times) < 400, times.join(', '));
  });
});
