import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  closeWorkbench,
  openFile,
  openWorkbench,
  problems,
  runCommand,
  showProblems,
  textOf,
  workbench,
} from './workbench';

const template = `---
subject: Twój kolejny pobyt w Wiedniu
---
<h1>Cześć {{recipient.firstName}}!</h1>
<p>Cieszymy się na Twoją następną wizytę w Wiedniu.</p>
<p>Wir freuen uns auf Ihren nächsten Besuch in Wien.</p>
<p>Widzieliśmy, że o 14:32 oglądałeś ten hotel.</p>
`;
const audience = `locales: [pl-PL]
fields:
  recipient.firstName: { category: name }
`;

function writeMail(): void {
  const folder = join(workbench().workspace, 'emails/vienna');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'offer.hbs'), template);
  writeFileSync(join(folder, 'offer.audience.yaml'), audience);
}

const line = (page: Page, text: string) => page.locator('.view-line', { hasText: text }).first();
const picture = (name: string) => join(workbench().pictures, name);

/** Puts the pointer on a word of a line and waits for what VS Code says about it. */
async function hover(page: Page, text: string): Promise<string> {
  const box = await line(page, text).locator('span > span').first().boundingBox();
  assert.ok(box, `"${text}" is on the screen`);
  await page.mouse.move(box.x + 60, box.y + box.height / 2);
  const content = page
    .locator('.monaco-hover:not(.hidden) .monaco-hover-content', { hasText: 'Read by' })
    .first();
  await content.waitFor();
  return textOf(content);
}

/** Puts the cursor into a line and opens the list of what the light bulb offers. */
async function openLightBulb(page: Page, text: string): Promise<readonly string[]> {
  await line(page, text).click({ position: { x: 90, y: 8 } });
  await page
    .locator('.codicon-light-bulb, .codicon-lightbulb, [class*="codicon-gutter-lightbulb"]')
    .first()
    .waitFor();
  const items = page.locator('.action-widget .monaco-list-row.action .title');
  // Between two reviews there is nothing to offer for a moment.
  for (let left = 5; left > 0 && (await items.count()) === 0; left--) {
    await page.keyboard.press('Control+.');
    await items
      .first()
      .waitFor({ timeout: 3000 })
      .catch(() => page.keyboard.press('Escape'));
  }
  assert.ok((await items.count()) > 0, 'the light bulb offers something');
  return items.allTextContents();
}

describe('a person who writes a template', () => {
  let page: Page;

  before(async () => {
    writeMail();
    page = await openWorkbench('emails/vienna/offer.hbs', { width: 1100, height: 700 });
  });

  after(() => closeWorkbench(page));

  it('sees a squiggle', async () => {
    await page.locator('.cdr.squiggly-error').first().waitFor({ timeout: 20_000 });
    assert.equal(await page.locator('.cdr.squiggly-error').count(), 1);
    // When somebody looked, and at what.
    assert.equal(await page.locator('.cdr.squiggly-warning').count(), 2);
  });

  it('is told who reads it, in which language it is and why that is a problem', async () => {
    const text = await hover(page, 'freuen');
    for (const part of ['which they are not known to read', 'pl-PL', 'Polish', 'German', 'Why it matters']) {
      assert.ok(
        text.includes(part) || (await page.locator('.monaco-hover', { hasText: part }).count()) > 0,
        part,
      );
    }
    await page.screenshot({ path: picture('hover.png') });
    await page.keyboard.press('Escape');
  });

  it('finds it in the Problems view, with its rule', async () => {
    await showProblems(page);
    const rows = await problems(page);
    assert.ok(
      rows.some(
        (row) => row.includes('which they are not known to read') && row.includes('language-mismatch'),
      ),
      rows.join('\n'),
    );
    assert.ok(
      rows.some((row) => row.includes('exact-time')),
      rows.join('\n'),
    );
    await page.screenshot({ path: picture('problems.png') });
    await runCommand(page, 'View: Toggle Panel Visibility');
  });

  it('reads in the status bar who it is for', async () => {
    await page.locator('#status\\.languageStatus').hover();
    const status = page.locator('.hover-language-status', { hasText: 'Read by pl-PL' }).first();
    await status.waitFor();
    assert.match(await textOf(status), /Polish/);
    await page.mouse.move(500, 500);
  });

  it('gets the page of a rule by its link', async () => {
    await hover(page, 'freuen');
    await page.locator('.monaco-hover:not(.hidden) a', { hasText: 'language-mismatch' }).first().click();
    const confirm = page.locator('.monaco-dialog-box', { hasText: 'Tactful' });
    const preview = page.locator('.tab', { hasText: 'Preview language-mismatch' });
    await confirm.or(preview).first().waitFor();
    if (await confirm.isVisible())
      await confirm.locator('.monaco-button', { hasText: 'Open' }).first().click();
    await preview.waitFor();
    await runCommand(page, 'View: Close Editor');
  });

  it('mends it with the light bulb', async () => {
    const titles = await openLightBulb(page, 'freuen');
    assert.ok(
      titles.some((title) => title.startsWith('Add German')),
      titles.join('\n'),
    );
    await page.mouse.move(700, 600);
    await page.screenshot({ path: picture('quick-fix.png') });
    await page.locator('.action-widget .monaco-list-row.action', { hasText: 'Add German' }).click();
    await page.locator('.cdr.squiggly-error').first().waitFor({ state: 'detached' });
  });

  it('takes a fix back in one step', async () => {
    await openFile(page, 'vienna/offer.audience.yaml');
    const locales = line(page, 'locales');
    await locales.click();
    assert.match(await textOf(locales), /de/);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+s');
    const saved = () =>
      readFileSync(join(workbench().workspace, 'emails/vienna/offer.audience.yaml'), 'utf8');
    for (let left = 50; left > 0 && saved() !== audience; left--) await page.waitForTimeout(200);
    assert.equal(saved(), audience);
    await openFile(page, 'vienna/offer.hbs');
    await page.locator('.cdr.squiggly-error').first().waitFor();
  });
});

