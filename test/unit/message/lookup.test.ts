import assert from 'node:assert/strict';
import { buildMessage } from '../../../src/message/build-message';
import { describe as describeCondition } from '../../../src/message/describe-condition';
import { readTemplate } from '../../../src/template/template';

const messageOf = (text: string) =>
  buildMessage(readTemplate('/mail.hbs', text), {
    partial: () => undefined,
    ownMeaning: () => undefined,
    ownGuard: () => undefined,
  });

const referencesOf = (text: string): readonly string[] =>
  messageOf(text).references.map(({ path, use }) => `${path} ${use}`);

describe('lookup', () => {
  it('shows an element of its table, and only asks for the key', () => {
    assert.deepEqual(referencesOf('<p>{{lookup texts user.locale}}</p>'), [
      'texts shown',
      'user.locale silent',
    ]);
    assert.deepEqual(referencesOf('<p>{{lookup texts "pl"}}</p>'), ['texts.pl shown']);
  });

  it('says nothing of the language of what it finds', () => {
    const { units } = messageOf('<p>{{lookup texts user.locale}}</p>');
    assert.ok(units.every((unit) => !/\p{L}/u.test(unit.text)));
  });

  it('leads with and each into the table', () => {
    const into = '{{#with (lookup texts user.locale)}}<p>{{title}}</p>{{/with}}';
    assert.deepEqual(referencesOf(into), ['texts silent', 'user.locale silent', 'texts[].title shown']);
    const fixed = '{{#with (lookup texts "pl") as |t|}}<p>{{t.title}}</p>{{/with}}';
    assert.deepEqual(referencesOf(fixed), ['texts.pl silent', 'texts.pl.title shown']);
  });
});

describe('a question inside a line', () => {
  it('shows each answer where it is the answer', () => {
    const { units } = messageOf('<p>{{eq user.locale "de" yes="Guten Tag" no="Good day"}}</p>');
    const told = units
      .filter((unit) => unit.passage.isArgument)
      .map((unit) => [unit.text, describeCondition(unit.condition)]);
    assert.deepEqual(told, [
      ['Guten Tag', 'user.locale = "de"'],
      ['Good day', 'not (user.locale = "de")'],
    ]);
  });

  it('shows no answer of a helper that nobody knows', () => {
    const { units } = messageOf('<p>{{custom user.locale yes="Guten Tag" no="Good day"}}</p>');
    assert.ok(units.every((unit) => unit.condition.kind === 'always'));
  });
});
