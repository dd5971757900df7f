import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Handlebars from 'handlebars';
import { helpersWith } from '../../../src/render/helpers/find-helper';
import type { Helper } from '../../../src/render/helpers/helper';
import { createRenderer } from '../../../src/render/render';
import { rememberingParser } from '../../../src/template/parse-expression';
import { readTemplate, type Template } from '../../../src/template/template';
import { type Data, dataPaths, put } from '../../support/rendered';

// The same as for generated templates, for real ones: those of `examples`, and of a corpus beside the repository where
// there is one. Helpers that plain Handlebars lacks are handed to it, so that what stands around them is compared too.

const CONTEXT = { locale: 'pl-PL', timeZone: 'UTC', now: '2026-05-10' };
const VALUES = [
  'Ania & <b>"Co"</b>',
  0,
  false,
  true,
  '',
  3,
  null,
  "x=`y`'",
  ['a', 'b'],
  { city: 'Wien' },
  'line\nline',
];
const VARIANTS = 4;

const parse = rememberingParser();
const read = (file: string): Template => readTemplate(file, readFileSync(file, 'utf8'), 'handlebars', parse);

const folders = ['examples', resolve('..', 'corpus'), resolve('..', '..', 'corpus')].filter((folder) =>
  existsSync(folder),
);

function templatesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:hbs|handlebars|mustache|mjml|html?|tpl|txt)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

const helpers = helpersWith();

/** One of our helpers as Handlebars calls it; what it cannot tell, Handlebars is not asked either. */
function adapted(helper: Helper) {
  return function (this: unknown, ...all: unknown[]): unknown {
    const options = all.at(-1) as Handlebars.HelperOptions;
    const result = helper.call(all.slice(0, -1), new Map(Object.entries(options.hash)), CONTEXT);
    if (result === undefined) throw new Error('cannot be told');
    if (options.fn && helper.isTest) return result ? options.fn(this) : options.inverse(this);
    return helper.isSafe && typeof result === 'string' ? new Handlebars.SafeString(result) : result;
  };
}

/** Handlebars with what a template calls. */
function engineFor(template: Template): typeof Handlebars {
  const engine = Handlebars.create();
  const source = template.text;
  for (const [name] of source.matchAll(/\b[A-Za-z_]\w*\b/g)) {
    const helper = helpers(name);
    // A name alone is a field for us, whatever helpers there are.
    const isBare = new RegExp(`\\{\\{[{#&^~]?\\s*${name}\\s*~?\\}`).test(source);
    if (helper && !isBare && !Object.hasOwn(engine.helpers, name))
      engine.registerHelper(name, adapted(helper));
  }
  for (const tag of template.tags)
    if (tag.kind === 'partial') engine.registerPartial(tag.name, 'a partial\n');
  return engine;
}

function dataFor(paths: readonly string[], variant: number): Data {
  const data: Data = {};
  for (const [i, path] of paths.entries()) {
    const value = variant === 0 ? 'value' : VALUES[(i * 7 + variant * 3) % VALUES.length];
    if (variant !== 1) put(data, path, value);
  }
  return data;
}

function* rendered(file: string): Generator<readonly [ours: string, theirs: string]> {
  const template = read(file);
  const engine = engineFor(template);
  const partial = readTemplate('/partial.hbs', 'a partial\n', 'handlebars', parse);
  const paths = dataPaths(template, { byName: new Map(), layouts: [] });
  const render = createRenderer(template, () => partial);
  const compiled = engine.compile(template.text.slice(template.bodyStart));
  for (let variant = 0; variant < VARIANTS; variant++) {
    const data = dataFor(paths, variant);
    let theirs: string | undefined;
    try {
      theirs = compiled(data);
    } catch {
      continue;
    }
    yield [render(data, CONTEXT).body.text, theirs];
  }
}

describe('render', () => {
  for (const folder of folders) {
    it(`gives what Handlebars gives for the templates of ${folder.split(/[\\/]/).at(-1)}`, () => {
      let count = 0;
      const files = templatesIn(folder);
      for (const file of files) {
        for (const [ours, theirs] of rendered(file)) {
          assert.equal(ours, theirs, file);
          count++;
        }
      }
      assert.ok(count > files.length, `only ${count} renderings of ${files.length} templates`);
    }).timeout(120_000);
  }
});
