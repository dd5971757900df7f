import assert from 'node:assert/strict';
import { buildMessage } from '../../../src/message/build-message';
import { type Atom, atomsOf, evaluate } from '../../../src/message/condition';
import { describe as describeCondition } from '../../../src/message/describe-condition';
import type { OwnGuard } from '../../../src/message/guard';
import type { Branch } from '../../../src/message/message';
import { readTemplate } from '../../../src/template/template';

const OWN: Readonly<Record<string, OwnGuard>> = {
  isPolish: { guards: 'recipient.locale', equals: 'pl-PL' },
  hasConsent: { guards: 'recipient.consent' },
};

/** The branches of a template, a team's own helpers known. */
const branchesOf = (text: string): readonly Branch[] =>
  buildMessage(readTemplate('/mail.hbs', text), {
    partial: () => undefined,
    ownMeaning: () => undefined,
    ownGuard: (name) => (Object.hasOwn(OWN, name) ? OWN[name] : undefined),
  }).branches;

const guards = (text: string): readonly string[] =>
  branchesOf(text).map(({ guard }) => describeCondition(guard) ?? 'always');

/** The first branch's guard, by its block's opener; `not` stands before its else. */
const GUARDS: readonly (readonly [opener: string, guard: string])[] = [
  ['#if a.b', 'a.b'],
  ['#unless a', 'not a'],
  ['^a', 'not a'],
  ['#a', 'a'],
  ['#if (eq a "x")', 'a = "x"'],
  ['#if (eq "x" a)', 'a = "x"'],
  ['#if (ne a "x")', 'not (a = "x")'],
  ['#if (eq a true)', 'a = true'],
  ['#if (ne a false)', 'not (a = false)'],
  ['#if (eq a null)', 'a = null'],
  ['#if (eq a 2)', 'a = 2'],
  ['#eq a compare="x"', 'a = "x"'],
  ['#if (eq (lower a) "x")', 'lower of a = "x"'],
  ['#if (eq (substring a 0 2) "de")', 'substring 0 2 of a = "de"'],
  ['#if (eq (lookup a "b") "x")', 'a.b = "x"'],
  ['#if (lookup a "b")', 'a.b'],
  ['#if (includes a "x")', 'a holds "x"'],
  ['#if (startsWith "de" a)', 'a starts with "de"'],
  ['#if (startsWith a "de")', 'a starts with "de"'],
  ['#ifMatchesRegexStr a "de.*"', 'a starts with "de"'],
  ['#ifMatchesRegexStr a "^(de|at)$"', 'a = "de" or a = "at"'],
  ['#if (oneOf a "de" "at")', 'a = "de" or a = "at"'],
  ['#neither a b', 'not (a or b)'],
  ['#isNull a', 'a = null'],
  ['#compare a "x"', 'a = "x"'],
  ['#if true', 'always'],
  ['#if (eq "a" "b")', 'never'],
  ['#if (not a)', 'not a'],
  ['#if (and a (not b))', 'a and not b'],
  ['#if (or a (eq b "x") c)', 'a or b = "x" or c'],
  ['#if (and (or a b) c)', '(a or b) and c'],
  ['#unless (or a b)', 'not (a or b)'],
  ['#ifEq a "x"', 'a = "x"'],
  ['#ifCond a "==" "x"', 'a = "x"'],
  ['#ifCond a "!=" "x"', 'not (a = "x")'],
  ['#ifCond a "&&" b', 'a and b'],
  ['#ifCond a "||" b', 'a or b'],
  ['#compare a "x" operator="=="', 'a = "x"'],
  ['#if isPolish', 'recipient.locale = "pl-PL"'],
  ['#if (isPolish)', 'recipient.locale = "pl-PL"'],
  ['#isPolish', 'recipient.locale = "pl-PL"'],
  ['#if (hasConsent "mail")', 'recipient.consent'],
  ['#if @root.a', 'a'],
  ['#if this.a', 'a'],
];

