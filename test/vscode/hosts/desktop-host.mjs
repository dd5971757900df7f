// Runs the suite in a desktop VS Code, where it can be downloaded and there is a display.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { cacheFolder } from './cache.mjs';
import { start, stop } from './processes.mjs';

const downloads = 'https://update.code.visualstudio.com/api/releases/stable';

const hasXvfb = () => spawnSync('/bin/sh', ['-c', 'command -v xvfb-run']).status === 0;
const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Why the desktop host cannot run here, or undefined if it can. Takes 4 s at most. */
export async function desktopObstacle() {
  if (!hasDisplay() && !hasXvfb()) return 'no display and no xvfb-run';
  try {
    const answer = await fetch(downloads, { signal: AbortSignal.timeout(4000) });
    return answer.ok ? undefined : `the download site answers ${answer.status}`;
  } catch {
    return 'the download site cannot be reached';
  }
}

/** Downloads the desktop VS Code once and runs the suite in it; rejects when it does not end in time. */
export async function runInDesktopHost({ version, extension, suite, workspace, data, env, timeout, print }) {
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  const executable = await downloadAndUnzipVSCode({ version, cachePath: join(cacheFolder, 'desktop') });
  const args = [
    workspace,
    `--extensionDevelopmentPath=${extension}`,
    `--extensionTestsPath=${suite}`,
    `--user-data-dir=${join(data, 'user')}`,
    `--extensions-dir=${join(data, 'extensions')}`,
    ...['--no-sandbox', '--disable-gpu-sandbox', '--disable-updates', '--disable-workspace-trust'],
    ...['--skip-welcome', '--skip-release-notes', '--disable-telemetry'],
  ];
  const command = hasDisplay() ? [executable] : ['xvfb-run', '-a', executable];
  const child = start(command[0], [...command.slice(1), ...args], { env: { ...process.env, ...env } });
  const lines = (chunk) => print(String(chunk).trimEnd());
  child.stdout.on('data', lines);
  child.stderr.on('data', () => {});
  await new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop(child);
      reject(new Error(`the suite did not end within ${timeout / 1000} s`));
    }, timeout);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
