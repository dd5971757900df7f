import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, relative, resolve } from 'node:path';

const SRC = resolve(__dirname, '../../src');

/** Each layer may import those before it and itself, and nothing else. The two surfaces do not know each other. */
const LAYERS =
  'text knowledge template message language audience render disclosure rules config review preview project'.split(
    ' ',
  );
const SURFACES = ['vscode', 'cli'];

const IMPORT = /^(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/gm;

const sourceFiles = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(SRC, name));

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, from, bare]) => from ?? bare ?? '');

const layerOf = (file: string): string => relative(SRC, file).split(/[\\/]/)[0] ?? '';
/** Modules of ours; data is no module. */
const isRelative = (name: string): boolean => name.startsWith('.') && !name.endsWith('.json');
const target = (file: string, name: string): string => `${resolve(file, '..', name)}.ts`;
const isBuiltIn = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);

function complaint(file: string, name: string): string | undefined {
  const layer = layerOf(file);
  const where = `${relative(SRC, file)} imports "${name}"`;
  if (name === 'vscode') return layer === 'vscode' ? undefined : `${where}: only vscode/ may`;
  if (isBuiltIn(name)) return SURFACES.includes(layer) ? undefined : `${where}: only vscode/ and cli/ may`;
  if (!isRelative(name)) return undefined;
  const other = layerOf(target(file, name));
  if (!sourceFiles.includes(target(file, name))) return `${where}, which is no file of src/`;
  if (other === layer || (SURFACES.includes(layer) && LAYERS.includes(other))) return undefined;
  const isBefore = LAYERS.indexOf(other) >= 0 && LAYERS.indexOf(other) < LAYERS.indexOf(layer);
  return isBefore ? undefined : `${where}: ${other} is not before ${layer}`;
}

/** The first circle of imports, as a chain of files. */
function findCycle(): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file))
      return [...path.slice(path.indexOf(file)), file].map((each) => relative(SRC, each));
    if (done.has(file)) return undefined;
    const found = importsOf(file)
      .filter(isRelative)
      .map((name) => target(file, name))
      .filter((other) => sourceFiles.includes(other))
      .map((other) => visit(other, [...path, file]));
    done.add(file);
    return found.find((cycle) => cycle !== undefined);
  };
  return sourceFiles.map((file) => visit(file, [])).find((cycle) => cycle !== undefined);
}

describe('layers of src/', () => {
  it('only import what comes before them', () => {
    const complaints = sourceFiles.flatMap((file) => importsOf(file).map((name) => complaint(file, name)));
    assert.deepEqual(complaints.filter(Boolean), []);
  });
  it('know every folder', () => {
    const folders = new Set(sourceFiles.map(layerOf));
    assert.deepEqual(
      [...folders].filter((folder) => ![...LAYERS, ...SURFACES].includes(folder)),
      [],
    );
  });
  it('have no circles', () => assert.equal(findCycle()?.join(' → '), undefined));
});
