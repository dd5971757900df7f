import assert from 'node:assert/strict';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { compileGlob, type Glob, isGlob } from '../../../src/text/glob';
import { globProblem } from '../../../src/text/glob-syntax';
import { createPathMatcher } from '../../../src/text/path-matcher';
import { span } from '../../../src/text/span';

function compiled(pattern: string): Glob {
  const glob = compileGlob(pattern);
  if (!isGlob(glob)) throw new Error(`${pattern}: ${glob.fault}`);
  return glob;
}

const cases: readonly (readonly [pattern: string, yes: readonly string[], no: readonly string[]])[] = [
  ['emails/**/*.hbs', ['emails/a.hbs', 'emails/x/y/a.hbs'], ['a.hbs', 'emails/a.html', 'x/emails/a.hbs']],
  ['emails/**', ['emails/a', 'emails/a/b', 'emails/.x/b'], ['emailsx/a', 'other']],
  ['*.hbs', ['a.hbs', 'x/y/a.hbs'], ['a.hbsx', '../a.hbs']],
  ['./*.hbs', ['a.hbs'], ['x/a.hbs']],
  ['/a.hbs', ['a.hbs'], ['x/a.hbs']],
  ['drafts', ['drafts', 'drafts/a.hbs', 'x/drafts/a/b.hbs'], ['draftsman/a.hbs']],
  [
    'emails/drafts/',
    ['emails/drafts/a.hbs', 'emails/drafts/x/a.hbs'],
    ['emails/drafts.hbs', 'x/emails/drafts/a'],
  ],
  ['emails/drafts', ['emails/drafts', 'emails/drafts/a.hbs'], ['emails/draft/a.hbs']],
  ['emails/*', ['emails/a.hbs'], ['emails/x/a.hbs']],
  ['**', ['a', 'a/b/c'], []],
  ['**/a/**/b', ['a/b', 'x/a/y/z/b'], ['a', 'a/c']],
  ['a/**/b/**/c', ['a/b/c', 'a/x/b/y/b/c', 'a/b/c/d'], ['a/c', 'a/b/d']],
  ['?.hbs', ['a.hbs'], ['ab.hbs']],
  ['[a-c]x.hbs', ['bx.hbs'], ['dx.hbs', 'x.hbs']],
  ['[!a]x', ['bx'], ['ax']],
  ['a[b', ['a[b'], ['ab']],
  ['{a,b/c}/*.{hbs,mjml}', ['a/x.hbs', 'b/c/x.mjml'], ['b/x.hbs', 'a/x.html']],
  ['{a,{b,c}d}e', ['ae', 'bde', 'cde'], ['be']],
  ['*a*b*', ['xaxbx', 'ab'], ['ba']],
  ['../partials/**', ['../partials/a.hbs'], ['partials/a.hbs', '../../partials/a.hbs']],
  ['a//b/./c', ['a/b/c'], []],
  ['mail (old)/a+b.hbs', ['mail (old)/a+b.hbs'], []],
  ['emails/{locale}/**', ['emails/pl/a.hbs', 'emails/pt-BR/x/a.hbs'], ['emails/p/a.hbs', 'emails/a.hbs']],
];

