import assert from 'node:assert/strict';
import { findConfigChain, findTop } from '../../../src/config/config-chain';
import { MemoryFiles } from '../../support/memory-files';

const files = (...texts: readonly (readonly [path: string, text?: string])[]) =>
  new MemoryFiles(new Map(texts.map(([path, text = '']) => [path, text])));

const git = ['/w/.git/HEAD'] as const;
const chain = async (system: MemoryFiles, file = '/w/a/b/x.hbs', fallback = '/w') => {
  const { root, top, configs, settings, problems } = await findConfigChain(file, fallback, system);
  return { root, top, configs: configs.map((config) => config.file), settings: settings?.file, problems };
};

describe('findTop', () => {
  for (const [name, system, file, fallback, expected] of [
    ['the nearest folder with .git', files(git, ['/w/a/.git/HEAD']), '/w/a/b/x.hbs', '/w', '/w/a'],
    ['a folder whose .git is a file', files(['/w/.git', 'gitdir: x']), '/w/a/x.hbs', '/w/a', '/w'],
    ['the working folder without .git', files(['/w/a/x.hbs']), '/w/a/x.hbs', '/w', '/w'],
    ["the file's folder outside the working folder", files(['/v/a/x.hbs']), '/v/a/x.hbs', '/w', '/v/a'],
    ['the same on Windows', files(['C:/w/.git/HEAD']), 'C:/w/a/x.hbs', 'c:/w/a', 'C:/w'],
    ['a folder above one that is not there yet', files(git), '/w/new/folder/x.hbs', '/v', '/w'],
  ] as const) {
    it(`is ${name}`, async () => assert.equal(await findTop(file, fallback, system), expected));
  }
});

describe('findConfigChain', () => {
  it('reads from the file up to the farthest configuration', async () => {
    const system = files(
      git,
      ['/w/a/tactful.config.yaml'],
      ['/w/a/b/tactful.config.json', '{}'],
      ['/tactful.config.yaml'],
    );
    assert.deepEqual(await chain(system), {
      root: '/w/a',
      top: '/w',
      configs: ['/w/a/b/tactful.config.json', '/w/a/tactful.config.yaml'],
      settings: undefined,
      problems: [],
    });
  });

  it('stops at the nearest one with root: true', async () => {
    const system = files(
      git,
      ['/w/tactful.config.yaml', 'root: true'],
      ['/w/a/tactful.config.yml', 'root: true # here'],
      ['/w/a/b/tactful.config.yaml', 'root: false'],
    );
    const found = await chain(system);
    assert.deepEqual(
      [found.root, found.configs],
      ['/w/a', ['/w/a/b/tactful.config.yaml', '/w/a/tactful.config.yml']],
    );
  });

  it('takes the top where there is no configuration', async () => {
    const found = await chain(files(git, ['/w/a/b/x.hbs']));
    assert.deepEqual([found.root, found.configs], ['/w', []]);
  });

  it('reads nothing above the top', async () => {
    const found = await chain(files(git, ['/w/a/.git/HEAD'], ['/w/tactful.config.yaml', 'root: true']));
    assert.deepEqual([found.root, found.configs], ['/w/a', []]);
  });

  it('finds the settings at the root, and only there', async () => {
    const settings = [
      ['/w/.vscode/settings.json', '{}'],
      ['/w/a/.vscode/settings.json', '{}'],
    ] as const;
    assert.equal((await chain(files(git, ...settings))).settings, '/w/.vscode/settings.json');
    const nested = await chain(files(git, ...settings, ['/w/a/tactful.config.yaml', 'root: true']));
    assert.equal(nested.settings, '/w/a/.vscode/settings.json');
  });

  it('says which of two configurations in one folder is read', async () => {
    const found = await chain(files(git, ['/w/tactful.config.yaml'], ['/w/tactful.config.json', '{}']));
    assert.deepEqual(found.configs, ['/w/tactful.config.yaml']);
    assert.deepEqual(
      found.problems.map(({ message, place }) => [place.file, message]),
      [
        [
          '/w/tactful.config.json',
          '`tactful.config.yaml` stands in the same folder and is read instead of this file. Keep one of them.',
        ],
      ],
    );
  });

  it('does not take a broken or quoted root for one', async () => {
    for (const text of ['root: "true"', 'root: yes', '# root: true', 'a: [\nroot: x']) {
      const found = await chain(files(git, ['/w/tactful.config.yaml'], ['/w/a/tactful.config.yaml', text]));
      assert.equal(found.root, '/w', text);
    }
  });
});
