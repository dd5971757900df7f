// A Chromium for the workbench: an installed one, else the one that comes as an npm package (Linux x64).
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { cached, project } from './cache.mjs';
import { run } from './processes.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

const installedPaths = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: [
    `${process.env.ProgramFiles}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env['ProgramFiles(x86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ],
};

function installed() {
  if (process.env.TACTFUL_CHROME) return process.env.TACTFUL_CHROME;
  const listed = (installedPaths[process.platform] ?? []).find((path) => existsSync(path));
  if (listed || process.platform === 'win32') return listed;
  for (const name of ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser']) {
    const found = spawnSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
    if (found) return found;
  }
  return undefined;
}

/**
 * Unpacks the packaged browser with the libraries and fonts it brings: beyond glibc and libgcc it needs NSS, NSPR
 * and expat, which a bare machine may lack. The package tells by its environment what to unpack and where.
 */
async function unpack(folder) {
  const script = 'import("@sparticuz/chromium").then((packaged) => packaged.default.executablePath())';
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  await run(process.execPath, ['-e', script], { cwd: project, env, timeout: 120_000 });
}

const hasFonts = () => {
  const listed = spawnSync('fc-list', [], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
};

/** A font configuration for the fonts that were unpacked; the one that comes with them names folders of its own. */
function packagedFonts(folder) {
  const path = join(folder, 'fonts.conf');
  const dirs = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  writeFileSync(path, `<?xml version="1.0"?><fontconfig>${dirs}</fontconfig>`);
  return path;
}

function packagedVersion() {
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
  return lock.packages['node_modules/@sparticuz/chromium'].version;
}

async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('no Chrome or Chromium is installed, and the packaged one is for Linux x64 only');
  }
  const folder = await cached(`chromium-${packagedVersion()}`, unpack);
  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
  if (!hasFonts()) env.FONTCONFIG_FILE = packagedFonts(folder);
  return { executablePath: join(folder, 'chromium'), env };
}

/** Starts a browser; the caller closes it. Rejects, saying why, where there is none. */
export async function launchBrowser() {
  const path = installed();
  const found = path ? { executablePath: path } : await packaged();
  return chromium.launch({ ...found, args: flags, headless: true, handleSIGINT: false, timeout: 60_000 });
}