/** Guards of which nothing can be told: their else is a question of its own. */
const OPAQUE: readonly string[] = [
  '#if (matches a "x[yz]")',
  '#if (oneOf a "de,at")',
  '#eq a "b" "c"',
  '#if a includeZero=true',
  '#ifCond a "<" 3',
  '#if (eq a b)',
  '#if (lookup a b)',
  '#custom a b',
];

describe('guards', () => {
  for (const [opener, guard] of GUARDS)
    it(`understands {{${opener}}}`, () => {
      const name = /[\w]+/.exec(opener)?.[0] ?? '';
      const [first, second] = branchesOf(`{{${opener}}}x{{else}}y{{/${name}}}`);
      assert.ok(first && second);
      assert.equal(describeCondition(first.guard) ?? 'always', guard);
      for (const world of worldsOf(atomsOf(first.guard))) {
        const held = evaluate(first.guard, world);
        assert.equal(evaluate(second.guard, world), !held, 'exactly one of the branches is reached');
      }
    });

  for (const opener of OPAQUE)
    it(`asks no more than it knows of {{${opener}}}`, () => {
      const name = /[\w]+/.exec(opener)?.[0] ?? '';
      const [first, second] = branchesOf(`{{${opener}}}x{{else}}y{{/${name}}}`);
      assert.ok(first && second);
      const atoms = [...atomsOf(first.guard), ...atomsOf(second.guard)];
      assert.ok(
        atoms.length > 0 && atoms.every((atom) => atom.test.kind === 'opaque'),
        JSON.stringify(atoms),
      );
    });

  it('leave the else of an unknown helper a question of its own', () => {
    const [first, second] = branchesOf('{{#custom a b}}x{{else}}y{{/custom}}');
    assert.ok(first && second);
    assert.equal(
      evaluate(second.guard, (atom) => (atom === first.guard ? true : undefined)),
      undefined,
    );
  });

  it('of a chain exclude each other, and one is always reached', () => {
    const text = '{{#if a}}1{{else if (eq b "x")}}2{{else if c}}3{{else}}4{{/if}}';
    const branches = branchesOf(text);
    assert.deepEqual(
      branches.map(({ condition }) => describeCondition(condition)),
      ['a', 'not a and b = "x"', 'not a and not (b = "x") and c', 'not a and not (b = "x") and not c'],
    );
    for (const world of worldsOf(branches.flatMap(({ condition }) => atomsOf(condition)))) {
      const reached = branches.filter(({ condition }) => evaluate(condition, world) === true);
      assert.equal(reached.length, 1);
    }
  });

  it('see names as their place in the data', () => {
    assert.deepEqual(guards('{{#with user}}{{#if name}}{{/if}}{{#if ../a}}{{/if}}{{/with}}'), [
      'user',
      'user.name',
      'a',
    ]);
    assert.deepEqual(guards('{{#each xs as |x|}}{{#if x.ok}}{{/if}}{{/each}}'), ['xs', 'xs[].ok']);
  });

  it('of two loops over one list are unrelated', () => {
    const branches = branchesOf('{{#each xs}}{{#if a}}{{/if}}{{/each}}{{#each xs}}{{#if a}}{{/if}}{{/each}}');
    const [, first, , second] = branches.map(({ guard }) => atomsOf(guard)[0]);
    assert.equal(first?.path, second?.path);
    assert.notEqual(first?.iteration, second?.iteration);
  });
});

/** Every way to answer the questions of some atoms; those that ask alike are answered alike. */
function worldsOf(atoms: readonly Atom[]): readonly ((atom: Atom) => boolean)[] {
  const key = (atom: Atom) => `${atom.path} ${atom.iteration} ${JSON.stringify(atom.test)}`;
  const questions = [...new Set(atoms.map(key))];
  return Array.from({ length: 2 ** questions.length }, (_, bits) => {
    return (atom: Atom) => ((bits >> questions.indexOf(key(atom))) & 1) === 1;
  });
}
