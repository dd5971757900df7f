// `node media/render.mjs`: draws icon.png (256 × 256, what the marketplace takes) from icon.svg.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../test/vscode/hosts/browser.mjs';

const folder = import.meta.dirname;
const size = 256;

const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8');
  await page.setContent(`<style>body { margin: 0; line-height: 0 }</style>${drawing}`);
  await page.screenshot({ path: join(folder, 'icon.png'), omitBackground: true });
} finally {
  await browser.close();
}
