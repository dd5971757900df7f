import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { Browser, ConsoleMessage, Page } from 'playwright-core';
import { CONTENT_POLICY, writeFrame } from '../../src/preview/frame';
import { runIn } from '../cli/support/run-command';
import { makeFolder, type TemporaryFolder } from '../cli/support/temporary-folder';
import { ASKS, HOSTILE_DRAWING, HOSTILE_MAIL, RUNS } from '../support/hostile-mail';
import { type Deeds, watchPage } from './watched-page';

const SCRIPT =
  "<script>parent.ran = 1</script><img src='https://evil.example/value.png' onerror='top.ran = 1'>";

const AUDIENCE = `locales: [en]
samples:
  - name: "Ania ${SCRIPT}"
    data:
      firstName: "${SCRIPT}"
      markup: "${SCRIPT}"
      url: "javascript:top.ran = 1"
  - name: Nobody
    data: {}
`;

const MAIL = `---
subject: 'Hello {{firstName}}, your order'
preheader: '{{{markup}}}'
---
${HOSTILE_MAIL.replace(
  '<p>Good morning.</p>',
  '<p>Hello {{firstName}}, your order is here. {{{markup}}} <a href="{{url}}">See it</a></p><img src="drawing.svg" alt="Own">',
)}`;

/**
 * What no policy forbids, and a mail that is written anew does not hold: a connection ahead of time, and the frame's
 * own way elsewhere before the rest has been seen.
 */
const UNDER_NO_POLICY = ['a connection ahead of time', 'a name ahead of time', 'a refresh'];

const FRAMED_MAIL = Object.entries({ ...ASKS, ...RUNS })
  .filter(([title]) => !UNDER_NO_POLICY.includes(title))
  .map(([, markup]) => markup)
  .join('\n');

const FRAMED = {
  body: FRAMED_MAIL,
  htmlAttributes: '',
  bodyAttributes: '',
  css: '',
  title: '',
  preview: '',
  opening: '',
};

describe('the page of a preview, in a browser', function () {
  this.timeout(180_000);
  let browser: Browser;
  let folder: TemporaryFolder;

  before(async () => {
    const { launchBrowser } = await import('../vscode/hosts/browser.mjs');
    browser = await launchBrowser();
  });
  after(() => browser?.close());
  beforeEach(() => {
    folder = makeFolder({
      'mail.hbs': MAIL,
      'audience.yaml': AUDIENCE,
      'drawing.svg': HOSTILE_DRAWING,
      'raw.html': HOSTILE_MAIL.replace(ASKS['a refresh'] ?? '', ''),
      'refresh.html': ASKS['a refresh'] ?? '',
      'framed.html': `<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">${writeFrame(FRAMED, 'x')}`,
    });
  });
  afterEach(() => folder.remove());

  const pageFor = async (sample: string): Promise<string> => {
    const args = ['preview', 'mail.hbs', '--sample', sample, '--output', 'page.html'];
    assert.deepEqual(await runIn(folder.path, args), { status: 0, stdout: '', stderr: '' });
    return join(folder.path, 'page.html');
  };

  it('is watched by a test that notices what a mail does', async () => {
    const raw = await watchPage(browser, join(folder.path, 'raw.html'));
    assert.equal(raw.ran, true);
    assert.ok(raw.requests.some((url) => url.includes('evil.example')));
    assert.ok(raw.connections.some((host) => host.includes('evil.example')));
    const refreshed = await watchPage(browser, join(folder.path, 'refresh.html'));
    assert.ok(refreshed.requests.length > 0);
  });

  for (const sample of [`Ania ${SCRIPT}`, 'Nobody']) {
    it(`runs nothing, asks for nothing and stays where it is: ${sample.slice(0, 10)}`, async () => {
      const file = await pageFor(sample);
      const complaints: string[] = [];
      const deeds = await watchPage(browser, file, async (page) => {
        const listener = (message: ConsoleMessage) => complaints.push(message.text());
        page.on('console', listener);
        await page.reload();
        await page.waitForTimeout(500);
        // What the test itself does in the frame would be blocked too.
        page.off('console', listener);
      });
      assert.deepEqual(deeds, quiet(file));
      // Nothing was even tried: the policy had nothing to forbid.
      assert.deepEqual(complaints, []);
    });
  }

  it('would hold the mail in its frame even if it were not written anew', async () => {
    const file = join(folder.path, 'framed.html');
    // Requests that the policy stops are told too; none of them may open a connection.
    const deeds = await watchPage(browser, file);
    assert.deepEqual({ ...deeds, requests: [] }, quiet(file));
  });

  it('shows an image of the workspace, whatever else that would do', async () => {
    const file = await pageFor('Nobody');
    const deeds = await watchPage(browser, file, async (page) => {
      const frame = page.frame({ name: 'tactful-message' });
      assert.equal(await frame?.evaluate('document.querySelector("img[alt=Own]").naturalWidth'), 80);
    });
    assert.deepEqual(deeds, quiet(file));
  });

  it('leads to the marks in the message', async () => {
    const file = await pageFor('Nobody');
    await watchPage(browser, file, async (page) => {
      assert.match(await page.innerText('.inbox'), /^Hello\s*\d\s*, your order/);
      await page.click('a.number');
      const frame = page.frame({ name: 'tactful-message' });
      const target = await frame?.waitForSelector('.tactful-badge:target', { timeout: 10_000 });
      assert.equal(await target?.textContent(), (await page.innerText('a.number')).trim());
    });
  });

  it('can be read on a phone, in light and dark', async () => {
    const file = await pageFor('Nobody');
    await watchPage(browser, file, async (page) => {
      await page.setViewportSize({ width: 360, height: 700 });
      assert.ok((await widthOf(page)) <= 360);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await faintTexts(page), []);
      }
    });
  });
});

const quiet = (file: string): Deeds => ({
  requests: [],
  connections: [],
  openings: [],
  ran: false,
  address: `file://${file}`,
});

const widthOf = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth');

/** Texts whose contrast is below 4.5 (WCAG 2.2, 1.4.3), by their own and the nearest opaque background colour. */
const faintTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(() => {
    const rgb = (colour) => colour.match(/[\\d.]+/g).map(Number);
    const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
      .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
    const back = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const colour = rgb(getComputedStyle(at).backgroundColor);
        if (colour.length === 3 || colour[3] === 1) return colour;
      }
      return [255, 255, 255];
    };
    return [...document.querySelectorAll('body *')].flatMap((element) => {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
      if (!own) return [];
      const [a, b] = [light(rgb(getComputedStyle(element).color)), light(back(element))].sort((x, y) => y - x);
      const contrast = (a + 0.05) / (b + 0.05);
      return contrast < 4.5 ? [element.className + ': ' + contrast.toFixed(2)] : [];
    });
  })()`);
