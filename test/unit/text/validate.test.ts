import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as z from 'zod';
import { readStructured } from '../../../src/text/read-structured';
import { toData } from '../../../src/text/structured';
import { validate } from '../../../src/text/validate';

const schema = z.strictObject({
  name: z.string().optional(),
  level: z.enum(['off', 'warning', 'error']).optional(),
  list: z.array(z.string(), { error: 'a list of names' }).optional(),
  one: z.union([z.string(), z.strictObject({ path: z.string(), count: z.number().optional() })]).optional(),
  items: z.array(z.strictObject({ id: z.string(), size: z.number().optional() })).optional(),
  map: z.record(z.string(), z.boolean()).optional(),
  size: z.int().min(1).max(9).optional(),
});

function check(text: string) {
  const format = text.startsWith('{"') ? 'json' : 'yaml';
  const { root } = readStructured(text, format);
  if (!root) throw new Error('empty');
  const { value, node, problems } = validate(root, schema, 'a thing');
  const lines = problems.map(({ messageId, span, message, suggestion }) => ({
    at: text.slice(span.start, span.end),
    messageId,
    message,
    suggestion:
      suggestion && text.slice(0, suggestion.span.start) + suggestion.text + text.slice(suggestion.span.end),
  }));
  return { value, data: node && toData(node), lines };
}

describe('validate', () => {
  for (const [text, value] of [
    ['name: a\nlevel: off', { name: 'a', level: 'off' }],
    ['one: {path: x}', { one: { path: 'x' } }],
    ['{}', {}],
  ] as const) {
    it(`takes ${JSON.stringify(text)} as it is`, () => {
      const found = check(text);
      assert.deepEqual(found.value, value);
      assert.deepEqual(found.lines, []);
    });
  }

  for (const [text, at, message, value] of [
    [
      'nam: a\nlevel: off',
      'nam',
      '`nam` is not a key of a thing; it is left out. Did you mean `name`?',
      { level: 'off' },
    ],
    [
      'name:a',
      'name:a',
      '`name:a` needs a space after its colon to be a key with a value. Write `name: a`.',
      undefined,
    ],
    [
      'map:\n  a:true',
      'a:true',
      '`a:true` needs a space after its colon to be a key with a value. Write `a: true`.',
      {},
    ],
    [
      '{level:off, name: b}',
      'level:off',
      '`level:off` needs a space after its colon to be a key with a value. Write `level: off`.',
      { name: 'b' },
    ],
    [
      'zebra: a\nlevel: off',
      'zebra',
      '`zebra` is not a key of a thing; it is left out. Its keys are `name`, `level`, `list`, `one`, `items`, `map`, `size`.',
      { level: 'off' },
    ],
    [
      'level: eror\nname: a',
      'eror',
      '`level` cannot be `eror`; it is left out. Did you mean `error`?',
      { name: 'a' },
    ],
    [
      'level: loud',
      'loud',
      '`level` cannot be `loud`; it is left out. It can be `off`, `warning`, `error`.',
      {},
    ],
    [
      'level: 3',
      '3',
      '`level` cannot be the number 3; it is left out. It can be `off`, `warning`, `error`.',
      {},
    ],
    ['list: a', 'a', '`list` should be a list of names, but is `a`.', { list: ['a'] }],
    ['list: [a, [b], c]', '[b]', '`list` should be text, but is a list.', { list: ['a', 'c'] }],
    ['name: 3', '3', '`name` should be text, but is the number 3.', { name: '3' }],
    ['name:\nlevel: off', 'name', '`name` should be text, but is empty.', { level: 'off' }],
    ['one: {pth: x}', 'pth', '`pth` is not a key of `one`; it is left out. Did you mean `path`?', {}],
    ['one: {path: x, count: y}', 'y', '`count` should be a number, but is `y`.', { one: { path: 'x' } }],
    [
      'items: [{size: 1}, {id: b}]',
      '{size: 1}',
      '`items` needs the key `id`: text. Without it the rest is left out.',
      { items: [{ id: 'b' }] },
    ],
    [
      'map: {a: true, b: maybe}',
      'maybe',
      '`b` should be `true` or `false`, but is `maybe`.',
      { map: { a: true } },
    ],
    ['size: 12', '12', '`size` should be a number of at most 9, but is the number 12.', {}],
    ['size: 1.5', '1.5', '`size` should be a whole number, but is the number 1.5.', {}],
    ['<<: {name: a}', '<<', '`<<` merges nothing in YAML 1.2; it is left out. Write the keys out.', {}],
    ['[a]', '[a]', 'A thing should be a group of keys, but is a list.', undefined],
  ] as const) {
    it(`says of ${JSON.stringify(text)}: ${message}`, () => {
      const found = check(text);
      assert.deepEqual([found.lines[0]?.at, found.lines[0]?.message], [at, message]);
      assert.deepEqual(found.value, value);
    });
  }

  for (const [text, repaired] of [
    ['nam: a', 'name: a'],
    ['{"nam": "a"}', '{"name": "a"}'],
    ['level: eror', 'level: error'],
    ['level: "eror"', 'level: "error"'],
    ["level: 'eror'", "level: 'error'"],
    ['list: a', 'list: [a]'],
    ['name: 3', 'name: "3"'],
  ] as const) {
    it(`offers ${repaired} for ${text}`, () => assert.equal(check(text).lines[0]?.suggestion, repaired));
  }

  it('keeps all that is valid, whatever else is wrong', () => {
    const found = check(
      'nam: x\nname: a\nlevel: loud\nlist: [a, {}, b, [], c]\nitems: [{id: 1}, {idd: 2}, {id: c, size: x}]\nmap: 3\n',
    );
    assert.deepEqual(found.value, { name: 'a', list: ['a', 'b', 'c'], items: [{ id: '1' }, { id: 'c' }] });
    assert.deepEqual(found.data, found.value);
    assert.equal(found.lines.length, 8);
  });

  it('reads a key `__proto__` as unknown', () => {
    const found = check('__proto__: {name: a}\nname: b');
    assert.deepEqual(found.value, { name: 'b' });
    assert.equal(found.lines[0]?.at, '__proto__');
  });

  it('gives a value that fits for any tree', () => {
    const name = fc.constantFrom('name', 'level', 'list', 'one', 'items', 'map', 'size', 'id', 'path', 'x');
    const leaf = fc.oneof(fc.constantFrom('off', 'a', '3'), fc.integer(), fc.boolean(), fc.constant(null));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(name, tie('tree'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (data) => {
        const { root } = readStructured(JSON.stringify(data), 'json');
        if (!root) return;
        const { value, node } = validate(root, schema, 'a thing');
        assert.equal(value === undefined, typeof data !== 'object' || data === null || Array.isArray(data));
        if (node) assert.deepEqual(toData(node), value);
      }),
      { numRuns: 1000 },
    );
  });
});
