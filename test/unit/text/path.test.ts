import assert from 'node:assert/strict';
import {
  basename,
  dirname,
  foldersUpTo,
  fromWindowsPath,
  inside,
  isAbsolute,
  joinPath,
  normalisePath,
  relativePath,
} from '../../../src/text/path';

const table = <T extends readonly unknown[]>(
  name: string,
  rows: readonly T[],
  check: (...row: T) => void,
) => {
  for (const row of rows)
    it(`${name} ${row.map((cell) => JSON.stringify(cell)).join(' ')}`, () => check(...row));
};

describe('paths', () => {
  table(
    'normalises',
    [
      ['/a/./b//c/../d/', '/a/b/d'],
      ['/', '/'],
      ['/..', '/'],
      ['c:/A/b', 'C:/A/b'],
      ['C:/', 'C:/'],
      ['c:', 'C:/'],
      ['//server/share/a/..', '//server/share/'],
      ['a/../../b', '../b'],
      ['', '.'],
      ['./a', 'a'],
      ['/a/b c/ü', '/a/b c/ü'],
    ] as const,
    (path, expected) => assert.equal(normalisePath(path), expected),
  );

  table(
    'reads Windows',
    [
      ['C:\\a\\b', 'C:/a/b'],
      ['d:\\mail\\..\\x.hbs', 'D:/x.hbs'],
      ['\\\\server\\share\\a', '//server/share/a'],
      ['a\\b', 'a/b'],
    ] as const,
    (path, expected) => assert.equal(fromWindowsPath(path), expected),
  );

  table(
    'joins',
    [
      ['/a/b', 'c', '/a/b/c'],
      ['/a/b', '../c', '/a/c'],
      ['/a/b', '/c', '/c'],
      ['C:/a', 'd:/b', 'D:/b'],
      ['/', 'a', '/a'],
      ['C:/', 'a', 'C:/a'],
    ] as const,
    (folder, path, expected) => assert.equal(joinPath(folder, path), expected),
  );

  table(
    'splits',
    [
      ['/a/b.hbs', '/a', 'b.hbs'],
      ['/a', '/', 'a'],
      ['/', '/', ''],
      ['C:/a', 'C:/', 'a'],
      ['//server/share/a', '//server/share/', 'a'],
    ] as const,
    (path, folder, name) => assert.deepEqual([dirname(path), basename(path)], [folder, name]),
  );

  table(
    'sees from a folder',
    [
      ['/a', '/a/b/c', 'b/c'],
      ['/a/b', '/a/c', '../c'],
      ['/a', '/a', '.'],
      ['/', '/a', 'a'],
      ['c:/a', 'C:/a/b', 'b'],
      ['C:/a', 'D:/b', 'D:/b'],
      ['/a/b', '/ab', '../../ab'],
    ] as const,
    (folder, path, expected) => assert.equal(relativePath(folder, path), expected),
  );

  table(
    'is inside',
    [
      ['/a', '/a/b', true],
      ['/a', '/a', true],
      ['/a', '/ab', false],
      ['/a/b', '/a', false],
      ['/', '/a', true],
      ['c:/A', 'C:/A/x', true],
      ['C:/A', 'C:/a/x', false],
      ['/a', 'C:/a', false],
    ] as const,
    (folder, path, expected) => assert.equal(inside(folder, path), expected),
  );

  it('goes up to the top, both included', () => {
    assert.deepEqual(foldersUpTo('/a/b/c', '/a'), ['/a/b/c', '/a/b', '/a']);
    assert.deepEqual(foldersUpTo('C:/a', 'c:/'), ['C:/a', 'C:/']);
    assert.deepEqual(foldersUpTo('/a', '/a'), ['/a']);
    assert.deepEqual(foldersUpTo('/a', '/b'), []);
  });

  it('tells absolute from relative', () => {
    assert.deepEqual(['/a', 'C:/a', '//s/s', 'a', '../a', 'C:a'].map(isAbsolute), [
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
