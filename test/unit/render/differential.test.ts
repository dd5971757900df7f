import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import Handlebars from 'handlebars';
import { createRenderer } from '../../../src/render/render';
import { rememberingParser } from '../../../src/template/parse-expression';
import { readTemplate, type Template } from '../../../src/template/template';
import { data, PARTIAL_TEXTS, template } from '../../support/generated-template';

// Where plain Handlebars renders a template, we render the same, character by character.

const RUNS = 2000;
const SEED = 20260510;

const parse = rememberingParser();
const read = (text: string): Template => readTemplate('/mail.hbs', text, 'handlebars', parse);
const partials = new Map(Object.entries(PARTIAL_TEXTS).map(([name, text]) => [name, read(text)]));

const engine = Handlebars.create();
engine.registerPartial(PARTIAL_TEXTS);

/** What Handlebars makes of it; nothing where it refuses. */
function byHandlebars(text: string, values: unknown): string | undefined {
  try {
    return engine.compile(text)(values);
  } catch {
    return undefined;
  }
}

const byUs = (text: string, values: unknown) =>
  createRenderer(read(text), (name) => partials.get(name))(values);

describe('render', () => {
  it(`gives what Handlebars gives for ${RUNS} generated templates`, () => {
    fc.assert(
      fc.property(template, data, (text, values) => {
        const expected = byHandlebars(text, values);
        const given = byUs(text, values);
        assert.equal(given.body.stretches.map((each) => each.text).join(''), given.body.text);
        fc.pre(expected !== undefined);
        assert.equal(given.body.text, expected);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  }).timeout(120_000);
});
