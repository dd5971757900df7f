import assert from 'node:assert/strict';
import { describe as inWords } from '../../../src/message/describe-condition';
import { readTemplate } from '../../../src/template/template';
import { messageOf } from '../../support/template-files';

/** What each claim says and when, and the opening tags of the roots. */
function read(text: string): { readonly claims: readonly string[]; readonly roots: readonly string[] } {
  const message = messageOf(readTemplate('/mail.hbs', text));
  return {
    claims: message.claims.map(
      ({ attribute, element, value, condition }) =>
        `${element} ${attribute}=${value} ${inWords(condition) ?? 'always'}`,
    ),
    roots: message.roots.map(
      ({ place, condition }) =>
        `${text.slice(place.span.start, place.span.end)} ${inWords(condition) ?? 'always'}`,
    ),
  };
}

const CLAIMS: readonly (readonly [name: string, text: string, ...claims: string[]])[] = [
  ['a value', '<html lang="de" dir=ltr>', 'html lang=de always', 'html dir=ltr always'],
  ['an expression', '<html lang="{{l}}">', 'html lang=\uFFFC always'],
  ['a value around an expression', '<p lang="de-{{r}}">', 'p lang=de-\uFFFC always'],
  ['branches inside', '<html lang="{{#if a}}de{{else}}en{{/if}}">', 'html lang=de a', 'html lang=en not a'],
  ['a branch added', '<html lang="de{{#if a}}-AT{{/if}}">', 'html lang=de always', 'html lang=de-AT a'],
  ['a branch around', '{{#if a}}<html lang="de">{{/if}}', 'html lang=de a'],
  ['a branch around the attribute', '<html {{#if a}}lang="de"{{/if}}>', 'html lang=de a'],
  ['nothing', '<html lang="">', 'html lang= always'],
  ['a partial inside', '<html lang="{{> l}}">', 'html lang=\uFFFC always'],
  ['a link', '<a hreflang="fr" href="/">', 'a hreflang=fr always'],
];

describe('what elements claim', () => {
  for (const [name, text, ...claims] of CLAIMS) it(name, () => assert.deepEqual(read(text).claims, claims));
});

describe('the roots of a message', () => {
  it('are its <html> and <mjml>, each with its condition', () => {
    const text = '{{#if a}}<html lang="de">{{else}}<mjml>{{/if}}<p>';
    assert.deepEqual(read(text).roots, ['<html lang="de"> a', '<mjml> not a']);
  });
  it('are none in a fragment', () => assert.deepEqual(read('<p lang="de">Eins</p>').roots, []));
});
