import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { NodeFileSystem } from '../../src/cli/node-file-system';
import { platformOf, toInternalPath } from '../../src/cli/paths';
import { writeFixed } from '../../src/cli/write-fixed';
import { makeFolder, type TemporaryFolder } from './support/temporary-folder';

const platform = platformOf(process.platform);

describe('writeFixed', () => {
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = makeFolder({ 'a.hbs': 'a', 'b.hbs': 'b', 'c.hbs': 'c' });
  });
  afterEach(() => folder.remove());

  const path = (name: string): string => toInternalPath(name, folder.path, platform);
  const read = (name: string): string => readFileSync(join(folder.path, name), 'utf8');

  /** Writes `A` over `a` and so on, with fixes that tie these files together. */
  async function write(names: string, ...ties: string[][]) {
    const files = await NodeFileSystem.open([path('.')], platform);
    const fixed = [...names].map((name) => ({
      file: path(`${name}.hbs`),
      original: name,
      fixed: name.toUpperCase(),
    }));
    const tied = ties.map((tie) => tie.map((name) => path(`${name}.hbs`)));
    const { written, refused } = await writeFixed(fixed, tied, files, platform);
    const nameOf = (file: string) => file.slice(path('.').length + 1);
    return {
      written: written.map(nameOf),
      refused: refused.map(({ file, reason }) => `${nameOf(file)} ${reason}`),
    };
  }

  it('writes all files and leaves nothing else behind', async () => {
    assert.deepEqual(await write('abc'), { written: ['a.hbs', 'b.hbs', 'c.hbs'], refused: [] });
    assert.deepEqual(readdirSync(folder.path).sort(), ['.git', 'a.hbs', 'b.hbs', 'c.hbs']);
    assert.equal(read('a.hbs') + read('b.hbs') + read('c.hbs'), 'ABC');
  });

  it('leaves a file alone that changed since it was read', async () => {
    writeFileSync(join(folder.path, 'b.hbs'), 'changed');
    assert.deepEqual(await write('ab'), {
      written: ['a.hbs'],
      refused: ['b.hbs changed while it was reviewed'],
    });
    assert.deepEqual([read('a.hbs'), read('b.hbs')], ['A', 'changed']);
  });

  it('leaves a file alone that is gone, or outside of the folder', async () => {
    rmSync(join(folder.path, 'a.hbs'));
    const reason = 'is gone, or lies outside of the folders under review';
    assert.deepEqual(await write('a'), { written: [], refused: [`a.hbs ${reason}`] });
    const other = makeFolder({ 'x.hbs': 'x' });
    const files = await NodeFileSystem.open([path('.')], platform);
    const file = toInternalPath('x.hbs', other.path, platform);
    const { refused } = await writeFixed([{ file, original: 'x', fixed: 'X' }], [], files, platform);
    assert.deepEqual(refused, [{ file, reason }]);
    assert.equal(readFileSync(join(other.path, 'x.hbs'), 'utf8'), 'x');
    other.remove();
  });

  it('applies a fix to all of its files or to none', async () => {
    chmodSync(join(folder.path, 'c.hbs'), 0o444);
    const { written, refused } = await write('abc', ['a', 'b'], ['b', 'c']);
    assert.deepEqual(written, []);
    assert.deepEqual(refused.sort(), [
      'a.hbs shares a fix with a file that cannot be written',
      'b.hbs shares a fix with a file that cannot be written',
      'c.hbs is read-only',
    ]);
    assert.equal(read('a.hbs') + read('b.hbs') + read('c.hbs'), 'abc');
  });
});
