import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { formatOf, readStructured, type StructuredFormat } from '../../../src/text/read-structured';
import { type StructuredNode, textOf, toData, valueAt } from '../../../src/text/structured';

/** Every key and scalar as it stands in the text, in order. */
function written(text: string, node: StructuredNode | undefined): readonly string[] {
  if (!node) return [];
  if (node.kind === 'list') return node.items.flatMap((item) => written(text, item));
  if (node.kind === 'scalar') return [text.slice(node.span.start, node.span.end)];
  return [...node.entries.values()].flatMap(({ keySpan, value }) => [
    text.slice(keySpan.start, keySpan.end),
    ...written(text, value),
  ]);
}

const data = (text: string, format: StructuredFormat = 'yaml'): unknown => {
  const { root } = readStructured(text, format);
  return root && toData(root);
};

/** `messageId@text` of every problem. */
const problems = (text: string, format: StructuredFormat = 'yaml'): readonly string[] =>
  readStructured(text, format).problems.map(
    ({ messageId, span }) => `${messageId}@${text.slice(span.start, span.end)}`,
  );

describe('readStructured', () => {
  for (const [text, expected] of [
    ['a: off\nb: no\nc: yes\nd: 2026-05-10', { a: 'off', b: 'no', c: 'yes', d: '2026-05-10' }],
    ['a: true\nb: null\nc: ~\nd: 0x1F\ne: 1.5', { a: true, b: null, c: null, d: 31, e: 1.5 }],
    ['a: [1, two]\nb: {c: d}', { a: [1, 'two'], b: { c: 'd' } }],
    ['a: &x [1]\nb: *x', { a: [1], b: [1] }],
    ['<<: {a: 1}', { '<<': { a: 1 } }],
    ['2: a\ntrue: b', { '2': 'a', true: 'b' }],
    ['# only a comment', undefined],
    ['', undefined],
    ['---\na: 1\n', { a: 1 }],
  ] as const) {
    it(`reads YAML ${JSON.stringify(text)}`, () => assert.deepEqual(data(text), expected));
  }

  it('keeps how a number is spelled', () => {
    const { root } = readStructured('a: 12345678901234567890\nb: 2.0', 'yaml');
    assert.deepEqual(
      [textOf(valueAt(root, 'a')), textOf(valueAt(root, 'b'))],
      ['12345678901234567890', '2.0'],
    );
  });

  for (const [name, text] of [
    ['plain', 'key: value\nlist:\n  - one\n  - "two"\n'],
    ['CRLF', 'key: value\r\nlist:\r\n  - one\r\n  - "two"\r\n'],
    ['lone CR', 'key: value\rlist:\r  - one\r  - "two"\r'],
    ['BOM', '\uFEFFkey: value\nlist: [one, "two"]\n'],
    ['flow', '{key: value, list: [one, "two"]}'],
    ['JSON', '{key: value,\n list:\n [one,"two"]}'],
  ] as const) {
    it(`knows where everything stands (${name})`, () => {
      assert.deepEqual(written(text, readStructured(text, 'yaml').root), [
        'key',
        'value',
        'list',
        'one',
        '"two"',
      ]);
    });
  }

  it('counts from where its text stands in the file', () => {
    const file = '---\nkey: value\n---\n';
    assert.deepEqual(written(file, readStructured('key: value\n', 'yaml', 4).root), ['key', 'value']);
    const settings = '\uFEFF{"key": "value"}';
    assert.deepEqual(written(settings, readStructured(settings, 'json').root), ['"key"', '"value"']);
    assert.deepEqual(written(`..${settings}`, readStructured(settings, 'json', 2).root), [
      '"key"',
      '"value"',
    ]);
  });

  for (const [text, expected] of [
    ['a: 1\nb: 2\na: 3', 'duplicateKey@a'],
    ['a: @you', 'badStart@@'],
    ['a: Hi: there', 'colonInText@H'],
    ['a: "Hi" you', 'extraText@you'],
    ['a: {{x}}, come back', 'bracesUnquoted@{{x}}'],
    ['a: {{x}}', 'bracesUnquoted@{{x}}'],
    ['a: { [x]: b }', 'noKey@[x]'],
    ['a: [1, 2\nb: 3', 'missingBracket@[1, 2'],
    ['a: [\nx,\n]', 'missingBracket@['],
    ['a: {b: [c], d: {e: f}\ng: h', 'missingBracket@{b: [c], d: {e: f}'],
    ['a:\n  b: { c: [x] , d: [y }', 'missingBracket@[y }'],
    ['a: "x', 'missingQuote@"x'],
    ['a: "x \\" y\nb: 2', 'missingQuote@"x \\" y'],
    ["a: 'it''s\nb: 2", "missingQuote@'it''s"],
    ['a:\n  - files: ["b]\n    rules: {}\n', 'missingQuote@"b]'],
    ['a: "Hi {{t "x"}}"', 'quoteInQuotes@x"}}"'],
    ["a: 'it's'", "quoteInQuotes@s'"],
    ['a: 1\nkind:marketing\n', 'noColonSpace@kind:marketing'],
    ['kind:marketing\na: 1\n', 'noColonSpace@kind:marketing'],
    ['a: 1\nhttp://x.example\nb: 2', 'noColon@http://x.example'],
    ['a: 1\nwords\nb: 2', 'noColon@words'],
    ['a:\n  b: c\n   d: e\n', 'badIndent@d: e'],
    ['a:\nb: c\n  d: e\n', 'badIndent@d: e'],
    ['a:\n- b: c\n d: e\n', 'badIndent@d: e'],
    ['  a: b\nc: d', 'badIndent@c: d'],
    ['a: b\n- c', 'listBesideKeys@- c'],
    ['a: - b', 'listOnKeyLine@-'],
    ['a: "x"# no', 'commentSpace@# no'],
    ['a: [1,, 2]', 'extraComma@,'],
    ['a: ["x" "y"]', 'missingComma@"'],
    ['a: [x]]', 'strayBracket@]'],
    ['a: { b: c; d: e }', 'malformedYaml@c; d: e '],
    ['a: > b\n c\n', 'malformedYaml@b'],
    ['a:\n\t- 1', 'tabIndent@\t'],
    ['a: "\\q"', 'badEscape@\\'],
    ['a: *hot', 'badAlias@*hot'],
    ['a: &a [*a]', 'anchorLoop@*a'],
    ['a: !foo bar', 'tag@!foo'],
    ['a: 1\n---\nb: 2', 'multipleDocuments@---'],
  ] as const) {
    it(`says what is wrong in ${JSON.stringify(text)}`, () => assert.deepEqual(problems(text), [expected]));
  }

  for (const [text, format, expected] of [
    ['{"a": 1, "a": 2}', 'json', ['duplicateKey@"a"']],
    ['{"a": 1,}', 'json', ['malformedJson@}']],
    ['{"a": 1 // no\n}', 'json', ['malformedJson@// no']],
    ['{"a": 1, // yes\n}', 'jsonc', []],
    ['{"a": tru}', 'json', ['malformedJson@tru']],
    ['', 'json', []],
    ['{"a": [1, {"b": "\\u0041"}]}', 'json', []],
  ] as const) {
    it(`reads ${format} ${JSON.stringify(text)}`, () => assert.deepEqual(problems(text, format), expected));
  }

  it('reads what stands beside a mistake', () => {
    assert.deepEqual(data('a: 1\nb: @x\nc: [2]'), { a: 1, b: '@x', c: [2] });
    assert.deepEqual(data('{"a": 1, "b": , "c": 3}', 'json'), { a: 1, b: null, c: 3 });
  });

  it('makes a key `__proto__` an own property and nothing more', () => {
    for (const format of ['yaml', 'json'] as const) {
      const value = data('{"__proto__": {"polluted": true}, "a": 1}', format) as Record<string, unknown>;
      assert.deepEqual(Object.keys(value), ['__proto__', 'a']);
      assert.equal(Object.getPrototypeOf(value), Object.prototype);
      assert.equal(value['polluted'], undefined);
    }
  });

  it('does not write out a flood of aliases', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++) lines.push(`a${i}: &a${i} [${`*a${i - 1}, `.repeat(10)}]`);
    const start = performance.now();
    const { root, problems: found } = readStructured(lines.join('\n'), 'yaml');
    assert.ok(found.some(({ messageId }) => messageId === 'aliasFlood'));
    assert.ok(JSON.stringify(root && toData(root)).length < 10_000_000);
    assert.ok(performance.now() - start < 3000);
  });

  for (const [name, text, format] of [
    ['flow lists', '['.repeat(5000), 'yaml'],
    ['flow maps', '{a: '.repeat(5000), 'yaml'],
    ['block lists', `${'- '.repeat(5000)}a`, 'yaml'],
    ['block maps', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'yaml'],
    ['JSON lists', '['.repeat(100_000), 'json'],
    ['JSON maps', '{"a":'.repeat(100_000), 'json'],
  ] as const) {
    it(`is not overcome by deep nesting (${name})`, () => {
      const { problems: found } = readStructured(text, format);
      assert.ok(
        found.some(({ messageId }) => messageId === 'tooDeep'),
        found[0]?.messageId,
      );
      assert.ok(found.length <= 10);
    });
  }

  it('says a hundred equal mistakes ten times', () => {
    assert.equal(problems('a: @x\n'.repeat(100)).length, 10);
  });

  it('never throws, and never points outside the text', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '\n',
      '  ',
      '- ',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      '&a ',
      '*a',
      '!',
      '#',
      ',',
      '|',
      '>',
      '\\',
      '\r\n',
      '\uFEFF',
      '\t',
      '---',
      '?',
    );
    const text = fc.array(piece, { maxLength: 40 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom<StructuredFormat>('yaml', 'json', 'jsonc'), (source, format) => {
        for (const { span } of readStructured(source, format).problems) {
          assert.ok(
            span.start >= 0 && span.start <= span.end && span.end <= source.length,
            JSON.stringify(span),
          );
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('agrees with the YAML reader on what is valid', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(value, (json) => {
        const text = JSON.stringify(json);
        assert.deepEqual(data(text, 'json'), JSON.parse(text));
        assert.deepEqual(data(text), parse(text));
      }),
      { numRuns: 300 },
    );
  });

  it('takes the format from the name', () => {
    assert.deepEqual(['a.yaml', 'a.yml', 'a.json', '/w/.vscode/settings.json', 'a.jsonc'].map(formatOf), [
      'yaml',
      'yaml',
      'json',
      'jsonc',
      'jsonc',
    ]);
  });
});

describe('a broken YAML map', () => {
  for (const [text, expected] of [
    ['kind: Hi: there\nlocal: pl\nb: 2', { kind: { Hi: 'there' }, local: 'pl', b: 2 }],
    ['a: "x\nb: 2\nc: 3', { a: 'x', b: 2, c: 3 }],
    ['a: [1, 2\nb: 3\nc:\n- d', { a: [1, 2], b: 3, c: ['d'] }],
    ['a: {{x}} y\nb: &n [1]\nc: *n', { b: [1] }],
  ] as const) {
    it(`loses no other key: ${JSON.stringify(text)}`, () => {
      const read = data(text) as Record<string, unknown>;
      for (const [key, value] of Object.entries(expected)) assert.deepEqual(read[key], value);
      assert.equal(problems(text).length, 1);
    });
  }

  it('has its mistakes in every key reported, and keys given twice', () => {
    assert.deepEqual(problems('a: @x\nb: @y\na: 1'), ['badStart@@', 'badStart@@', 'duplicateKey@a']);
  });
});
