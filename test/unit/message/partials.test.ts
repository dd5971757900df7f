import assert from 'node:assert/strict';
import Handlebars from 'handlebars';
import { buildMessage } from '../../../src/message/build-message';
import type { Message } from '../../../src/message/message';
import { readTemplate } from '../../../src/template/template';

// What partials show, and where: Handlebars itself is the judge of what is shown.

type Texts = Readonly<Record<string, string>>;

function read(template: string, partials: Texts = {}, layouts: readonly string[] = []): Message {
  const read = new Map(
    Object.entries(partials).map(([name, text]) => [name, readTemplate(`/p/${name}.hbs`, text)]),
  );
  return buildMessage(readTemplate('/mail.hbs', template), {
    partial: (name) => read.get(name),
    layouts: layouts.map((text, i) => readTemplate(`/layouts/${i}.hbs`, text)),
    ownMeaning: () => undefined,
    ownGuard: () => undefined,
  });
}

const wordsOf = (text: string): readonly string[] => [...(text.match(/\p{L}+/gu) ?? [])].sort();

const shownBy = (message: Message): readonly string[] =>
  wordsOf(message.units.map((unit) => unit.text).join(' '));

function renderedBy(template: string, partials: Texts): readonly string[] {
  const engine = Handlebars.create();
  engine.registerHelper('eq', (a: unknown, b: unknown) => a === b);
  for (const [name, text] of Object.entries(partials)) engine.registerPartial(name, text);
  return wordsOf(
    engine
      .compile(template)({})
      .replace(/<[^<>]*>/g, ' '),
  );
}

const CARD = '<td>Top {{> @partial-block}} bottom</td>';

