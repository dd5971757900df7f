import assert from 'node:assert/strict';
import Ajv from 'ajv';
import * as z from 'zod';
import { readAudienceFile } from '../../../src/audience/read-audience';
import { createConfigReader } from '../../../src/config/read-config';
import { createRuleCatalog } from '../../../src/config/rule-catalog';
import { createJsonSchemas } from '../../../src/config/schemas';
import { readStructured } from '../../../src/text/read-structured';
import { toData } from '../../../src/text/structured';

const budget = { schema: z.int().min(0), default: 3, about: 'How much one reader may meet' };
const catalog = createRuleCatalog([{ meta: { id: 'over-specific', options: { budget } } }]);
const schemas = createJsonSchemas(catalog);
const readConfig = createConfigReader(catalog);
const validates = (name: string) => {
  const check = new Ajv({ strict: false }).compile(schemas[name] ?? {});
  return (text: string): boolean => {
    const { root } = readStructured(text, 'yaml');
    return check(root ? toData(root) : {});
  };
};

const audiences = [
  'locales: [pl-PL]\nlocaleField: { path: a, values: { x: de } }\nconsent: { location: a.b, tracking: true, age: { path: a, is: 3 } }',
  'localeField: [a, { path: b }]\nfields: { a: { category: name, values: [1, x] } }\nsamples: [{ name: a, data: {} }, "s/*.json"]',
  'frequency: { sends: 2, per: week }\noffer: { place: a }\nbookings: { list: a }\npurchases: { list: a, repeats: true }\naliases: { a: [b] }\nreads: [sk]\nbilingual: false\nkind: security\nlocaleFlags: { a: pl }',
  'local: pl',
  'locales: pl',
  'kind: newsletter',
  'fields: { a: { category: nam } }',
  'consent: { locaton: true }',
  'bookings: { place: a }',
  'frequency: { per: year }',
];

const configs = [
  'root: true\nextends: [tactful:strict]\ninclude: [a]\nrules: { exact-time: off, over-specific: [error, { budget: 2 }] }',
  'overrides: [{ files: [a], rules: { exact-time: off } }]\naudiences: [{ name: a, locales: [pl] }]\nphrases: { pl: { not: [a] } }\nhelpers: { a: { fallback: true } }\nfields: { a: { optional: true } }\nnames: [a]\nbaseline: a\ndialect: vtex',
  'extends: tactful:strict',
  'rules: { exact-tme: off }',
  'rules: { exact-time: warn }',
  'rules: { over-specific: [error, { budgt: 2 }] }',
  'overrides: [{ files: [a] }]',
  'dialect: x',
  'names: a',
];

describe('JSON schemas', () => {
  it('are draft 7, with titles', () => {
    assert.deepEqual(Object.keys(schemas).sort(), [
      'audience.schema.json',
      'config.schema.json',
      'rules.schema.json',
      'sample.schema.json',
    ]);
    for (const schema of Object.values(schemas)) {
      assert.equal(Reflect.get(schema, '$schema'), 'http://json-schema.org/draft-07/schema#');
      assert.match(String(Reflect.get(schema, 'title')), /Tactful/);
    }
  });

  it('know every rule', () => {
    const text = JSON.stringify(schemas['rules.schema.json']);
    for (const id of catalog.keys()) assert.ok(text.includes(`"${id}"`), id);
  });

  for (const text of audiences) {
    it(`judge an audience as its reader does: ${JSON.stringify(text.slice(0, 40))}`, () => {
      assert.equal(
        validates('audience.schema.json')(text),
        readAudienceFile(text, '/a.yaml').problems.length === 0,
      );
    });
  }

  for (const text of configs) {
    it(`judge a configuration as its reader does: ${JSON.stringify(text.slice(0, 40))}`, () => {
      assert.equal(validates('config.schema.json')(text), readConfig(text, '/a.yaml').problems.length === 0);
    });
  }
});
