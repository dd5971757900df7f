import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { createTokeniser } from './tokenise';
import { workbench } from './workbench';

const scopes = new Map([
  ['.hbs', 'text.html.handlebars'],
  ['.html', 'text.html.derivative'],
  ['.yaml', 'source.yaml'],
]);

/** Snapshots are looked at, then kept: `TACTFUL_UPDATE=1` writes them anew. */
function compare(snapshot: string, actual: string): void {
  if (process.env['TACTFUL_UPDATE']) writeFileSync(snapshot, actual);
  assert.equal(actual, readFileSync(snapshot, 'utf8'));
}

describe('highlighting', () => {
  const { project, builtinExtensions } = workbench();
  const folder = join(project, 'test/fixtures/syntaxes');
  const tokenise = createTokeniser(builtinExtensions, project);
  for (const name of readdirSync(folder).filter((file) => scopes.has(extname(file)))) {
    it(`gives ${name} its scopes`, async () => {
      const text = readFileSync(join(folder, name), 'utf8');
      compare(join(folder, `${name}.snap`), await tokenise(text, scopes.get(extname(name)) ?? ''));
    });
  }
});