const cases: readonly { readonly what: string; readonly template: string; readonly partials?: Texts }[] = [
  { what: 'a partial', template: '<p>One {{> a}}</p>', partials: { a: '<b>two</b>' } },
  { what: 'a partial in a partial', template: '{{> a}}', partials: { a: 'one {{> b}}', b: 'two' } },
  { what: 'a name in quotes', template: '{{> "shared/a"}}', partials: { 'shared/a': 'one' } },
  {
    what: 'a literal handed in',
    template: '{{> a text="Two words"}}',
    partials: { a: '<p>One {{text}}</p>' },
  },
  {
    what: 'a literal handed on',
    template: '{{> a text="two"}}',
    partials: { a: 'one {{> b label=text}}', b: '{{label}}' },
  },
  {
    what: 'a literal that goes on by itself',
    template: '{{> a text="two"}}',
    partials: { a: '{{> b}}', b: '{{text}}' },
  },
  {
    what: 'a literal that is never shown',
    template: '{{> a text="two"}}',
    partials: { a: '{{#if text}}one{{/if}}' },
  },
  {
    what: 'a branch for a literal',
    template: '{{> a text="two"}}',
    partials: { a: '{{#if text}}{{text}}{{else}}none{{/if}}' },
  },
  {
    what: 'the other branch',
    template: '{{> a text=""}}',
    partials: { a: '{{#if text}}{{text}}{{else}}none{{/if}}' },
  },
  {
    what: 'a literal compared',
    template: '{{> a kind="x"}}',
    partials: { a: '{{#if (eq kind "x")}}yes{{else}}no{{/if}}' },
  },
  {
    what: 'a literal of another kind',
    template: '{{> a kind="y"}}',
    partials: { a: '{{#if (eq kind "x")}}yes{{else}}no{{/if}}' },
  },
  { what: 'a number handed in', template: '{{> a n=0}}', partials: { a: '{{#unless n}}nothing{{/unless}}' } },
  { what: 'a block for a partial', template: '{{#> card}}middle{{/card}}', partials: { card: CARD } },
  { what: 'the block of a partial that is not there', template: '{{#> none}}as it is{{/none}}' },
  {
    what: 'blocks in blocks',
    template: '{{#> card}}<p>{{#> card}}deep{{/card}}</p>{{/card}}',
    partials: { card: CARD },
  },
  {
    what: 'a block handed on',
    template: '{{#> outer}}mine{{/outer}}',
    partials: { outer: 'Out {{#> card}}{{> @partial-block}}{{/card}}', card: CARD },
  },
  {
    what: 'a block within a plain partial',
    template: '{{#> outer}}mine{{/outer}}',
    partials: { outer: 'Out {{> inner}}', inner: '{{> @partial-block}}' },
  },
  {
    what: 'a block that reads what its partial was handed',
    template: '{{#> a text="told"}}{{text}}{{/a}}',
    partials: { a: '{{> @partial-block}}' },
  },
  {
    what: 'a block shown twice',
    template: '{{#> a}}again{{/a}}',
    partials: { a: '{{> @partial-block}} {{> @partial-block}}' },
  },
  { what: 'an inline partial', template: '{{#*inline "a"}}one{{/inline}}<p>{{> a}} {{> a}}</p>' },
  { what: 'an inline partial that is never used', template: '{{#*inline "a"}}one{{/inline}}two' },
  { what: 'an inline partial before it is written', template: '{{> a}} {{#*inline "a"}}one{{/inline}}' },
  {
    what: 'an inline partial over a file',
    template: '{{#*inline "a"}}mine{{/inline}}{{> a}}',
    partials: { a: 'theirs' },
  },
  {
    what: 'an inline partial used by a partial',
    template: '{{#*inline "slot"}}mine{{/inline}}{{> a}}',
    partials: { a: 'one {{> slot}}' },
  },
  {
    what: 'slots of a layout',
    template: '{{#> a}}{{#*inline "slot"}}mine{{/inline}}{{/a}}',
    partials: { a: 'one {{> slot}}' },
  },
  {
    what: 'a slot with a default',
    template: '{{#> a}}{{/a}}',
    partials: { a: 'one {{#> slot}}by default{{/slot}}' },
  },
  {
    what: 'a slot that is filled',
    template: '{{#> a}}{{#*inline "slot"}}mine{{/inline}}{{/a}}',
    partials: { a: 'one {{#> slot}}by default{{/slot}}' },
  },
  {
    what: 'an inline partial with a parameter',
    template: '{{#*inline "a"}}<b>{{text}}</b>{{/inline}}{{> a text="one"}} {{> a text="two"}}',
  },
  {
    what: 'an inline partial in an inline partial',
    template: '{{#*inline "a"}}{{#*inline "b"}}deep{{/inline}}one {{> b}}{{/inline}}{{> a}}',
  },
];

