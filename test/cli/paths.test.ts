import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isPattern, patternFolder } from '../../src/cli/expand-pattern';
import { type Platform, toInternalPath, toInternalPattern, toNativePath } from '../../src/cli/paths';

const TYPED: readonly (readonly [Platform, string, string, string])[] = [
  ['posix', '/work', 'emails', '/work/emails'],
  ['posix', '/work', '.', '/work'],
  ['posix', '/work', '../mail/./a.hbs', '/mail/a.hbs'],
  ['posix', '/work', '/a//b/', '/a/b'],
  ['posix', '/work', '//a', '/a'],
  ['posix', '/work', 'a\\b.hbs', '/work/a\\b.hbs'],
  ['posix', '/work', 'C:/a', '/work/C:/a'],
  ['windows', 'C:\\work', 'emails\\pl\\a.hbs', 'C:/work/emails/pl/a.hbs'],
  ['windows', 'C:\\work', 'emails/pl/a.hbs', 'C:/work/emails/pl/a.hbs'],
  ['windows', 'C:\\work', '..\\mail', 'C:/mail'],
  ['windows', 'C:\\work', 'd:\\mail\\', 'D:/mail'],
  ['windows', 'C:\\work', '\\mail', 'C:/mail'],
  ['windows', 'C:\\work', '.', 'C:/work'],
  ['windows', 'C:\\work', '\\\\server\\share\\mail', '//server/share/mail'],
  ['windows', 'C:\\work', '\\\\?\\C:\\mail\\a.hbs', 'C:/mail/a.hbs'],
  ['windows', 'C:\\work', '\\\\?\\UNC\\server\\share\\a.hbs', '//server/share/a.hbs'],
  ['windows', '\\\\server\\share\\work', 'a.hbs', '//server/share/work/a.hbs'],
];

describe('paths of the command', () => {
  for (const [platform, folder, typed, internal] of TYPED) {
    it(`${platform}: ${typed} in ${folder} is ${internal}`, () => {
      assert.equal(toInternalPath(typed, folder, platform), internal);
    });
  }

  it('gives paths back as the system writes them', () => {
    assert.equal(toNativePath('C:/a/b', 'windows'), 'C:\\a\\b');
    assert.equal(toNativePath('//server/share/b', 'windows'), '\\\\server\\share\\b');
    assert.equal(toNativePath('/a/b\\c', 'posix'), '/a/b\\c');
  });

  it('reads patterns with either separator on Windows, and escapes elsewhere', () => {
    assert.equal(toInternalPattern('emails\\**\\*.hbs', 'windows'), 'emails/**/*.hbs');
    assert.equal(toInternalPattern('emails/\\[a\\].hbs', 'posix'), 'emails/\\[a\\].hbs');
    assert.equal(patternFolder('emails\\**\\*.hbs', 'C:\\work', 'windows'), 'C:/work/emails');
    assert.equal(patternFolder('D:\\mail\\*.hbs', 'C:\\work', 'windows'), 'D:/mail');
    assert.equal(patternFolder('../{a,b}/*.hbs', '/work/x', 'posix'), '/work');
    assert.equal(patternFolder('**/*.hbs', '/work', 'posix'), '/work');
  });

  it('tells patterns from paths', () => {
    for (const pattern of ['*.hbs', 'a/**', 'a/{b,c}.hbs', 'a?.hbs', '[ab].hbs'])
      assert.ok(isPattern(pattern, 'posix'), pattern);
    for (const path of ['a.hbs', './a/b', 'a b.hbs', 'C:\\a\\b.hbs'])
      assert.ok(!isPattern(path, 'windows'), path);
  });
});
