import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { closeWorkbench, findCommand, openWorkbench, workbench } from './workbench';

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

  it('shows the quiet status item', async () => {
    const button = page.locator('#status\\.languageStatus');
    await button.hover();
    await page.locator('.hover-language-status', { hasText: 'Tactful' }).first().waitFor();
    await page.screenshot({ path: join(workbench().pictures, 'status-item.png') });
  });
});
