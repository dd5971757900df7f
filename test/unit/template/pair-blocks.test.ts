import assert from 'node:assert/strict';
import { readTemplate, type Template } from '../../../src/template/template';

const read = (text: string): Template => readTemplate('/mail.hbs', text);

/** Blocks as `#opener …else… /closer` by the numbers of their tags, from the first opener on. */
function blocksOf({ blocks }: Template): readonly string[] {
  return [...blocks.values()]
    .sort((a, b) => a.open - b.open)
    .map(({ open, elses, close }) => [open, ...elses, close ?? 'open'].join(' '));
}

/** Problems as `id "tag"`. */
const problemsOf = ({ problems, text }: Template): readonly string[] =>
  problems.map(({ id, span }) => `${id} ${text.slice(span.start, span.end)}`);

const PAIRS: readonly (readonly [text: string, blocks: readonly string[], problems: readonly string[]])[] = [
  ['{{#if a}}{{/if}}', ['0 1'], []],
  ['{{#if a}}{{else}}{{/if}}', ['0 1 2'], []],
  ['{{#if a}}{{else if b}}{{else}}{{/if}}', ['0 1 2 3'], []],
  ['{{#if a}}{{#each b}}{{else}}{{/each}}{{/if}}', ['0 4', '1 2 3'], []],
  ['{{#if a}}{{/if}}{{#if b}}{{/if}}', ['0 1', '2 3'], []],
  ['{{^a}}{{/a}}', ['0 1'], []],
  ['{{#> p}}{{/p}}{{#*inline "x"}}{{/inline}}', ['0 1', '2 3'], []],
  ['{{{{raw}}}}{{/if}}{{{{/raw}}}}', ['0 1'], []],
  ['{{#if a}}', ['0 open'], ['unclosedBlock {{#if a}}']],
  ['{{#if a}}{{#each b}}{{/if}}', ['0 2', '1 open'], ['unclosedBlock {{#each b}}']],
  ['{{#each b}}{{#if a}}{{/each}}', ['0 2', '1 open'], ['unclosedBlock {{#if a}}']],
  ['{{/if}}', [], ['strayClose {{/if}}']],
  ['{{#if a}}{{/each}}{{/if}}', ['0 2'], ['strayClose {{/each}}']],
  ['{{else}}', [], ['strayElse {{else}}']],
  ['{{#> p}}{{else}}{{/p}}', ['0 2'], ['strayElse {{else}}']],
  ['{{#if a}}{{else}}{{else}}{{/if}}', ['0 1 3'], ['secondElse {{else}}']],
  ['{{#if a}}{{else}}{{else if b}}{{/if}}', ['0 1 3'], ['secondElse {{else if b}}']],
];

describe('pairBlocks', () => {
  for (const [text, blocks, problems] of PAIRS)
    it(`pairs ${text}`, () => {
      const template = read(text);
      assert.deepEqual(blocksOf(template), blocks);
      assert.deepEqual(problemsOf(template), problems);
    });

  it('tells by the indentation which of two blocks lacks its closer', () => {
    const inner = read('{{#if a}}\n  {{#if b}}\n  x\n{{/if}}\n');
    assert.deepEqual(problemsOf(inner), ['unclosedBlock {{#if b}}']);
    const outer = read('{{#if a}}\n  {{#if b}}\n  x\n  {{/if}}\n');
    assert.deepEqual(problemsOf(outer), ['unclosedBlock {{#if a}}']);
  });

  it('says of each else and closer which block it belongs to', () => {
    const { owners } = read('{{#if a}}{{#each b}}{{else}}{{/each}}{{else}}{{/if}}');
    assert.deepEqual(
      [...owners],
      [
        [2, 1],
        [3, 1],
        [4, 0],
        [5, 0],
      ],
    );
  });

  it('reads 200 blocks in each other, and reports the next once', () => {
    const nested = (depth: number) => read(`${'{{#if a}}'.repeat(depth)}x${'{{/if}}'.repeat(depth)}`);
    assert.deepEqual(problemsOf(nested(200)), []);
    assert.equal(nested(200).blocks.size, 200);
    assert.deepEqual(problemsOf(nested(5000)), ['tooDeep {{#if a}}']);
    assert.equal(nested(5000).blocks.size, 200);
  });
});
