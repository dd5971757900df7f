import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseByHandlebars } from '../../../src/template/parse-expression';
import { parsePlainTag } from '../../../src/template/parse-plain-tag';

const name = fc.constantFrom(
  'a',
  'user',
  'first_name',
  '$x',
  'n1',
  'this',
  'else',
  'true',
  'nullable',
  'as',
  'ifs',
);
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('.'));
const source = fc.oneof(
  fc.tuple(path, fc.constantFrom('', ' ')).map(([p, gap]) => `{{${gap}${p}${gap}}}`),
  path.map((p) => `{{{${p}}}}`),
  fc.tuple(fc.constantFrom('if', 'unless', 'each', 'with'), path).map(([h, p]) => `{{#${h} ${p}}}{{/${h}}}`),
);

describe('parsePlainTag', () => {
  it('gives what Handlebars gives, or nothing', () => {
    fc.assert(
      fc.property(source, (tag) => {
        const plain = parsePlainTag(tag);
        if (plain) assert.deepEqual(plain, parseByHandlebars(tag));
      }),
      { numRuns: 1000 },
    );
  });

  it('knows the plainest tags', () => {
    for (const tag of ['{{name}}', '{{ a.b }}', '{{{a.b}}}', '{{#if a.b}}{{/if}}', '{{#each a}}{{/each}}']) {
      assert.ok(parsePlainTag(tag), tag);
    }
  });

  it('leaves everything else to Handlebars', () => {
    for (const tag of [
      '{{this.a}}',
      '{{../a}}',
      '{{@root.a}}',
      '{{a b}}',
      '{{a-b}}',
      '{{else}}',
      '{{a..b}}',
      '{{#if a}}',
    ]) {
      assert.equal(parsePlainTag(tag), undefined, tag);
    }
  });
});