describe('partials of a message', () => {
  for (const { what, template, partials = {} } of cases) {
    it(`show what Handlebars shows: ${what}`, () => {
      assert.deepEqual(shownBy(read(template, partials)), renderedBy(template, partials));
    });
  }

  it('report a literal where it is written, once, in the part where it is shown', () => {
    const message = read('<p>{{> a text="Hello you" url="https://x.org/a"}}</p>', {
      a: '<img alt="{{text}}"><a href="{{url}}">go</a>',
    });
    const [passage, ...rest] = message.passages.filter((each) => each.isArgument);
    assert.deepEqual(rest, []);
    assert.equal(passage?.part, 'alt');
    assert.deepEqual(passage?.runs[0]?.place, { file: '/mail.hbs', span: { start: 15, end: 24 } });
    assert.deepEqual(
      message.links.map((link) => link.runs.map((run) => run.text).join('')),
      ['https://x.org/a'],
    );
  });

  it('mean by a name what was handed in, and by no name of theirs the caller’s block parameter', () => {
    const paths = (template: string, a: string) =>
      read(template, { a })
        .references.filter(({ use }) => use === 'shown')
        .map(({ path }) => path);
    assert.deepEqual(paths('{{> a user=order.buyer}}', '{{user.name}}'), ['order.buyer.name']);
    assert.deepEqual(paths('{{> a order}}', '{{buyer}}'), ['order.buyer']);
    assert.deepEqual(paths('{{> a text="x"}}', '{{#each items}}{{text}}{{/each}}'), ['items[].text']);
    assert.deepEqual(paths('{{#each orders as |order|}}{{> a}}{{/each}}', '{{order.id}}'), [
      'orders[].order.id',
    ]);
    assert.deepEqual(paths('{{> a name=(upper user.name)}}', '{{name}}'), []);
    assert.deepEqual(paths('{{#> a}}{{name}}{{/a}}', '{{#each people}}{{> @partial-block}}{{/each}}'), [
      'people[].name',
    ]);
  });

  it('end where they include themselves', () => {
    const message = read('{{> a}}', { a: 'one {{> b}}', b: 'two {{> a}}' });
    assert.deepEqual(shownBy(message), ['one', 'two']);
    const inline = read('{{#*inline "a"}}one {{> a}}{{/inline}}{{> a}}');
    assert.deepEqual(shownBy(inline), ['one']);
  });

  it('end where each includes two more', () => {
    const partials = Object.fromEntries(
      Array.from({ length: 19 }, (_, i) => [`p${i}`, `text {{> p${i + 1}}} {{> p${i + 1}}}`]),
    );
    assert.ok(read('{{> p0}}', partials).units.length > 0);
    const blocks = `${'{{#> l}}'.repeat(18)}x${'{{/l}}'.repeat(18)}`;
    assert.ok(read(blocks, { l: '{{> @partial-block}}{{> @partial-block}}' }).units.length > 0);
  });

  it('may be known only while they are rendered', () => {
    const message = read(
      '<p>{{> (lookup . "kind") user text="Some words here"}}</p>{{#*inline "a"}}one{{/inline}}',
    );
    assert.deepEqual(message.partials, []);
    assert.deepEqual(shownBy(message), ['Some', 'here', 'one', 'words']);
    assert.deepEqual(
      message.references.map(({ path, use }) => `${path} ${use}`),
      ['kind silent', 'user silent'],
    );
    const named = read('{{> (concat kind "-row")}}');
    assert.deepEqual(
      named.references.map(({ path }) => path),
      ['kind'],
    );
  });
});

describe('layouts of a message', () => {
  const template = '---\nlayout: default\n---\n<p>Mine</p>';
  for (const slot of [
    '{{{body}}}',
    '{{> body}}',
    '{{{contents}}}',
    '{{{content}}}',
    '{{{yield}}}',
    '{{> @partial-block}}',
  ]) {
    it(`hold the template where they say ${slot}`, () => {
      const message = read(template, {}, [`<p>Before</p>${slot}<p>after</p>`]);
      assert.deepEqual(
        message.units.map((unit) => unit.text),
        ['Before', 'Mine', 'after'],
      );
      assert.deepEqual(message.references, []);
      assert.deepEqual(
        message.partials.map(({ name, file }) => [name, file]),
        [['default', '/layouts/0.hbs']],
      );
    });
  }

  it('lie in each other', () => {
    const inner = '---\nlayout: base\n---\n<h1>Inner</h1>{{{body}}}';
    const message = read(template, {}, [inner, '<h1>Outer</h1>{{{body}}}<p>end</p>']);
    assert.deepEqual(
      message.units.map((unit) => unit.text),
      ['Outer', 'Inner', 'Mine', 'end'],
    );
  });

  it('keep a template whose place in them is not known', () => {
    const message = read(template, {}, ['<p>Before</p>{{{somewhere}}}']);
    assert.deepEqual(
      message.units.map((unit) => unit.text).filter((text) => text.length > 1),
      ['Before', 'Mine'],
    );
  });

  it('give a condition to what stands in a branch of them', () => {
    const message = read(template, {}, ['{{#if a}}{{{body}}}{{/if}}']);
    assert.equal(message.units[0]?.condition.kind, 'atom');
  });

  it('leave a variable of the template that is called like a slot alone', () => {
    const message = read('---\nlayout: x\n---\n<p>{{content}}</p>', {}, ['{{{content}}}']);
    assert.deepEqual(
      message.references.map(({ path }) => path),
      ['content'],
    );
  });
});
