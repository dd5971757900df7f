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
  'mail-footer',
  'this-one',
  'else-x',
);
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('.'));
const literal = fc.constantFrom(
  '"x"',
  "'a b'",
  '""',
  "'\"'",
  '"a\\"b"',
  '0',
  '12',
  '007',
  '1.5',
  '-1',
  'true',
  'null',
);
const gap = fc.constantFrom(' ', ' ', '  ', '');
const value = fc.oneof(path, literal);
/** Values by place and by name, in any order, with and without the blanks between them. */
const argument = fc.oneof(
  value,
  fc.tuple(name, fc.constantFrom('=', '=', ' = '), value).map((parts) => parts.join('')),
  fc.tuple(path, gap, value).map(([callee, blank, each]) => `(${callee}${blank}${each})`),
  fc.tuple(path, name, value).map(([callee, key, each]) => `(${callee} (${callee} ${key}=${each}))`),
);
const call = fc
  .tuple(path, fc.array(fc.tuple(gap, argument), { maxLength: 4 }), gap)
  .map(([callee, rest, end]) => ({ callee, text: [callee, ...rest.flat()].join('') + end }));
const source = fc.oneof(
  fc.tuple(path, fc.constantFrom('', ' ')).map(([p, blank]) => `{{${blank}${p}${blank}}}`),
  path.map((p) => `{{{${p}}}}`),
  fc.tuple(fc.constantFrom('if', 'unless', 'each', 'with'), path).map(([h, p]) => `{{#${h} ${p}}}{{/${h}}}`),
  fc
    .tuple(fc.constantFrom('{{', '{{{', '{{>', '{{> ', '{{#', '{{# ', '{{^', '{{~', '{{&'), call)
    .map(([head, { callee, text }]) => {
      if (head === '{{{') return `${head}${text}}}}`;
      return `${head}${text}}}${/[#^]/.test(head) ? `{{/${callee}}}` : ''}`;
    }),
);

describe('parsePlainTag', () => {
  it('gives what Handlebars gives, or nothing', () => {
    fc.assert(
      fc.property(source, (tag) => {
        const plain = parsePlainTag(tag);
        if (plain) assert.deepEqual(plain, parseByHandlebars(tag));
      }),
      { numRuns: 5000 },
    );
  });

  it('knows the plainest tags', () => {
    for (const tag of [
      '{{name}}',
      '{{ a.b }}',
      '{{{a.b}}}',
      '{{#if a.b}}{{/if}}',
      '{{#each a}}{{/each}}',
      '{{this.a}}',
      '{{a b}}',
      '{{#eq a.b "x" 1}}{{/eq}}',
      '{{> mail-footer text=(concat "a" b) link=\'c\' }}',
    ]) {
      assert.deepEqual(parsePlainTag(tag), parseByHandlebars(tag), tag);
    }
  });

  it('leaves everything else to Handlebars', () => {
    for (const tag of [
      '{{../a}}',
      '{{@root.a}}',
      '{{a-b}}',
      '{{a true}}',
      '{{a "\\"b"}}',
      '{{#each a as |b|}}{{/each}}',
      '{{a b=c d}}',
      '{{a "b""c"}}',
      '{{> a b c}}',
      '{{a\nb}}',
      '{{else}}',
      '{{a..b}}',
      '{{#if a}}',
    ]) {
      assert.equal(parsePlainTag(tag), undefined, tag);
    }
  });
});
