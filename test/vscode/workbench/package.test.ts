import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workbench } from './workbench';

const centralEntry = 0x02014b50;

/** The names in a zip file, from its central directory. */
function zipNames(zip: Buffer): readonly string[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const names: string[] = [];
  let at = zip.readUInt32LE(end + 16);
  while (at < end && zip.readUInt32LE(at) === centralEntry) {
    const nameLength = zip.readUInt16LE(at + 28);
    names.push(zip.toString('utf8', at + 46, at + 46 + nameLength));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return names;
}

const expected = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/package(?:\.nls(?:\.[a-z-]+)?)?\.json$/,
  /^extension\/(?:readme\.md|changelog\.md|LICENSE(?:\.txt|\.md)?)$/i,
  /^extension\/dist\/(?:(?:extension|thread)\.js|web\/extension\.js|data\/(?:phrases\/)?[\w.-]+)$/,
  /^extension\/docs\/(?:rules\/[\w-]+\.md|images\/[\w-]+\.png)$/,
  /^extension\/docs\/schemas\/(?:audience|config)\.schema\.json$/,
  /^extension\/(?:l10n\/[\w.-]+\.json|media\/icon\.png|syntaxes\/[\w.-]+\.json)$/,
];

describe('the package', () => {
  it('is under 2 MB', () => {
    const size = readFileSync(workbench().vsix).length;
    console.log(`  measured: tactful.vsix has ${size} bytes`);
    assert.ok(size < 2_000_000, `${size} bytes`);
  });

  it('holds what it runs and shows, and nothing else', () => {
    const names = zipNames(readFileSync(workbench().vsix)).map(String);
    for (const needed of [
      'package.json',
      'dist/extension.js',
      'dist/thread.js',
      'dist/data/engine.js',
      'dist/data/phrases/pl.json',
      'dist/web/extension.js',
      'media/icon.png',
    ]) {
      assert.ok(names.includes(`extension/${needed}`), `${needed} is missing`);
    }
    assert.deepEqual(
      names.filter((name) => !expected.some((pattern) => pattern.test(name))),
      [],
    );
  });

  it('asks on the web for nothing but VS Code', () => {
    for (const [file, needs] of [
      ['dist/web/extension.js', ['vscode']],
      ['dist/data/engine.js', []],
    ] as const) {
      const text = readFileSync(join(workbench().project, file), 'utf8');
      const asked = [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);
      assert.deepEqual([...new Set(asked)], needs, file);
      assert.equal(/\bimport\s*\(/.test(text), false, `${file} loads nothing later`);
    }
  });
});
