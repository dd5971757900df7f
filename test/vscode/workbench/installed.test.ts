import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { closeWorkbench, findCommand, openWorkbench, runCommand, workbench } from './workbench';

describe('the installed extension', () => {
  let page: Page;

  before(async () => {
    page = await openWorkbench('emails/welcome.hbs');
  });

  after(() => closeWorkbench(page));

  it('offers its commands in the palette', async () => {
    await findCommand(page, 'Tactful: Review Workspace');
    await page.keyboard.press('Escape');
  });

  it('writes the report that the command writes', async () => {
    const { workspace } = workbench();
    await runCommand(page, 'Tactful: Export Report');
    await page.locator('.quick-input-widget', { hasText: 'Show Local' }).waitFor({ timeout: 30_000 });
    const target = join(workspace, '../exported.json');
    // The dialog looks at the folder that is typed before it takes it.
    const input = page.locator('.quick-input-widget input').first();
    for (let left = 40; left > 0 && !existsSync(target); left--) {
      // Once it has taken it, it goes away, and the file is written some time later.
      if (await input.isVisible()) {
        await input.fill(target);
        await page.waitForTimeout(1000);
        await page.keyboard.press('Enter');
      }
      await page.waitForTimeout(1000);
    }
    await page.waitForTimeout(1000);
    const read = (file: string) => JSON.parse(readFileSync(join(workspace, '..', file), 'utf8'));
    assert.deepEqual(read('exported.json'), read('expected.json'));
  });

  it('shows the status item', async () => {
    await runCommand(page, 'Notifications: Clear All Notifications');
    const button = page.locator('#status\\.languageStatus');
    await button.hover();
    await page.locator('.hover-language-status', { hasText: 'Read by pl-PL' }).first().waitFor();
    await page.screenshot({ path: join(workbench().pictures, 'status-item.png') });
  });
});
