// Bundles the suite for the two kinds of extension host, and the workbench tests for the runner's own Node.
import { join } from 'node:path';
import { build } from 'esbuild';
import { project } from './hosts/cache.mjs';

const at = (path) => join(project, path);
const shared = { bundle: true, format: 'cjs', target: 'es2022', sourcemap: 'inline', logLevel: 'warning' };

export const bundles = {
  node: at('out/test/node/suite.js'),
  web: at('out/test/web/suite.js'),
  workbench: at('out/test/workbench/suite.cjs'),
};

export const bundleSuites = () =>
  Promise.all([
    build({
      ...shared,
      platform: 'node',
      entryPoints: [at('test/vscode/suite/run-node.ts')],
      outfile: bundles.node,
      external: ['vscode', 'mocha'],
    }),
    build({
      ...shared,
      platform: 'browser',
      entryPoints: [at('test/vscode/suite/run-web.ts')],
      outfile: bundles.web,
      external: ['vscode'],
      // Mocha's browser build would take the suite's own `module.exports` for its own.
      define: { module: 'undefined' },
      alias: { 'node:assert/strict': at('test/vscode/suite/web-assert.ts') },
    }),
    build({
      ...shared,
      platform: 'node',
      entryPoints: [at('test/vscode/workbench/all.ts')],
      outfile: bundles.workbench,
      external: ['playwright-core', 'mocha', 'vscode-oniguruma', 'vscode-textmate'],
    }),
  ]);
