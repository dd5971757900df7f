import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { printableLine } from '../../src/cli/printable';
import { frameSource } from '../../src/cli/source-frame';
import { wrapWords } from '../../src/cli/wrap-words';

/** Text with the place between `[` and `]`, and the two rows below each other. */
const CASES: readonly (readonly [string, string, string, string])[] = [
  ['one line', '<p>[Hello]</p>', '<p>Hello</p>', '   ^^^^^'],
  ['the line of many', 'a\n<p>[b]</p>\nc', '<p>b</p>', '   ^'],
  ['Windows line ends', 'a\r\n<p>[b]</p>\r\nc', '<p>b</p>', '   ^'],
  ['lone carriage returns', 'a\r[b]\rc', 'b', '^'],
  ['indentation left out', '\t\t  <p>[b]</p>', '<p>b</p>', '   ^'],
  ['a place in the indentation', '    [    ]b', '    b', '^^^^'],
  ['tabs', 'a\tb\t[c]', 'a   b   c', '        ^'],
  ['wide characters', '日本[語]x', '日本語x', '    ^^'],
  ['emoji of many code points', '👩‍👩‍👧 [x]', '👩‍👩‍👧 x', '   ^'],
  ['half of an emoji', '[👩]🏽 x', '👩🏽 x', '^^'],
  ['combining marks', 'e\u0301e\u0301[e\u0301]', 'e\u0301e\u0301e\u0301', '  ^'],
  ['nothing between two characters', 'ab[]cd', 'abcd', '  ^'],
  ['nothing at the end of a line', 'ab[]\ncd', 'ab', '  ^'],
  ['nothing in an empty text', '[]', '', '^'],
  ['the first of several lines', '<p>[a b\nc]</p>', '<p>a b', '   ^^^'],
  ['a byte order mark', '\ufeff[ab]', 'ab', '^^'],
  ['control characters', 'a\u001b[b]', 'a␛b', '  ^'],
];

describe('frameSource', () => {
  for (const [name, marked, source, marks] of CASES) {
    it(`shows ${name}`, () => {
      const offset = marked.indexOf('[');
      const endOffset = marked.indexOf(']') - 1;
      const text = marked.replace('[', '').replace(']', '');
      assert.deepEqual(frameSource(text, offset, endOffset, 60), { source, marks });
    });
  }

  it('cuts a long line around the place', () => {
    const text = `${'a '.repeat(500)}HERE${' b'.repeat(500)}`;
    const { source, marks } = frameSource(text, 1000, 1004, 40);
    assert.match(source, /^….*HERE.*…$/);
    assert.ok(source.length <= 42, source);
    assert.equal(source.slice(marks.indexOf('^'), marks.length), 'HERE');
  });

  it('cuts a long place', () => {
    const { source, marks } = frameSource('x'.repeat(300), 0, 300, 40);
    assert.deepEqual([source, marks], [`${'x'.repeat(40)}…`, '^'.repeat(40)]);
  });

  it('looks at no more of a line than it shows', () => {
    const line = '<td>日本</td>'.repeat(20_000);
    let looked = 0;
    const watched = {
      length: line.length,
      charCodeAt: (at: number) => {
        looked++;
        return line.charCodeAt(at);
      },
      slice: (from: number, to: number) => {
        looked += to - from;
        return line.slice(from, to);
      },
    };
    const framed = frameSource(watched as unknown as string, 100_000, 100_005, 90);
    assert.deepEqual(framed, frameSource(line, 100_000, 100_005, 90));
    assert.ok(looked < 2000, `${looked} characters`);
  });
});

describe('wrapWords', () => {
  it('breaks between words, by columns', () => {
    assert.deepEqual(wrapWords('aa bb cc', 5), ['aa bb', 'cc']);
    assert.deepEqual(wrapWords('日本 日本 x', 6), ['日本', '日本 x']);
    assert.deepEqual(wrapWords('abcdefgh ij', 4), ['abcdefgh', 'ij']);
    assert.deepEqual(wrapWords('', 4), ['']);
  });
});

describe('printableLine', () => {
  it('leaves no command to a terminal, and no second line', () => {
    assert.equal(printableLine('a\u001b[31mb\r\nc\u202ed\u0085'), 'a␛[31mb c\ufffdd\ufffd');
  });
});
