// VS Code's own server and workbench, from the npm registry; it serves a browser on loopback.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { run, start, stop } from './processes.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

const nodePackage = () => {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return `node-${platform}-${process.arch}`;
};

/** Installs the server and the Node it needs; about 800 MB and half a minute the first time, nothing later. */
export async function installServer(versions) {
  const folder = await cached(`server-${versions['code-server']}-node-${versions.node}`, async (draft) => {
    console.log(`installing VS Code's server ${versions['code-server']} from the npm registry …`);
    writeFileSync(join(draft, 'package.json'), '{ "private": true }');
    const packages = [`code-server@${versions['code-server']}`, `${nodePackage()}@${versions.node}`];
    const shell = process.platform === 'win32';
    await run(npm, [...install, ...packages], { cwd: draft, shell });
    await run(npm, [...install, '--omit=dev'], { cwd: vscodeIn(draft), shell });
    // It signs in, looks for an account and asks the network all the time; no test needs it.
    rmSync(join(vscodeIn(draft), 'extensions/copilot'), { recursive: true });
  });
  const node = process.platform === 'win32' ? 'node.exe' : 'node';
  return { node: join(folder, 'node_modules', nodePackage(), 'bin', node), vscode: vscodeIn(folder) };
}

const vscodeIn = (folder) => join(folder, 'node_modules/code-server/lib/vscode');

/** A port nobody listens on now. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const dataOptions = (data) => [
  '--server-data-dir',
  join(data, 'server'),
  '--user-data-dir',
  join(data, 'user'),
  '--extensions-dir',
  join(data, 'extensions'),
  '--accept-server-license-terms',
  '--telemetry-level',
  'off',
];

// What the machine's own VS Code or a surrounding one set would reach the tests.
const environment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS)/.test(name)),
  );

/** Installs a `.vsix` into the server's own extensions. */
export async function installExtension(server, data, vsix) {
  const main = join(server.vscode, 'out/server-main.js');
  await run(server.node, [main, ...dataOptions(data), '--install-extension', vsix], {
    env: environment(),
    timeout: 60_000,
  });
}

// Keeps what is not under test out of the way and off the network.
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** Writes the user's settings, which every page of a server with this `data` folder then has. */
export function writeUserSettings(data, settings = {}) {
  const folder = join(data, 'user/User');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
}

/** Starts the server; resolves when it listens. `data` is a folder for all it writes, `more` are further options. */
export async function startServer(server, data, more = []) {
  writeUserSettings(data);
  const port = await freePort();
  const main = join(server.vscode, 'out/server-main.js');
  const options = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'];
  const child = start(
    server.node,
    [
      main,
      ...options,
      ...dataOptions(data),
      '--disable-workspace-trust',
      '--enable-remote-auto-shutdown',
      ...more,
    ],
    { env: environment() },
  );
  await listening(child);
  return { port, url: `http://127.0.0.1:${port}/`, stop: () => stop(child) };
}

function listening(child) {
  let printed = '';
  return new Promise((resolve, reject) => {
    const failed = (why) => {
      stop(child);
      reject(new Error(`VS Code's server ${why}\n${printed.slice(-2000)}`));
    };
    const timer = setTimeout(() => failed('did not start within 60 s'), 60_000);
    const read = (chunk) => {
      printed = (printed + chunk).slice(-20_000);
      if (/listening on/i.test(printed)) {
        clearTimeout(timer);
        resolve();
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (status) => {
      clearTimeout(timer);
      failed(`ended with status ${status}`);
    });
  });
}
