// Builds what is shipped: dist/cli.js, dist/extension.js and dist/thread.js (desktop and remote), dist/web/extension.js
// (one file, a web worker) and dist/data/: what more than one of them reads, once, the editor's engine among it. With
// names, only those: `cli`, `extension`, `web`, `data`.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { tsImport } from 'tsx/esm/api';
import { francTables } from './scripts/build/franc-tables.mjs';

const shared = {
  bundle: true,
  minify: true,
  keepNames: false,
  target: 'es2022',
  legalComments: 'none',
  // Wording in many languages: escaped, each letter beyond ASCII would take six bytes.
  charset: 'utf8',
  // jsonc-parser's main file loads its parts in a way that no bundler sees.
  mainFields: ['browser', 'module', 'main'],
  logLevel: 'warning',
  plugins: [francTables],
  define: { 'process.env.NODE_DEBUG': 'undefined' },
};
const node = {
  ...shared,
  mainFields: ['module', 'main'],
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
};

const web = { ...shared, platform: 'browser', format: 'cjs' };

/** The tables of wording are TypeScript; what is shipped is made of them here. */
async function phraseBooks() {
  const { writtenBooks } = await tsImport('./src/disclosure/written-phrases.ts', import.meta.url);
  return writtenBooks();
}

const targets = {
  cli: () =>
    build({
      ...node,
      entryPoints: ['src/cli/main.ts'],
      outfile: 'dist/cli.js',
      banner: { js: '#!/usr/bin/env node' },
    }),
  extension: () =>
    build({
      ...node,
      entryPoints: { extension: 'src/vscode/extension.ts', thread: 'src/vscode/thread/node-thread.ts' },
      outdir: 'dist',
      external: ['vscode'],
    }),
  web: () =>
    build({
      ...web,
      entryPoints: ['src/vscode/web-extension.ts'],
      outfile: 'dist/web/extension.js',
      external: ['vscode'],
    }),
  data: async () => {
    rmSync('dist/data', { recursive: true, force: true });
    cpSync('data', 'dist/data', { recursive: true });
    mkdirSync('dist/data/phrases');
    for (const [language, book] of await phraseBooks())
      writeFileSync(`dist/data/phrases/${language}.json`, book);
    return build({ ...web, entryPoints: ['src/vscode/thread/serve.ts'], outfile: 'dist/data/engine.js' });
  },
};

const named = process.argv.slice(2);
if (named.length === 0) rmSync('dist', { recursive: true, force: true });
const wanted = named.length === 0 ? Object.keys(targets) : named;
await Promise.all(
  wanted.map((name) => {
    const target = Object.hasOwn(targets, name) ? targets[name] : undefined;
    if (!target) throw new Error(`no build target "${name}"; there are: ${Object.keys(targets).join(', ')}`);
    return target();
  }),
);
