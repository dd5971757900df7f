import assert from 'node:assert/strict';
import type { TemplateReview } from '../../../src/project/project-types';
import type { Finding } from '../../../src/review/finding';
import type { Example, Rule } from '../../../src/rules/rule';
import { RULES } from '../../../src/rules/rules';
import type { Place } from '../../../src/text/span';
import { assertGives, assertMends, assertSettles } from '../../support/fix-promises';
import { foundBy, shown } from '../../support/found';
import { type LanguageExamples, languageExamples } from '../../support/language-examples';
import { assertSuppressible } from '../../support/suppression-promises';
import { createReviewer, type ExampleWorkspace, workspaceOf } from '../../support/workspace';

// What every rule promises, tried on every one of its examples (contract, sections 4 and 7).

const reviewIn = createReviewer();

function describeExample(rule: Rule, example: Example, isBad: boolean): void {
  const workspace = workspaceOf(example);
  let reviewed: Promise<TemplateReview> | undefined;
  const review = (): Promise<TemplateReview> => {
    reviewed ??= reviewIn(workspace.files, workspace.template);
    return reviewed;
  };
  if (!isBad) {
    it('finds nothing', async () => assertFound(rule, workspace, await review(), []));
    return;
  }
  it('finds what is marked and nothing else', async () => {
    const marks = workspace.marks.filter((mark) => mark.rule === rule.meta.id);
    assert.ok(marks.length > 0, `a bad example marks what ${rule.meta.id} finds in it`);
    assertFound(rule, workspace, await review(), marks);
  });
  it('says it in whole sentences', async () => {
    for (const finding of foundBy(rule.meta.id, await review())) assertWords(rule, finding);
  });
  for (const [title, texts] of Object.entries(example.fixed ?? {})) {
    it(`"${title}" gives what the example states`, async () => {
      assertGives(rule, workspace, await review(), title, texts);
    });
  }
  it('has fixes that mend it and break nothing', async () => {
    const before = await review();
    for (const finding of foundBy(rule.meta.id, before)) {
      for (const fix of finding.fixes) await assertMends(reviewIn, rule, workspace, before, finding, fix);
    }
  });
  it('has safe fixes that come to an end', async () => assertSettles(reviewIn, rule, workspace));
  it('can be suppressed in every form', async () => {
    for (const finding of foundBy(rule.meta.id, await review()))
      await assertSuppressible(reviewIn, rule, workspace, finding);
  });
}

function assertFound(
  rule: Rule,
  workspace: ExampleWorkspace,
  review: TemplateReview,
  marks: readonly Place[],
): void {
  assert.deepEqual(review.problems, [], 'the review has no problems of its own');
  const found = foundBy(rule.meta.id, review).map((finding) => shown(finding.place, workspace.files));
  const expected = marks.map((mark) => shown(mark, workspace.files));
  assert.deepEqual(found.sort(), expected.sort(), `places that ${rule.meta.id} finds`);
}

/** `{name}` of a message, each to be filled in from the finding's data. */
const placeholders = (message: string): readonly string[] =>
  [...message.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

function assertWords({ meta }: Rule, finding: Finding): void {
  const { messageId, data, message } = finding;
  const words = Object.hasOwn(meta.messages, messageId) ? meta.messages[messageId] : undefined;
  assert.ok(words !== undefined, `"${messageId}" is a key of meta.messages`);
  for (const name of placeholders(words)) {
    assert.ok(
      Object.hasOwn(data, name),
      `"${messageId}" needs {${name}}, the finding has ${JSON.stringify(data)}`,
    );
    assert.ok(name === 'suggestion' || data[name] !== '', `{${name}} of "${messageId}" is empty: ${message}`);
  }
  assert.match(message, /[.!?]$/, 'a message is a whole sentence');
}

function describeExamples(rule: Rule, { bad, good }: LanguageExamples): void {
  for (const example of bad) describe(`bad: ${example.why}`, () => describeExample(rule, example, true));
  for (const example of good) describe(`good: ${example.why}`, () => describeExample(rule, example, false));
}

describe('rules', () => {
  it('are each there once', () => {
    const ids = RULES.map((rule) => rule.meta.id);
    assert.deepEqual(ids, [...new Set(ids)]);
  });
  for (const rule of RULES) {
    describe(rule.meta.id, () => {
      describeExamples(rule, rule);
      for (const [language, examples] of languageExamples(rule.meta.id))
        describe(language, () => describeExamples(rule, examples));
    });
  }
});
