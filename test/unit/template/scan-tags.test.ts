import assert from 'node:assert/strict';
import { parseTag } from '../../../src/template/parse-expression';
import { scanTags, type TagScan } from '../../../src/template/scan-tags';
import { applyEdits } from '../../../src/text/edits';

const scan = (text: string, elseif = false): TagScan => scanTags(text, 0, { elseif, parse: parseTag });

/** Each tag as `kind name "inner"`; the inner text only where it is more than the name. */
const shown = (text: string, elseif = false): readonly string[] =>
  scan(text, elseif).tags.map(({ kind, name, inner }) => {
    const within = text.slice(inner.start, inner.end).trim();
    return [kind, name, within === name ? '' : JSON.stringify(within)].filter(Boolean).join(' ');
  });

/** Each problem as `id "what it points at"`, and what the text becomes once it is repaired. */
const problemsOf = (text: string): readonly string[] =>
  scan(text).problems.map(({ id, span, repair }) => {
    const at = `${id} ${JSON.stringify(text.slice(span.start, span.end))}`;
    return repair ? `${at} → ${applyEdits(text, [{ file: '', ...repair }])}` : at;
  });

const KINDS: readonly (readonly [text: string, ...tags: string[]])[] = [
  ['no tag', ''],
  ['{{x}}', 'mustache x'],
  ['{{ user.name }}', 'mustache user.name'],
  ['{{a.[b c].d}}', 'mustache a.[b c].d'],
  ['{{helper x "}}" y=1}}', 'mustache helper "helper x \\"}}\\" y=1"'],
  ['{{{x}}}', 'unescaped x'],
  ['{{&x}}', 'unescaped x'],
  ['{{~{x}~}}', 'unescaped x'],
  ['{{! x }}', 'comment "x"'],
  ['{{!-- {{x}} --}}', 'comment "{{x}}"'],
  ['{{~!-- x --~}}', 'comment "x"'],
  ['{{#if x}}{{/if}}', 'open if "if x"', 'close if'],
  ['{{#each xs as |x i|}}{{/each}}', 'open each "each xs as |x i|"', 'close each'],
  ['{{^x}}{{/x}}', 'open-inverse x', 'close x'],
  ['{{#if x}}{{^}}{{/if}}', 'open if "if x"', 'else', 'close if'],
  ['{{#if x}}{{~else~}}{{/if}}', 'open if "if x"', 'else', 'close if'],
  ['{{#if x}}{{else if y}}{{/if}}', 'open if "if x"', 'else-chain if "if y"', 'close if'],
  ['{{elsewhere}}', 'mustache elsewhere'],
  ['{{#*inline "n"}}{{/inline}}', 'open-decorator inline "inline \\"n\\""', 'close inline'],
  ['{{* deco}}', 'decorator deco'],
  ['{{> footer}}', 'partial footer'],
  ['{{> (lookup . "x")}}', 'partial "(lookup . \\"x\\")"'],
  ['{{#> layout}}{{/layout}}', 'open-partial layout', 'close layout'],
  ['{{{{raw}}}} {{x}} {{{{/raw}}}}', 'open-raw raw', 'close-raw raw'],
  ['\\{{x}} {{y}}', 'mustache y'],
  ['\\\\{{x}}', 'mustache x'],
  ['{{"quoted name"}}', 'mustache "quoted name"'],
];

const PROBLEMS: readonly (readonly [text: string, ...problems: string[]])[] = [
  ['{{x}', 'missingClosingBrace "}" → {{x}}'],
  ['{{{x}}', 'missingClosingBrace "}}" → {{{x}}}'],
  ['{{x <p>', 'unclosedTag "{{x"'],
  ['{{x {{y}}', 'unclosedTag "{{x"'],
  ['{{! x', 'unclosedComment "{{"'],
  ['{{!-- x }} y', 'unclosedComment "{{"'],
  ['{{default x "y}} z', 'unclosedString "\\""'],
  ['{{#if x}} {/if}}', 'missingOpeningBrace "{/if}}" → {{#if x}} {{/if}}'],
  ['{> footer}}', 'missingOpeningBrace "{> footer}}" → {{> footer}}'],
  ['{{x}}}', 'extraBrace "{{x}}}" → {{x}}'],
  ['{{a..b}}', 'doubleDot ".."'],
  ['{{x "a..b"}}'],
  ['{{#if x}}{{elseif y}}{{/if}}', 'elseif "{{elseif" → {{#if x}}{{else if y}}{{/if}}'],
  ['{{if x)}}', 'badExpression ")"'],
  ['{{{{raw}}}} x', 'unclosedBlock "{{{{raw}}}}"'],
  ['{{{{raw x', 'unclosedTag "{{{{"'],
  ['p { color: red }', ''],
  ['<style>a{b:c}}</style>', ''],
  ['{ "a": { "b": "{{c}}" }}', ''],
];

describe('scanTags', () => {
  for (const [text, ...tags] of KINDS)
    it(`reads ${text}`, () => {
      assert.deepEqual(shown(text), tags.filter(Boolean));
      assert.deepEqual(problemsOf(text), []);
    });

  for (const [text, ...problems] of PROBLEMS)
    it(`${problems.some(Boolean) ? 'reports' : 'leaves in peace'} ${text}`, () =>
      assert.deepEqual(problemsOf(text), problems.filter(Boolean)));

  it('knows `elseif` where the dialect has it', () => {
    const text = '{{#if x}}{{elseif y}}{{/if}}';
    assert.deepEqual(shown(text, true), ['open if "if x"', 'else-chain elseif "elseif y"', 'close if']);
    assert.deepEqual(scan(text, true).problems, []);
  });

  it('says where each tag stands, and which white space it takes with it', () => {
    const text = 'a {{~x}} b {{y~}} c';
    const tags = scan(text).tags.map(({ span, stripBefore, stripAfter }) => [
      text.slice(span.start, span.end),
      stripBefore,
      stripAfter,
    ]);
    assert.deepEqual(tags, [
      ['{{~x}}', true, false],
      ['{{y~}}', false, true],
    ]);
  });

  it('places the parts of a call in the file', () => {
    const text = 'abc {{formatDate order.day style="long"}}';
    const { call } = scan(text).tags[0] ?? {};
    assert.ok(call);
    const parts = [call.callee, ...call.params, ...call.hash.map((pair) => pair.value)];
    assert.deepEqual(
      parts.map(({ span }) => text.slice(span.start, span.end)),
      ['formatDate', 'order.day', '"long"'],
    );
  });

  it('goes on after a broken tag as if it were whole', () => {
    assert.deepEqual(shown('{#if x}} a {{/if}} {{y} {{z}}'), [
      'open if "if x"',
      'close if',
      'mustache y',
      'mustache z',
    ]);
  });

  it('starts where it is told to', () => {
    const { tags } = scanTags('{{a}} {{b}}', 5, { elseif: false, parse: parseTag });
    assert.deepEqual(
      tags.map((tag) => tag.name),
      ['b'],
    );
  });

  it('takes time in proportion to the text', function () {
    this.timeout(120_000);
    for (const hostile of ['{{', '{{x}', '}}', '{', '{{!', '{{"', '{{(', '\\{{', '{{{{', '<style>{{']) {
      const start = performance.now();
      scan(hostile.repeat(100_000 / hostile.length));
      const took = performance.now() - start;
      // A busy machine gets ten times what an idle one takes; what grows with the square takes minutes.
      assert.ok(took < 30_000, `${hostile} took ${took.toFixed(0)} ms`);
    }
  });
});
