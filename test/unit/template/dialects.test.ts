import assert from 'node:assert/strict';
import { recogniseDialect } from '../../../src/knowledge/dialects';
import { buildMessage } from '../../../src/message/build-message';
import { describe as describeCondition } from '../../../src/message/describe-condition';
import { readTemplate, type Template } from '../../../src/template/template';

const read = (text: string, dialect = 'auto'): Template => readTemplate('/mail.hbs', text, dialect);

const messageOf = (template: Template) =>
  buildMessage(template, {
    partial: () => undefined,
    ownMeaning: () => undefined,
    ownGuard: () => undefined,
  });

const guardsOf = (text: string, dialect?: string): readonly string[] =>
  messageOf(read(text, dialect)).branches.map(({ guard }) => describeCondition(guard) ?? 'always');

const problemsOf = (text: string, dialect?: string): readonly string[] =>
  read(text, dialect).problems.map((problem) => problem.id);

describe('a dialect', () => {
  const MARKED: readonly (readonly [text: string, dialect: string])[] = [
    ['<p>{{name}}</p>', 'handlebars'],
    ['<p>{{formatDate at "D MMMM"}} <a href="{{unsubscribeUrl}}">x</a></p>', 'handlebars'],
    ['<p>{{insert name "default=there"}}</p>', 'sendgrid'],
    ['{{#greaterThan total 5}}x{{/greaterThan}}', 'sendgrid'],
    ['<p>{{defaultIfEmpty name "there"}}</p>', 'iterable'],
    ['{{#ifContains tags `{"k":"v"}`}}x{{/ifContains}}', 'iterable'],
    ['{{#if `a == "b"`}}x{{/if}}', 'mandrill'],
    ['<a href="{{unsub "https://a.example"}}">x</a>', 'mandrill'],
    ['{{#compare locale "==" "pl-PL"}}x{{/compare}}', 'vtex'],
    ['{{_accountInfo.HostName}}', 'vtex'],
  ];
  for (const [text, dialect] of MARKED)
    it(`is ${dialect} for ${text}`, () => assert.equal(recogniseDialect(text).name, dialect));

  it('is what the team says it is', () => {
    assert.equal(read('{{insert name "x"}}', 'mandrill').dialect.name, 'mandrill');
  });
});

describe('backticks in Mandrill', () => {
  const COMPARISONS: readonly (readonly [inside: string, guard: string])[] = [
    ['os == "OS X"', 'os = "OS X"'],
    ['os=="OS X"', 'os = "OS X"'],
    ['os != "OS X"', 'not (os = "OS X")'],
    ['"OS X" == os', 'os = "OS X"'],
    ['user.locale == "pl"', 'user.locale = "pl"'],
    ['a == "x" && b == "y"', 'a = "x" and b = "y"'],
    ['a == "x" || b', 'a = "x" or b'],
    ['a && b || c', '(a and b) or c'],
    ['!a', 'not a'],
    ['count == 2', 'count = 2'],
    ['vip == true', 'vip = true'],
  ];
  for (const [inside, guard] of COMPARISONS)
    it(`reads ${inside}`, () => {
      const text = `{{#if \`${inside}\`}}x{{else}}y{{/if}}`;
      assert.deepEqual(problemsOf(text), []);
      assert.deepEqual(guardsOf(text)[0], guard);
    });

  it('asks no more than it knows of sizes', () => {
    const [guard] = messageOf(read('{{#if `count > 3`}}x{{/if}}')).branches;
    assert.equal(guard?.guard.kind === 'atom' && guard.guard.test.kind, 'opaque');
  });

  it('goes on with elseif', () => {
    assert.deepEqual(guardsOf('{{#if `a == "x"`}}1{{elseif `a == "y"`}}2{{else}}3{{/if}}'), [
      'a = "x"',
      'a = "y"',
      'not (a = "x") and not (a = "y")',
    ]);
  });

  it('keeps every place', () => {
    const text = '<p>{{#if `user.os == "OS X"`}}Mac{{/if}} {{name}}</p>';
    const message = messageOf(read(text));
    const written = (at: { readonly start: number; readonly end: number }) => text.slice(at.start, at.end);
    const asked = read(text).tags[0]?.call?.params[0];
    assert.ok(asked?.kind === 'call');
    assert.deepEqual(
      asked.params.map((param) => written(param.span)),
      ['user.os', '"OS X"'],
    );
    assert.deepEqual(
      message.references.map((reference) => [reference.path, written(reference.place.span)]),
      [
        ['user.os', '{{#if `user.os == "OS X"`}}'],
        ['name', '{{name}}'],
      ],
    );
  });

  it('are a mistake in what is no comparison, and in every other dialect', () => {
    assert.deepEqual(problemsOf('{{#if `a ==`}}x{{/if}}'), ['badExpression']);
    assert.deepEqual(problemsOf('{{#if `a == "b"`}}x{{/if}}', 'handlebars'), ['badExpression']);
    assert.deepEqual(problemsOf('{{#if `a == "b"`}}x{{/if}}', 'sendgrid'), ['badExpression']);
  });
});

describe('Iterable', () => {
  it('reads a text between backticks', () => {
    const text = '{{#ifContains tags `{"k":{"v":"it\'s"}}`}}x{{/ifContains}}<p>{{name}}</p>';
    assert.deepEqual(problemsOf(text), []);
    assert.deepEqual(
      messageOf(read(text)).references.map((reference) => reference.path),
      ['tags', 'name'],
    );
  });

  it('reads tags of a data feed where they stand', () => {
    const text =
      '<p>[[geo.city]]</p>[[#each items]]<b>[[name]]</b>[[/each]]{{companyName}}{{unsubscribeUrl}}';
    const message = messageOf(read(text));
    assert.deepEqual(problemsOf(text), []);
    assert.deepEqual(
      message.references.map((each) => [
        each.path,
        each.use,
        text.slice(each.place.span.start, each.place.span.end),
      ]),
      [
        ['geo.city', 'shown', '[[geo.city]]'],
        ['items', 'silent', '[[#each items]]'],
        ['items[].name', 'shown', '[[name]]'],
        ['companyName', 'shown', '{{companyName}}'],
        ['unsubscribeUrl', 'shown', '{{unsubscribeUrl}}'],
      ],
    );
  });

  it('reads a feed value as an argument', () => {
    assert.deepEqual(guardsOf('{{#ifEq [[geo.country]] "PL"}}x{{/ifEq}}'), ['geo.country = "PL"']);
  });

  it('leaves other brackets alone', () => {
    const text =
      '{{unsubscribeUrl}}<script>a([[1,2],[3]])</script><!--[if mso]><![endif]--> {{a.[0].b}} [[ ]]';
    assert.deepEqual(problemsOf(text), []);
    assert.equal(read(text).tags.length, 2);
  });

  it('alone has them', () => {
    assert.equal(read('<p>[[geo.city]]</p>', 'handlebars').tags.length, 0);
  });
});
