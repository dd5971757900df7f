// Builds what is shipped: dist/cli.js, dist/extension.js and dist/engine.js (desktop and remote),
// dist/web/extension.js (one file, a web worker) and dist/data/ (what more than one of them reads, once). With names, only those: `cli`, `extension`,
// `web`, `data`.
import { cpSync, existsSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
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

// The web's one file holds the engine as a text: it is read as code only in the worker that runs it.
const engineText = {
  name: 'engine-text',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^tactful:engine$/ }, () => ({ path: 'engine', namespace: 'tactful' }));
    onLoad({ filter: /.*/, namespace: 'tactful' }, async () => {
      const entryPoints = ['src/vscode/thread/web-engine.ts'];
      const { outputFiles } = await build({ ...web, format: 'iife', entryPoints, write: false });
      return { contents: outputFiles[0].text, loader: 'text' };
    });
  },
};

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
      entryPoints: { extension: 'src/vscode/extension.ts', engine: 'src/vscode/thread/node-engine.ts' },
      outdir: 'dist',
      external: ['vscode'],
    }),
  web: () =>
    build({
      ...web,
      entryPoints: ['src/vscode/web-extension.ts'],
      outfile: 'dist/web/extension.js',
      external: ['vscode'],
      plugins: [francTables, engineText],
    }),
  data: () => {
    rmSync('dist/data', { recursive: true, force: true });
    if (existsSync('data')) cpSync('data', 'dist/data', { recursive: true });
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
