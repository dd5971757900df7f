import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { mapScalar } from '../../../src/text/map-scalar';
import { mapText, plainMappedText } from '../../../src/text/mapped-text';
import { readStructured } from '../../../src/text/read-structured';
import { span } from '../../../src/text/span';
import { type ScalarNode, valueAt } from '../../../src/text/structured';

function subjectOf(source: string, base = 0) {
  const value = valueAt(readStructured(source, 'yaml', base).root, 'subject') as ScalarNode;
  return mapScalar(source, value, base);
}

/** What each character of the decoded text was written as. */
function letters(source: string): readonly string[] {
  const mapped = subjectOf(source);
  return [...Array(mapped.text.length).keys()].map((i) => {
    const { start, end } = mapped.toSource(span(i, i + 1));
    return source.slice(start, end);
  });
}

describe('mapScalar', () => {
  for (const [name, source, text, expected] of [
    ['plain', 'subject: Hi {{n}}', 'Hi {{n}}', ['H', 'i', ' ', '{', '{', 'n', '}', '}']],
    ['escapes', 'subject: "a\\u2014\\n\\"b"', 'a—\n"b', ['a', '\\u2014', '\\n', '\\"', 'b']],
    ['surrogates', 'subject: "\\U0001F600x"', '😀x', ['\\U0001F600', '\\U0001F600', 'x']],
    ['single quotes', "subject: 'it''s'", "it's", ['i', 't', "''", 's']],
    ['folded', 'subject: >-\n  ab\n  cd\n', 'ab cd', ['a', 'b', '\n  ', 'c', 'd']],
    ['folded, CRLF', 'subject: >-\r\n  ab\r\n  cd\r\n', 'ab cd', ['a', 'b', '\r\n  ', 'c', 'd']],
    ['folded, header comment', 'subject: >- # why\n  ab\n', 'ab', ['a', 'b']],
    ['literal', 'subject: |-\n  a\n  b\n', 'a\nb', ['a', '\n', 'b']],
    ['plain over two lines', 'subject: a\n  b\n', 'a b', ['a', '\n  ', 'b']],
    ['double over two lines', 'subject: "a\n  b"', 'a b', ['a', '\n  ', 'b']],
    ['escaped line end', 'subject: "a \\\n  b"', 'a b', ['a', ' ', 'b']],
    ['a number', 'subject: 2026', '2026', ['2', '0', '2', '6']],
    ['aliased', 'a: &s Hi\nsubject: *s', 'Hi', ['H', 'i']],
  ] as const) {
    it(`maps a subject that is ${name}`, () => {
      assert.equal(subjectOf(source).text, text);
      assert.deepEqual(letters(source), expected);
    });
  }

  it('counts from where its text stands in the file', () => {
    const mapped = subjectOf('subject: Hello', 100);
    assert.deepEqual(mapped.toSource(span(0, 5)), span(109, 114));
  });

  it('puts an empty stretch where it stands', () => {
    const mapped = subjectOf('subject: "ab"');
    assert.deepEqual(
      [0, 1, 2].map((i) => mapped.toSource(span(i, i)).start),
      [10, 11, 12],
    );
    assert.deepEqual(subjectOf("subject: ''").toSource(span(0, 0)), span(9, 9));
  });

  it('maps words to themselves in every style', () => {
    const word = fc.stringMatching(/^[a-zł{}"'\\é—]{1,6}$/);
    const text = fc
      .array(word, { minLength: 1, maxLength: 6 })
      .chain((all) => fc.constantFrom(' ', '\n', '  ', '\n\n').map((glue) => all.join(glue)));
    const style = fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL');
    fc.assert(
      fc.property(text, style, fc.boolean(), (subject, defaultStringType, windows) => {
        const unix = stringify({ subject }, {
          defaultStringType,
          lineWidth: 30,
          minContentWidth: 0,
        } as object);
        const source = windows ? unix.replaceAll('\n', '\r\n') : unix;
        const mapped = subjectOf(source);
        assert.equal(mapped.text, subject);
        for (const match of subject.matchAll(/[a-zł{}é—]+/g)) {
          const { start, end } = mapped.toSource(span(match.index, match.index + match[0].length));
          // A long word in double quotes is broken by an escaped line end.
          assert.equal(source.slice(start, end).replace(/\\\r?\n\s*/g, ''), match[0], source);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('mapText', () => {
  const mapped = mapText(
    [
      { text: 'ab', source: span(10, 12) },
      { text: '', source: span(12, 14) },
      { text: '—', source: span(14, 20) },
      { text: 'c', source: span(20, 21) },
    ],
    10,
  );

  for (const [from, to, start, end] of [
    [0, 2, 10, 12],
    [1, 2, 11, 12],
    [2, 3, 14, 20],
    [1, 3, 11, 20],
    [3, 4, 20, 21],
    [0, 4, 10, 21],
    [4, 4, 21, 21],
    [2, 2, 14, 14],
  ] as const) {
    it(`maps ${from}–${to} to ${start}–${end}`, () =>
      assert.deepEqual(mapped.toSource(span(from, to)), span(start, end)));
  }

  it('maps a text that stands as it is', () => {
    assert.deepEqual(plainMappedText('abc', 5).toSource(span(1, 3)), span(6, 8));
    assert.deepEqual(plainMappedText('', 5).toSource(span(0, 0)), span(5, 5));
  });
});
