import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');
const bundlePath = join(root, 'l10n/bundle.l10n.json');

/** A call with its text; a text that is put together at run time could not be translated. */
const call = /l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g;

const sources = readdirSync(join(root, 'src/vscode'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(root, 'src/vscode', name), 'utf8'));

const texts = sources.flatMap((source) =>
  [...source.matchAll(call)].map(([, text = '']) => text.replaceAll("\\'", "'")),
);

describe('texts of the editor', () => {
  it('are all written out where they are used', () => {
    const calls = sources.reduce((sum, source) => sum + source.split('l10n.t(').length - 1, 0);
    assert.equal(texts.length, calls);
  });

  it('stand in the bundle that translators start from (TACTFUL_UPDATE=1 writes it)', () => {
    const bundle = `${JSON.stringify(Object.fromEntries([...new Set(texts)].sort().map((text) => [text, text])), null, 2)}\n`;
    if (process.env['TACTFUL_UPDATE']) writeFileSync(bundlePath, bundle);
    assert.equal(readFileSync(bundlePath, 'utf8'), bundle);
  });

  it('of the manifest stand in package.nls.json', () => {
    const manifest = readFileSync(join(root, 'package.json'), 'utf8');
    const keys = [...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key = '']) => key);
    const known = Object.keys(JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')));
    assert.deepEqual([...new Set(keys)].sort(), known.sort());
  });
});
