import assert from 'node:assert/strict';
import { ADDRESS_FORMS } from '../../../src/knowledge/address-forms/languages';
import {
  ALWAYS,
  and,
  type Condition,
  equals,
  not,
  opaque,
  truthy,
  UNKNOWN,
} from '../../../src/message/condition';
import { canMeet } from '../../../src/rules/address-form/can-meet';
import { findForms } from '../../../src/rules/address-form/find-forms';
import { type Lexicon, lexiconFor } from '../../../src/rules/address-form/lexicon';
import { quotedStretches } from '../../../src/rules/address-form/quoted-stretches';
import { wordsOf } from '../../../src/text/words';
import { languageExamples } from '../../support/language-examples';

function lexiconOf(locale: string): Lexicon {
  const lexicon = lexiconFor(locale);
  assert.ok(lexicon, locale);
  return lexicon;
}

const listed = (words = ''): readonly string[] => words.split(/\s+/).filter((word) => word !== '');

/** The words found in a text, each after the name of its form. */
const found = (locale: string, text: string): readonly string[] =>
  findForms(text, lexiconOf(locale)).map(
    ({ form, start, end }) => `${lexiconOf(locale).names[form]}: ${text.slice(start, end)}`,
  );

describe('ways of address', () => {
  for (const { locale, forms, never = [], several = [], please, notVerbs } of ADDRESS_FORMS) {
    const phrases = [...forms.flatMap((form) => form.phrases ?? []), ...never, ...several];
    const words = forms.flatMap((form) => [...listed(form.words), ...listed(form.commands)]);
    it(`of ${locale} are written as texts are read`, () => {
      for (const word of [
        ...words,
        ...forms.flatMap((form) => listed(form.capitals)),
        ...phrases.flatMap(listed),
      ]) {
        if (/^(?:\{\}|#|Aa|\*)$/.test(word)) continue;
        assert.equal(wordsOf(word.replace(/[*']$/, '')).length, 1, `"${word}" is one word`);
        assert.equal(word, word.normalize('NFC').replaceAll('’', "'"), word);
      }
      for (const word of [
        ...words,
        ...listed(please),
        ...listed(notVerbs),
        ...forms.flatMap((f) => listed(f.endings)),
      ])
        assert.equal(word, word.toLowerCase());
    });
    it(`of ${locale} name no word twice`, () => {
      const all = [...words, ...forms.flatMap((form) => form.phrases ?? [])];
      assert.deepEqual(
        all.filter((word, i) => all.indexOf(word) !== i),
        [],
      );
    });
  }
  it('have enough examples in every language', () => {
    const examples = new Map(languageExamples('address-form'));
    for (const { locale } of ADDRESS_FORMS) {
      const { bad = [], good = [] } = examples.get(locale.toLowerCase()) ?? {};
      assert.ok(bad.length >= 10 && good.length >= 15, `${locale}: ${bad.length} bad, ${good.length} good`);
    }
  });
});

describe('finding forms of address', () => {
  it('minds where a sentence starts', () => {
    assert.deepEqual(found('de', 'Sie kommen. Wir rufen Sie an: Sie warten.'), ['Sie: Sie']);
    assert.deepEqual(found('de', '\uFFFC Sie kommen,\nSie gehen'), []);
  });
  it('reads elided words', () => {
    assert.deepEqual(found('fr', "On t’envoie ce que tu veux, t'inquiète"), [
      'tu: t’envoie',
      'tu: tu',
      'tu: veux',
      "tu: t'inquiète",
    ]);
  });
  it('takes the region’s own customs', () => {
    assert.equal(lexiconFor('pt-BR')?.locale, 'pt-BR');
    assert.equal(lexiconFor('pt-AO')?.locale, 'pt');
    assert.equal(lexiconFor('de-Latn-AT')?.locale, 'de');
    assert.equal(lexiconFor('en-GB'), undefined);
    assert.equal(lexiconFor('__proto__'), undefined);
  });
  it('leaves out quotations, also those that do not end', () => {
    const text = 'a „b“ c »d« e «f» g "h" i “j” k „l';
    assert.deepEqual(
      quotedStretches(text).map(({ start, end }) => text.slice(start, end)),
      ['„b“', '»d«', '«f»', '"h"', '“j”', '„l'],
    );
  });
  it('takes time in proportion to the text', () => {
    const text = 'Wenn Sie „du“ sagen, dir und t’t’t. '.repeat(4000);
    const start = process.cpuUsage();
    assert.equal(findForms(text, lexiconOf('de')).length, 8000);
    const { user } = process.cpuUsage(start);
    assert.ok(user < 3_000_000, `${user / 1000} ms for ${text.length} characters`);
  });
});

describe('whether one reader meets both', () => {
  const at = (path: string, iteration = 0) => ({ path, iteration });
  const formal = truthy(at('formal'));
  const cases: readonly (readonly [string, Condition, Condition, boolean])[] = [
    ['what is always there and what is sometimes', ALWAYS, formal, true],
    ['a branch and its else', formal, not(formal), false],
    ['two unrelated branches', truthy(at('a')), truthy(at('b')), true],
    ['two values of one path', equals(at('tone'), 'du'), equals(at('tone'), 'Sie'), false],
    ['a value, and nothing at all there', equals(at('plan'), 'x'), not(truthy(at('plan'))), false],
    ['two values in different runs', equals(at('kind', 1), 'a'), equals(at('kind', 2), 'b'), true],
    ['a branch within the other', formal, and(formal, truthy(at('vip'))), true],
    ['the else of what is within', and(not(formal), truthy(at('vip'))), formal, false],
    ['two guards named after tone', truthy(at('isFormal')), truthy(at('isInformal')), false],
    ['two helpers we know nothing of', opaque(1, 'x'), opaque(2, 'y'), false],
    ['a helper we know nothing of and what is always there', opaque(1, 'x'), ALWAYS, true],
    ['conditions too long to follow', UNKNOWN, ALWAYS, false],
  ];
  for (const [what, a, b, expected] of cases)
    it(`${what}: ${expected ? 'yes' : 'no'}`, () => {
      assert.equal(canMeet(a, b), expected);
      assert.equal(canMeet(b, a), expected);
    });
});
