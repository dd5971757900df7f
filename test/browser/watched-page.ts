import { createServer, type Server } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** What a page did while somebody looked at it. */
export interface Deeds {
  /** Addresses that were asked for, the page itself and what it holds left out. */
  readonly requests: readonly string[];
  /** Hosts that a connection was opened to, also ahead of time and without a request. */
  readonly connections: readonly string[];
  /** Dialogs, popups and downloads. */
  readonly openings: readonly string[];
  /** Whether any script of the mail ran, in the page or in its frames. */
  readonly ran: boolean;
  /** Where the page is in the end. */
  readonly address: string;
}

/** Stands where every connection of a browser leads to, answers nothing and remembers whom it was for. */
class Trap {
  readonly hosts: string[] = [];
  readonly #server: Server;

  constructor() {
    this.#server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (bytes) => {
        this.hosts.push(/^\S+ (\S+)/.exec(bytes.toString('latin1'))?.[1] ?? '');
        socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      });
    });
  }

  listen(): Promise<number> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', () => {
        const address = this.#server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  }

  close(): void {
    this.#server.close();
  }
}

/** How long a page is given for what it does by itself, in milliseconds. */
const PATIENCE = 1500;

/** Opens a file in a browser of its own, waits, uses everything in it that can be used, and says what happened. */
export async function watchPage(
  browser: Browser,
  file: string,
  look: (page: Page) => Promise<void> = async () => undefined,
): Promise<Deeds> {
  const trap = new Trap();
  const port = await trap.listen();
  const context = await browser.newContext({
    proxy: { server: `http://127.0.0.1:${port}` },
    viewport: { width: 1280, height: 900 },
  });
  try {
    const page = await context.newPage();
    const requests: string[] = [];
    const openings = listen(context, page);
    const address = `file://${file}`;
    context.on('request', (request) => {
      if (request.url() !== address && !request.url().startsWith('data:')) requests.push(request.url());
    });
    await page.goto(address);
    await page.waitForTimeout(PATIENCE);
    await look(page);
    const ranAlone = await hasRun(page);
    await useAll(page);
    const ran = ranAlone || (await hasRun(page));
    return { requests, connections: trap.hosts, openings, ran, address: page.url() };
  } finally {
    await context.close();
    trap.close();
  }
}

function listen(context: BrowserContext, page: Page): readonly string[] {
  const openings: string[] = [];
  page.on('dialog', (dialog) => {
    openings.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('download', (download) => openings.push(`download: ${download.url()}`));
  context.on('page', (other) => openings.push(`page: ${other.url()}`));
  return openings;
}

/** What a mail could wait for: clicks on its links and buttons, the keyboard. */
const USABLE = 'a, button, area, input, [onclick], .tactful-control';

async function useAll(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    for (const element of await frame.$$(USABLE).catch(() => []))
      await element.dispatchEvent('click').catch(() => undefined);
    const first = await frame.$('a, button').catch(() => null);
    await first?.click({ timeout: 500 }).catch(() => undefined);
  }
  for (let i = 0; i < 10; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(PATIENCE);
}

async function hasRun(page: Page): Promise<boolean> {
  const found = await Promise.all(
    page.frames().map((frame) => frame.evaluate('typeof ran !== "undefined"').catch(() => false)),
  );
  return found.includes(true);
}
