import assert from 'node:assert/strict';
import { findFrontMatter, readFrontMatter } from '../../../src/template/front-matter';
import type { MappedText } from '../../../src/text/mapped-text';
import { span } from '../../../src/text/span';

const body = (text: string): string | undefined => {
  const found = findFrontMatter(text);
  return found && text.slice(found.body.start, found.body.end);
};

describe('findFrontMatter', () => {
  for (const [text, expected] of [
    ['---\nsubject: a\n---\nHi', 'subject: a\n'],
    ['\uFEFF---\r\nsubject: a\r\n---\r\nHi', 'subject: a\r\n'],
    ['---  \nsubject: a\n--- \t\nHi', 'subject: a\n'],
    ['---\nsubject: a\n---', 'subject: a\n'],
    ['---\n---\nHi', ''],
    ['---\n# note\n\nsubject: a\n---\n', '# note\n\nsubject: a\n'],
    ['---\n"layout": a\n---\n', '"layout": a\n'],
    ['---\nsubject: a\n----\nb: c\n---\n', 'subject: a\n----\nb: c\n'],
    ['---\nsubject: a\n', undefined],
    ['\n---\nsubject: a\n---\n', undefined],
    [' ---\nsubject: a\n---\n', undefined],
    ['---\nDear {{name}},\n---\nBye', undefined],
    ['-----\nsubject: a\n---\n', undefined],
    ['Hi\n---\na: b\n---\n', undefined],
    ['', undefined],
  ] as const) {
    it(`finds ${JSON.stringify(expected)} in ${JSON.stringify(text)}`, () =>
      assert.equal(body(text), expected));
  }

  it('ends after the line end of its last line', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `---${end}subject: a${end}---${end}Hi`;
      assert.equal(text.slice(findFrontMatter(text)?.span.end), 'Hi');
    }
  });
});

/** The decoded text, and what stands in the file where it comes from. */
const both = (file: string, mapped: MappedText | undefined) => {
  if (!mapped) return undefined;
  const { start, end } = mapped.toSource(span(0, mapped.text.length));
  return [mapped.text, file.slice(start, end)];
};

const read = (lines: string) => {
  const text = `---\n${lines}\n---\n<p>Hi</p>`;
  const found = readFrontMatter(text);
  if (!found) throw new Error('no front matter');
  const problems = found.problems.map(({ messageId, span: at, suggestion }) => ({
    messageId,
    at: text.slice(at.start, at.end),
    fixed: suggestion && text.slice(4, suggestion.span.start) + suggestion.text,
    kind: suggestion?.kind,
  }));
  return { ...found, problems, subject: both(text, found.subject), preheader: both(text, found.preheader) };
};

describe('readFrontMatter', () => {
  for (const [lines, text, source] of [
    ['subject: Hi {{name}}', 'Hi {{name}}', 'Hi {{name}}'],
    ['subject: "Hi \\u2014 {{name}}"', 'Hi — {{name}}', 'Hi \\u2014 {{name}}'],
    ["subject: 'It''s {{name}}'", "It's {{name}}", "It''s {{name}}"],
    ['subject: >-\n  Hello\n  {{x}}', 'Hello {{x}}', 'Hello\n  {{x}}'],
    ['subject: 2026', '2026', '2026'],
    ['subject:', undefined, undefined],
  ] as const) {
    it(`reads ${JSON.stringify(lines)}`, () => {
      assert.deepEqual(read(lines).subject, text === undefined ? undefined : [text, source]);
      assert.deepEqual(read(lines).problems, []);
    });
  }

  for (const [lines, text, fixed] of [
    ['subject: {{x}}, come back', '{{x}}, come back', 'subject: "{{x}}, come back"'],
    ['subject: {{x}}', '{{x}}', 'subject: "{{x}}"'],
    ['subject: [Action] now', '[Action] now', 'subject: "[Action] now"'],
    ['subject: Hi: there', 'Hi: there', 'subject: "Hi: there"'],
    ['subject: @you', '@you', 'subject: "@you"'],
    ['subject: %off', '%off', 'subject: "%off"'],
    ['subject: *Hot* deal', '*Hot* deal', 'subject: "*Hot* deal"'],
    ['subject: "Hi" {{x}}', '"Hi" {{x}}', `subject: '"Hi" {{x}}'`],
    ['subject: {{t "a"}} it\'s', '{{t "a"}} it\'s', `subject: '{{t "a"}} it''s'`],
    ['subject : {{x}}', '{{x}}', 'subject : "{{x}}"'],
    ['subject: {{x}}  ', '{{x}}', 'subject: "{{x}}"'],
  ] as const) {
    it(`reads ${lines} as it stands, and quotes it`, () => {
      const found = read(`${lines}\npreheader: ok\nlayout: main\naudience: news`);
      assert.deepEqual(found.subject, [text, text]);
      assert.deepEqual(found.problems, [{ messageId: 'unquotedText', at: text, fixed, kind: 'safe' }]);
      // The rest is read all the same, and the fix leaves YAML that means what was meant.
      assert.deepEqual(
        [found.preheader?.[0], found.layout?.text, found.audience?.key],
        ['ok', 'main', 'audience'],
      );
      assert.deepEqual([read(fixed).subject?.[0], read(fixed).problems], [text, []]);
    });
  }

  it('keeps the places of what stands after a line that is no YAML', () => {
    const found = read('preheader: {{a}} b\nsubject: {{x}} y');
    assert.deepEqual(
      [found.subject, found.preheader],
      [
        ['{{x}} y', '{{x}} y'],
        ['{{a}} b', '{{a}} b'],
      ],
    );
    assert.equal(found.problems.length, 2);
  });

  it('gives no fix where more lines follow', () => {
    assert.deepEqual(
      read('subject: {{x}}\n  more').problems.map(({ fixed }) => fixed),
      [undefined],
    );
  });

  it('keeps other keys where one is broken', () => {
    const found = read('title: [a\nsubject: b\naudience:\n- x');
    assert.deepEqual(found.subject, ['b', 'b']);
    assert.deepEqual(found.audience?.value.kind, 'list');
    assert.deepEqual(
      found.problems.map(({ messageId }) => messageId),
      ['missingBracket'],
    );
  });

  it('leaves what belongs to other tools alone', () => {
    const found = read('title: {{x}} y\ntags: [a\nlayout: main');
    assert.deepEqual([found.problems, found.ours, found.layout?.text], [[], false, 'main']);
    assert.deepEqual(read('title: a\npermalink: b').problems, []);
    assert.equal(read('layout: false').layout, undefined);
  });

  for (const [lines, partial, problem] of [
    ['partial: true', true, undefined],
    ['partial: false', false, undefined],
    ['subject: a', false, undefined],
    ['partial: yes', false, 'partialNoBoolean'],
    ['partial: [a]', false, 'partialNoBoolean'],
  ] as const) {
    it(`reads ${lines}`, () => {
      const found = read(lines);
      assert.deepEqual([found.partial, found.problems[0]?.messageId], [partial, problem]);
    });
  }

  it('reports a key that is given twice', () => {
    assert.deepEqual(
      read('subject: a\nsubject: b').problems.map(({ messageId, at }) => [messageId, at]),
      [['duplicateKey', 'subject']],
    );
  });

  it('reports what has a key of ours and is no map of keys', () => {
    assert.deepEqual(read('subject: a\n- b').ours, true);
    assert.ok(read('subject: a\n- b').problems.length > 0);
  });
});
