// `node test/vscode/run.mjs [STAGE…]`: runs the suite in a real VS Code, first in a Node extension host (the desktop
// one where it can run, else the server's), then in a web worker host, and then drives the workbench of the
// packaged extension in a browser. Says which hosts ran, and fails when one that is wanted cannot.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleSuites, bundles } from './bundle.mjs';
import { launchBrowser } from './hosts/browser.mjs';
import { cacheFolder, project } from './hosts/cache.mjs';
import { desktopObstacle, runInDesktopHost } from './hosts/desktop-host.mjs';
import { run, stopAll } from './hosts/processes.mjs';
import { installServer, startServer } from './hosts/server.mjs';
import { runInServerHost } from './hosts/server-host.mjs';
import { createStageFolder } from './stage-folder.mjs';
import { runWorkbench } from './workbench/run.mjs';

const versions = JSON.parse(readFileSync(new URL('./versions.json', import.meta.url), 'utf8'));

const suiteTimeout = 900_000;
const runTimeout = 900_000;

const stages = ['desktop', 'server', 'web', 'workbench'];

function readResult(path) {
  if (!existsSync(path)) throw new Error('the suite ended without a result');
  return JSON.parse(readFileSync(path, 'utf8'));
}

// What an extension host logs besides the suite's own lines is noise, unless somebody looks for it.
const print = (text) => {
  for (const line of text.split('\n')) {
    if (line.startsWith('suite: ')) console.log(`  ${line.slice('suite: '.length)}`);
    else if (process.env.TACTFUL_VERBOSE) console.log(line);
  }
};

function summary(stage, { vscode, passed, failed, pending }) {
  const skipped = pending > 0 ? `, ${pending} pending` : '';
  return `vscode ${stage} host${vscode ? ` (${vscode})` : ''}: ${passed} passed, ${failed} failed${skipped}`;
}

async function wantedStages() {
  const named = process.argv.slice(2);
  const unknown = named.find((name) => !stages.includes(name));
  if (unknown) throw new Error(`no stage "${unknown}"; there are: ${stages.join(', ')}`);
  if (named.length > 0) return stages.filter((name) => named.includes(name));
  const obstacle = await desktopObstacle();
  if (obstacle) console.log(`vscode desktop host: not here (${obstacle}); the server host runs instead`);
  return [obstacle ? 'server' : 'desktop', 'web', 'workbench'];
}

async function runStage(stage, scratch, lazy) {
  const { data, workspace, result } = await createStageFolder(scratch, stage);
  const common = { extension: project, workspace, timeout: suiteTimeout, print };
  if (stage === 'desktop') {
    await runInDesktopHost({ ...common, version: versions.desktop, suite: bundles.node, data });
    return readResult(result);
  }
  const installed = await lazy.server();
  const browser = await lazy.browser();
  if (stage === 'workbench')
    return runWorkbench({ ...common, suite: bundles.workbench, installed, browser, data });
  // Without the driver a built VS Code runs no suite; with it, it shows no notifications.
  const server = await startServer(installed, data, ['--enable-smoke-test-driver']);
  const base = `vscode-remote://127.0.0.1:${server.port}${project}`;
  try {
    const suite = base + relativeToProject(stage === 'web' ? bundles.web : bundles.node);
    await runInServerHost({ ...common, browser, server, extension: base, suite });
    return readResult(result);
  } finally {
    server.stop();
  }
}

const relativeToProject = (path) => path.slice(project.length).replaceAll('\\', '/');

/** Runs every stage even after one failed; true if all passed. */
async function runStages(wanted, scratch, lazy) {
  const lines = [];
  let good = true;
  for (const stage of wanted) {
    const started = Date.now();
    console.log(`\n${stage}:`);
    try {
      const result = await runStage(stage, scratch, lazy);
      if (result.failed > 0 || result.passed === 0) good = false;
      for (const { title, error } of result.failures) lines.push(`✗ ${stage}: ${title}\n${error}`);
      lines.push(`${summary(stage, result)} in ${Math.round((Date.now() - started) / 1000)} s`);
    } catch (error) {
      good = false;
      lines.push(`vscode ${stage} host: FAILED to run: ${error.message}`);
    }
  }
  console.log(`\n${lines.join('\n')}`);
  return good;
}

const isRunning = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** A folder for what this run writes; those of runs that were killed go. */
function scratchFolder() {
  mkdirSync(cacheFolder, { recursive: true });
  for (const name of readdirSync(cacheFolder)) {
    const pid = /^run-(\d+)-/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(cacheFolder, name), { recursive: true, force: true });
  }
  return mkdtempSync(join(cacheFolder, `run-${process.pid}-`));
}

const once = (make) => {
  const lazy = () => (lazy.made ??= make());
  return lazy;
};

async function main() {
  const wanted = await wantedStages();
  await Promise.all([
    bundleSuites(),
    run(process.execPath, ['esbuild.mjs', 'cli', 'extension', 'web', 'data'], { cwd: project }),
  ]);
  const scratch = scratchFolder();
  const lazy = {
    server: once(() => installServer(versions)),
    browser: once(launchBrowser),
  };
  try {
    return await runStages(wanted, scratch, lazy);
  } finally {
    stopAll();
    if (lazy.browser.made)
      await lazy.browser().then(
        (browser) => browser.close(),
        () => {},
      );
    if (!process.env.TACTFUL_KEEP) rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

const watchdog = setTimeout(() => {
  console.error(`vscode hosts: not done after ${runTimeout / 60_000} minutes`);
  process.exit(1);
}, runTimeout);

main()
  .then((good) => {
    clearTimeout(watchdog);
    process.exit(good ? 0 : 1);
  })
  .catch((error) => {
    console.error(`vscode hosts: ${error.message}`);
    process.exit(1);
  });