describe('globs', () => {
  for (const [pattern, yes, no] of cases) {
    it(`${pattern} matches what it says`, () => {
      const glob = compiled(pattern);
      assert.deepEqual(
        yes.filter((path) => !glob.matches(path)),
        [],
      );
      assert.deepEqual(
        no.filter((path) => glob.matches(path)),
        [],
      );
    });
  }

  for (const [pattern, path, captures] of [
    ['emails/{locale}/**', 'emails/pl/a.hbs', ['pl']],
    ['**/{locale}/*.hbs', 'a/pt_BR/x.hbs', ['pt_BR']],
    ['**/*.{locale}.hbs', 'x/offer.de-AT.hbs', ['de-AT']],
    ['**/{locale}/**', 'aa/bb/x.hbs', ['aa', 'bb']],
    ['offer-{locale}.hbs', 'offer-x.hbs', []],
    ['emails/**', 'emails/pl/a.hbs', []],
  ] as const) {
    it(`${pattern} captures ${captures} in ${path}`, () =>
      assert.deepEqual(compiled(pattern).captures(path), captures));
  }

  for (const [pattern, fault] of [
    ['', 'globEmpty'],
    ['/', 'globEmpty'],
    ['a\\b', 'globBackslash'],
    ['{lang}/**', 'globBraces'],
    ['{a,b', 'globBraces'],
    ['a}', 'globBraces'],
    ['{a,b}}', 'globBraces'],
    ['!(a)', 'globExtended'],
    ['a+(b|c)', 'globExtended'],
    ['{locale}/{locale}', 'globLocales'],
    ['a'.repeat(501), 'globTooLong'],
    ['{a,b}'.repeat(7), 'globTooMany'],
    ['{'.repeat(400), 'globBraces'],
  ] as const) {
    it(`refuses ${pattern.slice(0, 20)} (${fault})`, () => {
      const glob = compileGlob(pattern);
      assert.equal(isGlob(glob) ? 'accepted' : glob.fault, fault);
      if (!isGlob(glob))
        assert.doesNotMatch(globProblem(glob, span(0, 1)).message, /\{(?:pattern|most|length)\}/);
    });
  }

  it('agrees with the usual matcher on ordinary patterns', () => {
    const name = fc.stringMatching(/^[ab.]{1,3}$/).filter((text) => text.replaceAll('.', '') !== '');
    const segment = fc.oneof(name, fc.constantFrom('**', '*', 'a*', '*b', '?', 'a*b', '{a,b}'));
    const pattern = fc.array(segment, { minLength: 2, maxLength: 5 }).map((all) => all.join('/'));
    const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((all) => all.join('/'));
    // A literal end stands for its folder too, and `a/**` does not match `a` itself.
    const comparable = pattern.filter((text) => /[*?}]$/.test(text) && !text.endsWith('**'));
    fc.assert(
      fc.property(comparable, path, (text, target) => {
        const expected = picomatch(text, { dot: true, strictSlashes: true })(target);
        assert.equal(compiled(text).matches(target), expected, `${text} on ${target}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no longer over a hostile pattern than over any other', () => {
    const hostile = [`${'*a'.repeat(240)}b`, `${'**/a/'.repeat(90)}b`, `**/${'*a*/'.repeat(90)}b`];
    const long = `${'a/'.repeat(2000)}${'a'.repeat(4000)}`;
    const start = performance.now();
    for (const pattern of hostile) assert.equal(compiled(pattern).matches(long), false);
    assert.ok(performance.now() - start < 1000);
  });
});

describe('createPathMatcher', () => {
  const from = (value: string, file: string) => ({ value, at: { file, span: span(0, 0) } });

  it('takes each pattern from the folder of its file', () => {
    const matches = createPathMatcher([from('*.hbs', '/w/a/c.yaml'), from('b/*.txt', '/w/c.yaml')], '/');
    assert.deepEqual(['/w/a/x.hbs', '/w/a/y/x.hbs', '/w/b/x.txt', '/w/x.hbs'].map(matches), [
      true,
      true,
      true,
      false,
    ]);
  });

  it('lets a later pattern take back what an earlier one let in', () => {
    const matches = createPathMatcher([from('drafts/**', '/w/c'), from('!drafts/keep/**', '/w/c')], '/');
    assert.deepEqual(['/w/drafts/a', '/w/drafts/keep/a', '/w/x'].map(matches), [true, false, false]);
  });

  it('takes patterns of no file from the folder given', () => {
    assert.equal(createPathMatcher([{ value: 'a/*', at: undefined }], '/w')('/w/a/x'), true);
  });
});