describe('an Ember project', () => {
  it('shows nothing but the quiet status item', async () => {
    const page = await openWorkbench('ember/app/templates/application.hbs');
    try {
      await page.locator('#status\\.languageStatus').hover();
      await page
        .locator('.hover-language-status', { hasText: 'not recognised as mail: review it?' })
        .first()
        .waitFor({ timeout: 20_000 });
      assert.equal(await page.locator('.cdr[class*="squiggly"]').count(), 0);
      await showProblems(page);
      assert.deepEqual(await problems(page), []);
      assert.equal(await page.locator('.notification-toast').count(), 0);
    } finally {
      await closeWorkbench(page);
    }
  });
});

const themes = [
  ['light', 'Default Light Modern'],
  ['dark', 'Default Dark Modern'],
  ['high-contrast', 'Default High Contrast'],
] as const;

/** Room for the text alone: no side bar, no overview of the file. */
const small = {
  width: 860,
  height: 420,
  settings: {
    'editor.minimap.enabled': false,
    'breadcrumbs.enabled': false,
    'editor.glyphMargin': true,
  },
};

describe('pictures', () => {
  it('are taken for the README', async () => {
    writeMail();
    const page = await openWorkbench('emails/vienna/offer.hbs', small);
    try {
      await runCommand(page, 'View: Close Primary Side Bar');
      await page.locator('.cdr.squiggly-error').first().waitFor({ timeout: 20_000 });
      await openLightBulb(page, 'freuen');
      await page.mouse.move(600, 400);
      await page.screenshot({ path: picture('readme.png') });
      // Fonts differ between machines: it is taken anew when it is asked for.
      if (process.env['TACTFUL_UPDATE']) {
        mkdirSync(join(workbench().project, 'docs/images'), { recursive: true });
        await page.screenshot({ path: join(workbench().project, 'docs/images/quick-fix.png') });
      }
    } finally {
      await closeWorkbench(page);
    }
  });

  for (const [name, theme] of themes) {
    it(`are taken in ${name}`, async () => {
      writeMail();
      const settings = { 'workbench.colorTheme': theme };
      const page = await openWorkbench('emails/vienna/offer.hbs', { settings, width: 1100, height: 700 });
      try {
        await page.locator('.cdr.squiggly-error').first().waitFor({ timeout: 20_000 });
        await openLightBulb(page, 'freuen');
        await page.mouse.move(700, 600);
        await page.screenshot({ path: picture(`${name}.png`) });
        await page.keyboard.press('Escape');
        await hover(page, 'Widzieliśmy');
        await page.screenshot({ path: picture(`${name}-hover.png`) });
      } finally {
        await closeWorkbench(page);
      }
    });
  }
});
