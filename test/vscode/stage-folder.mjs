// What a stage works on: a workspace of its own that it may change, and what the command says of it.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './hosts/cache.mjs';
import { run } from './hosts/processes.mjs';

const cli = join(project, 'dist/cli.js');

// An extension that can run in both is run beside the files; this setting moves it to the web worker.
function preferWebHost(workspace) {
  const path = join(workspace, '.vscode/settings.json');
  const setting = '"remote.extensionKind": { "tactful.tactful": ["web"] },';
  writeFileSync(path, readFileSync(path, 'utf8').replace('{', `{ ${setting}`));
}

// Kept out of the fixture, where it would be this repository that ignores it.
function addIgnored(workspace) {
  mkdirSync(join(workspace, 'emails/drafts'));
  writeFileSync(join(workspace, '.gitignore'), 'drafts/\n');
  writeFileSync(join(workspace, 'emails/drafts/later.hbs'), '<p>Das ist noch nicht fertig, wirklich.</p>\n');
}

/** The command's report on a folder, which the editor's diagnostics have to agree with. */
async function writeExpected(workspace, file) {
  const options = ['review', '--format', 'json', '--fail-on', 'never', '--output', file];
  // Status 2 says that a configuration is wrong, as one of the fixture's is on purpose.
  await run(process.execPath, [cli, ...options], { cwd: workspace }).catch((error) => {
    if (!existsSync(file)) throw error;
  });
}

/** Makes the folder of a stage, with a repository of its own so that nothing above it is read. */
export async function createStageFolder(scratch, stage) {
  const folder = join(scratch, stage);
  const workspace = join(folder, 'workspace');
  mkdirSync(folder, { recursive: true });
  cpSync(join(project, 'test/fixtures/workspace'), workspace, { recursive: true });
  cpSync(join(project, 'examples'), join(workspace, 'examples'), { recursive: true });
  addIgnored(workspace);
  if (stage === 'web') preferWebHost(workspace);
  await run('git', ['init', '--quiet'], { cwd: workspace });
  await writeExpected(workspace, join(folder, 'expected.json'));
  return { data: join(folder, 'data'), workspace, result: join(folder, 'result.json') };
}
