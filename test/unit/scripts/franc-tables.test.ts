import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { francCodes } from '../../../src/language/franc-codes';

type Franc = typeof import('franc');

const ROOT = resolve(__dirname, '../../..');

/** franc as it is shipped. */
async function shipped(): Promise<Franc & { readonly bytes: number }> {
  const plugin: string = pathToFileURL(resolve(ROOT, 'scripts/build/franc-tables.mjs')).href;
  const { francTables } = await import(plugin);
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    stdin: { contents: "export * from 'franc';", resolveDir: ROOT },
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    plugins: [francTables],
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []);
  return { ...(await import(`data:text/javascript;base64,${code.toString('base64')}`)), bytes: code.length };
}

describe('franc as it is shipped', () => {
  it('is smaller and answers as franc does, whichever two languages it is asked about', async () => {
    const whole = await import('franc');
    const { francAll, bytes } = await shipped();
    assert.ok(bytes < 120_000, `${bytes} bytes`);
    const codes = [...francCodes.values()];
    for (const language of ['de', 'en', 'fr', 'pl', 'pt']) {
      const file = resolve(ROOT, `test/fixtures/sentences/fitted/${language}.yaml`);
      const sentences: readonly { text: string }[] = parse(readFileSync(file, 'utf8'));
      for (const [i, { text }] of sentences.entries()) {
        const only = [codes[i % codes.length] ?? '', codes[(i * 7 + 3) % codes.length] ?? ''];
        const options = { only, minLength: 1 };
        assert.deepEqual(francAll(text, options), whole.francAll(text, options), text);
      }
    }
  });
});
