import assert from 'node:assert/strict';
import { basename } from 'node:path';
import type { SyntaxProblem, Tag } from '../../../src/template/tag';
import { readTemplate, type Template } from '../../../src/template/template';
import { type Mutation, mutationsOf } from '../../support/mutate';
import { messageOf, trickyTemplates } from '../../support/template-files';

/** A mistake of its own below each template: a slip further up must not hide it. */
const ELSEWHERE = '\n<p>{{a..b}}</p>\n';

/**
 * Slips that are reported too far away or not at all, by the text they leave behind:
 * - a lone `{^}}` is read as text, because nothing in it tells a tag from other braces;
 * - `{#*inline}}` is no block that the recovery knows: its `{{/inline}}` is reported;
 * - an opening brace less makes `{{{x}}}` a tag with a brace too many, which is not told where a comment above holds
 *   braces that do not match;
 * - an opening brace less makes a raw block a tag that swallows what follows.
 */
const MISSED: readonly string[] = [
  'block-kinds.hbs: {^}}Empty baske',
  'escapes-and-comments.hbs: {#*inline "note',
  'escapes-and-comments.hbs: {{more}}}{{/if}',
  'escapes-and-comments.hbs: {{unsafe}}} and',
  'escapes-and-comments.hbs: {{{raw-helper}}',
];

/** A raw block's opener or closer with a brace less leaves several tags behind that mean nothing. */
const RAW = /\{\{\{\/?raw-helper/;

const templates = trickyTemplates().map(({ file, text }) => readTemplate(file, text + ELSEWHERE));

const label = ({ text, at }: Mutation, { file }: Template): string =>
  `${basename(file)}: ${text.slice(at, at + 15)}`;

const isNear = ({ span }: SyntaxProblem, { at, openers }: Mutation): boolean =>
  (span.start - 3 <= at && at <= span.end + 3) ||
  openers.some((opener) => Math.abs(opener - span.start) <= 1);

/** Whether something of the unchanged template stands on other lines than a slip. */
function isElsewhere({ text }: Template, { at }: Mutation): (start: number, end: number) => boolean {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const newline = text.indexOf('\n', at);
  const to = newline < 0 ? text.length : newline;
  return (start, end) => end <= from || start >= to;
}

/** Tags and words, each with its place; those after `from` are counted `by` characters on. */
function contentOf(template: Template, from: number, by: number): ReadonlyMap<string, readonly number[]> {
  const moved = (offset: number) => (offset >= from ? offset + by : offset);
  const tag = ({ kind, name, span }: Tag) => [`${kind} ${name}`, span.start, span.end] as const;
  const words = messageOf(template).passages.flatMap(({ part, runs }) =>
    runs
      .filter((run) => run.exact)
      .flatMap((run) =>
        [...run.text.matchAll(/\S+/g)].map((word) => {
          const start = run.place.span.start + word.index;
          return [`${part} ${word[0]}`, start, start + word[0].length] as const;
        }),
      ),
  );
  const all = [...template.tags.map(tag), ...words];
  return new Map(all.map(([what, start, end]) => [`${what} ${moved(start)}`, [start, end]]));
}

/** What stands on other lines and is read otherwise after a slip. */
function changedElsewhere(before: Template, after: Template, mutation: Mutation): readonly string[] {
  const isOther = isElsewhere(before, mutation);
  const now = contentOf(after, mutation.at, before.text.length - after.text.length);
  return [...contentOf(before, 0, 0)]
    .filter(([key, [start = 0, end = 0]]) => isOther(start, end) && !now.has(key))
    .map(([key]) => key);
}

describe('slips of the fingers', () => {
  const cases = templates.flatMap((template) =>
    mutationsOf(template).map((mutation) => ({
      template,
      mutation,
      after: readTemplate(template.file, mutation.text),
    })),
  );

  it('start from templates without any other mistake', () => {
    for (const { problems, file } of templates)
      assert.deepEqual(
        problems.map(({ id }) => id),
        ['doubleDot'],
        file,
      );
    assert.ok(cases.length > 900, `${cases.length} slips`);
  });

  it('are reported within 3 characters or at the opener they leave without a partner', () => {
    const missed = cases.filter(
      ({ mutation, after }) => !after.problems.some((each) => isNear(each, mutation)),
    );
    assert.deepEqual(
      [...new Set(missed.map(({ mutation, template }) => label(mutation, template)))].sort(),
      MISSED,
    );
  });

  it('make at most one more problem each, and one for an else that another block gets', () => {
    for (const { mutation, template, after } of cases) {
      if (RAW.test(mutation.text.slice(mutation.at - 20, mutation.at + 20))) continue;
      const ids = after.problems
        .map(({ id }) => id)
        .filter((id) => id !== 'doubleDot' && id !== 'secondElse');
      assert.ok(ids.length <= 1, `${label(mutation, template)}: ${ids.join(', ')}`);
    }
  });

  it('hide no mistake elsewhere', () => {
    for (const { mutation, template, after } of cases) {
      const at = after.text.length - ELSEWHERE.length + ELSEWHERE.indexOf('..');
      const found = after.problems.some(({ id, span }) => id === 'doubleDot' && span.start === at);
      const isOwn = mutation.at >= template.text.length - ELSEWHERE.length;
      assert.ok(found || isOwn, label(mutation, template));
    }
  });

  it('leave every tag and every word on other lines as they were', () => {
    for (const { mutation, template, after } of cases)
      assert.deepEqual(changedElsewhere(template, after, mutation), [], label(mutation, template));
  });
});
