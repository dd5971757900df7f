import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const manifest = read('package.json');

describe('the manifest', () => {
  it('asks for the VS Code that the code is checked against', () => {
    const [major, minor] = read('node_modules/@types/vscode/package.json').version.split('.');
    assert.equal(manifest.engines.vscode, `^${major}.${minor}.0`);
  });

  it('names the commands and the settings of the contract', () => {
    const commands: readonly { command: string }[] = manifest.contributes.commands;
    const names = new Set(commands.map(({ command }) => command));
    for (const name of ['reviewWorkspace', 'preview', 'createAudience', 'exportReport', 'showConfig']) {
      assert.ok(names.has(`tactful.${name}`), name);
    }
    const settings = Object.keys(manifest.contributes.configuration.properties);
    assert.deepEqual(settings, ['tactful.enable', 'tactful.run', 'tactful.preset', 'tactful.rules']);
  });

  it('runs in workspaces that are not trusted, and in virtual ones', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
  });

  it('refers to files that are there', () => {
    const { grammars, jsonValidation, yamlValidation } = manifest.contributes;
    const paths = [
      manifest.icon,
      ...grammars.map(({ path }: { path: string }) => path),
      ...[...jsonValidation, ...yamlValidation].map(({ url }: { url: string }) => url),
    ];
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });
});
