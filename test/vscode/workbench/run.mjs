// The workbench as a person uses it: the packaged extension, installed, and a browser that clicks and looks.
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Mocha from 'mocha';
import { project } from '../hosts/cache.mjs';
import { run } from '../hosts/processes.mjs';
import { installExtension, startServer, writeUserSettings } from '../hosts/server.mjs';

/** Packages the extension as it is shipped; the path of the `.vsix`. */
async function packageExtension(folder) {
  const vsix = join(folder, 'tactful.vsix');
  const vsce = join(project, 'node_modules/@vscode/vsce/vsce');
  const options = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'];
  await run(process.execPath, [vsce, 'package', ...options, '--out', vsix], { cwd: project });
  return vsix;
}

// Of the extensions that come with VS Code those that only bring grammars and themes, and the one that shows a rule's
// page: what others do meanwhile would be in the pictures, and in the time that activation takes.
function quietExtensions(installed, data) {
  const folder = join(data, 'builtin');
  const from = join(installed.vscode, 'extensions');
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === 'node_modules') continue;
    const { main, browser } = JSON.parse(readFileSync(join(from, entry.name, 'package.json'), 'utf8'));
    const isWanted = (!main && !browser) || entry.name === 'markdown-language-features';
    if (isWanted) cpSync(join(from, entry.name), join(folder, entry.name), { recursive: true });
  }
  return folder;
}

/** Runs the workbench tests; they find the page's address and the workspace in `globalThis.workbench`. */
export async function runWorkbench({ browser, installed, suite, workspace, data, print }) {
  mkdirSync(data, { recursive: true });
  const vsix = await packageExtension(data);
  await installExtension(installed, data, vsix);
  const server = await startServer(installed, data, [
    '--builtin-extensions-dir',
    quietExtensions(installed, data),
  ]);
  try {
    const pictures = join(project, 'out/test/pictures');
    const setUserSettings = (settings) => writeUserSettings(data, settings);
    const builtinExtensions = join(installed.vscode, 'extensions');
    const places = { project, workspace, vsix, pictures, builtinExtensions };
    globalThis.workbench = { ...places, browser, server, setUserSettings };
    return await runSuite(suite, print, (name) => takePictures(browser, join(pictures, name)));
  } finally {
    server.stop();
  }
}

/** What was on the screen when a test failed. */
async function takePictures(browser, path) {
  const pages = browser.contexts().flatMap((context) => context.pages());
  await Promise.all(pages.map((page, i) => page.screenshot({ path: `${path}-${i}.png` }).catch(() => {})));
}

function runSuite(suite, print, takePictures) {
  const mocha = new Mocha({
    // A window that is driven from outside on a busy machine now and then misses a key press.
    retries: 2,
    timeout: 120_000,
    reporter: class {},
    grep: process.env.TACTFUL_GREP,
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  createRequire(import.meta.url)(suite);
  const result = { passed: 0, failed: 0, pending: 0, failures: [] };
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve(result));
    runner.on('pass', (test) => {
      result.passed++;
      print(`suite: ✓ ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on('pending', () => result.pending++);
    runner.on('fail', (test, error) => {
      result.failed++;
      print(`suite: ✗ ${test.fullTitle()}`);
      result.failures.push({ title: test.fullTitle(), error: error.stack });
      takePictures(`failed-${result.failed}`);
    });
  });
}
