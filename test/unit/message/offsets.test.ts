import assert from 'node:assert/strict';
import type { Message, Run } from '../../../src/message/message';
import { locate, textOf } from '../../../src/message/passage';
import { readTemplate } from '../../../src/template/template';
import { messageOf, trickyTemplates } from '../../support/template-files';

const read = (text: string, file = '/mail.hbs'): Message => messageOf(readTemplate(file, text));

/** Every run, those of links included. */
const runsOf = ({ passages, links }: Message): readonly Run[] =>
  [...passages, ...links].flatMap(({ runs }) => runs);

const slice = (text: string, { place }: Run): string => text.slice(place.span.start, place.span.end);

/** What each passage says, and what stands in the file where it says so. */
const written = (text: string, file?: string): readonly (readonly [string, string])[] =>
  read(text, file).passages.map(({ part, runs }) => {
    const all = textOf(runs);
    const place = locate(runs, 0, all.length);
    assert.ok(place);
    return [`${part}: ${all}`, text.slice(place.span.start, place.span.end)];
  });

const TEXTS: readonly (readonly [name: string, text: string, ...passages: (readonly [string, string])[]])[] =
  [
    ['plain words', '<p>One two</p>', ['body: One two', 'One two']],
    [
      '\\r\\n',
      '<p>One\r\n two</p>\r\n<p>three</p>',
      ['body: One two', 'One\r\n two'],
      ['body: three', 'three'],
    ],
    ['a byte order mark', '\uFEFF<p>One</p>', ['body: One', 'One']],
    ['emoji', '<p>😀 One 👩‍👩‍👧 two</p>', ['body: 😀 One 👩👩👧 two', '😀 One 👩‍👩‍👧 two']],
    [
      'entities',
      '<p>Fish &amp; chips&nbsp;&#8230;</p>',
      ['body: Fish & chips …', 'Fish &amp; chips&nbsp;&#8230;'],
    ],
    ['an entity without its semicolon', '<p>R&amp B</p>', ['body: R& B', 'R&amp B']],
    [
      'soft hyphens',
      '<p>Rech\u00ADnung und Liefer&shy;ung</p>',
      ['body: Rechnung und Lieferung', 'Rech\u00ADnung und Liefer&shy;ung'],
    ],
    ['tabs and blanks', '<p>\tOne\t\ttwo   three </p>', ['body: One two three', 'One\t\ttwo   three']],
    ['inline elements', '<p>One <b>t</b>wo</p>', ['body: One two', 'One <b>t</b>wo']],
    ['values', '<p>Hi {{name}}!</p>', ['body: Hi \uFFFC!', 'Hi {{name}}!']],
    ['white space that a tag takes', '<p>a {{~x~}} b</p>', ['body: a \uFFFC b', 'a {{~x~}} b']],
    ['a line break', '<p>One<br>\n two</p>', ['body: One\ntwo', 'One<br>\n two']],
    [
      'attributes',
      '<img alt="Das &Ouml;l &amp; {{x}}">',
      ['alt: Das Öl & \uFFFC', 'Das &Ouml;l &amp; {{x}}'],
    ],
    ['arguments', '{{> note text="You are in"}}', ['text: You are in', 'You are in']],
    [
      'SendGrid’s fallbacks',
      '<p>{{default name "default=dear friend"}}</p>',
      ['body: \uFFFC', '{{default name "default=dear friend"}}'],
      ['body: dear friend', 'dear friend'],
    ],
    [
      'front matter',
      '---\nsubject: One two\n---\n<p>three</p>',
      ['subject: One two', 'One two'],
      ['body: three', 'three'],
    ],
    [
      'front matter with \\r\\n and a byte order mark',
      '\uFEFF---\r\nsubject: One\r\n---\r\n<p>two</p>',
      ['subject: One', 'One'],
      ['body: two', 'two'],
    ],
    ['a single-quoted subject', "---\nsubject: 'It''s on'\n---\n", ["subject: It's on", "It''s on"]],
    [
      'a double-quoted subject',
      '---\nsubject: "A \\"B\\" \\u00fc {{x}}"\n---\n',
      ['subject: A "B" ü \uFFFC', 'A \\"B\\" \\u00fc {{x}}'],
    ],
    [
      'a folded subject',
      '---\nsubject: >-\n  One two\n  three {{x}}\n---\n',
      ['subject: One two three \uFFFC', 'One two\n  three {{x}}'],
    ],
    ['a literal preheader', '---\npreheader: |\n  One\n  two\n---\n', ['preheader: One two', 'One\n  two']],
    [
      'a subject that is no YAML',
      '---\nsubject: {{x}}, come back\n---\n',
      ['subject: \uFFFC, come back', '{{x}}, come back'],
    ],
    [
      'a leading Subject line',
      'Subject: One {{x}}\r\n\r\nTwo\r\n',
      ['subject: One \uFFFC', 'One {{x}}'],
      ['text: Two', 'Two'],
    ],
  ];

describe('places of a message', () => {
  for (const [name, text, ...passages] of TEXTS)
    it(`are those of the file: ${name}`, () => assert.deepEqual(written(text), passages));

  it('give back the text of every exact run', () => {
    const texts = [
      ...TEXTS.map(([, text]) => ({ file: '/mail.hbs', text })),
      ...trickyTemplates().flatMap(({ file, text }) => [
        { file, text },
        { file, text: text.replace(/\n/g, '\r\n') },
        { file, text: `\uFEFF${text}` },
      ]),
    ];
    let checked = 0;
    for (const { file, text } of texts)
      for (const run of runsOf(read(text, file)).filter((each) => each.exact)) {
        const there = slice(text, run);
        // One blank stands for any one character of white space.
        assert.equal(run.text === ' ' ? there.replace(/^\s$/, ' ') : there, run.text, file);
        checked++;
      }
    assert.ok(checked > 1000, `${checked} runs`);
  });

  it('of what stands for a value are its whole tag', () => {
    let checked = 0;
    for (const { file, text } of trickyTemplates())
      for (const run of runsOf(read(text, file)).filter((each) => each.reference)) {
        assert.match(slice(text, run), /^\{\{[\s\S]*\}\}$/);
        checked++;
      }
    assert.ok(checked > 50, `${checked} values`);
  });

  it('do not depend on how lines end, nor on a byte order mark', () => {
    for (const { file, text } of trickyTemplates()) {
      const words = (message: Message) =>
        runsOf(message)
          .map((run) => run.text)
          .join('')
          .split(/\s+/);
      const expected = words(read(text, file));
      assert.deepEqual(words(read(text.replace(/\n/g, '\r\n'), file)), expected, file);
      assert.deepEqual(words(read(`\uFEFF${text}`, file)), expected, file);
    }
  });
});
