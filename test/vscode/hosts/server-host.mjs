// Runs the suite in an extension host of the server's workbench: its Node one, or a web worker as on vscode.dev.

/**
 * Opens the workbench with the extension under development and its suite, and waits for the suite's end.
 * `extension` and `suite` are addresses: those of the server give its Node host, those of a web site a web worker.
 * Lines of the suite go to `print`; rejects when it does not end in time.
 */
export async function runInServerHost({ browser, server, extension, suite, workspace, timeout, print }) {
  const payload = [
    ['extensionDevelopmentPath', extension],
    ['extensionTestsPath', suite],
    ['skipWelcome', 'true'],
  ];
  const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    if (process.env.TACTFUL_VERBOSE) page.on('console', (message) => console.log(`page: ${message.text()}`));
    const ended = new Promise((resolve, reject) => {
      const fail = () => reject(new Error(`the suite did not end within ${timeout / 1000} s`));
      const timer = setTimeout(fail, timeout);
      const settle = (act) => (value) => {
        clearTimeout(timer);
        act(value);
      };
      page.exposeFunction('codeAutomationExit', settle(resolve)).catch(reject);
      page.exposeFunction('codeAutomationLog', (_type, parts) => print(parts.join(' '))).catch(reject);
      page.once(
        'crash',
        settle(() => reject(new Error('the browser page crashed'))),
      );
    });
    ended.catch(() => {});
    await page.goto(`${server.url}?${query}`, { timeout: 60_000 });
    await ended;
  } finally {
    await context.close();
  }
}
