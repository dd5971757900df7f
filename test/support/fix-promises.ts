import assert from 'node:assert/strict';
import type { TemplateReview } from '../../src/project/project-types';
import type { Finding } from '../../src/review/finding';
import { type Fix, type Rule, SEVERITIES } from '../../src/rules/rule';
import { firstLine, foundBy, shown, still } from './found';
import { emptyParts } from './rendered';
import {
  absolute,
  applyFix,
  type ExampleWorkspace,
  type Files,
  movedBy,
  type ReviewIn,
  relative,
} from './workspace';

// What every fix promises (contract, section 7).

/** A fix of this title makes of the workspace what the example says, and changes no other file. */
export function assertGives(
  rule: Rule,
  workspace: ExampleWorkspace,
  review: TemplateReview,
  title: string,
  texts: Readonly<Record<string, string>>,
): void {
  const fixes = foundBy(rule.meta.id, review).flatMap((finding) => finding.fixes);
  const fix = fixes.find((each) => each.title === title);
  assert.ok(
    fix,
    `no finding offers "${title}"; offered: ${fixes.map((each) => `"${each.title}"`).join(', ')}`,
  );
  const after = applyFix(workspace.files, fix);
  for (const [name, text] of Object.entries(texts)) assert.equal(after.get(absolute(name)), text, name);
  const others = [...after.keys()].filter((file) => !Object.hasOwn(texts, relative(file)));
  for (const file of others)
    assert.equal(after.get(file), workspace.files.get(file), `${relative(file)} stays as it was`);
}

/**
 * A fix leaves the rule quiet at that place, lets nothing more severe appear, and leaves a template that Handlebars can
 * read and nobody with an empty message.
 */
export async function assertMends(
  reviewIn: ReviewIn,
  rule: Rule,
  workspace: ExampleWorkspace,
  before: TemplateReview,
  finding: Finding,
  fix: Fix,
): Promise<void> {
  const { id } = rule.meta;
  const files = applyFix(workspace.files, fix);
  const after = await reviewIn(files, workspace.template);
  const whole = fix.title.endsWith('on this line')
    ? firstLine(finding.place, workspace.files)
    : finding.place;
  const place = movedBy(fix, whole);
  const context = `after "${fix.title}":\n${files.get(finding.place.file)}\n`;
  assert.deepEqual(after.problems, [], context);
  const rest = still(id, after, place).map((each) => `${shown(each.place, files)}: ${each.message}`);
  assert.deepEqual(rest, [], `${context}${id} still finds something there`);
  assertNothingWorse(finding, before, after, files, context);
  const unused = foundBy('unused-suppression', after).length - foundBy('unused-suppression', before).length;
  assert.ok(unused <= 0, `${context}a suppression is left that suppresses nothing`);
  await assertNobodyLeftEmpty(workspace, files, before, after, context);
}

/** No rule finds more than before of what is more severe than the finding that was mended. */
function assertNothingWorse(
  mended: Finding,
  before: TemplateReview,
  after: TemplateReview,
  files: Files,
  context: string,
): void {
  const isWorse = ({ severity, rule }: Finding) =>
    SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(mended.severity) || rule === 'template-syntax';
  for (const rule of new Set(after.findings.filter(isWorse).map((finding) => finding.rule))) {
    const count = (review: TemplateReview) => foundBy(rule, review).filter(isWorse).length;
    const now = foundBy(rule, after).map((finding) => `${shown(finding.place, files)}: ${finding.message}`);
    assert.ok(count(after) <= count(before), `${context}${rule} finds something new: ${now.join('\n')}`);
  }
}

async function assertNobodyLeftEmpty(
  workspace: ExampleWorkspace,
  files: Files,
  before: TemplateReview,
  after: TemplateReview,
  context: string,
): Promise<void> {
  const { template } = workspace;
  const was = await emptyParts(workspace.files, template, before.settings, before.audience).catch(
    () => undefined,
  );
  // Nobody got anything from a template that Handlebars cannot read.
  if (!was) return;
  const now = await emptyParts(files, template, after.settings, before.audience);
  const lost = [...now].filter((part) => !was.has(part));
  assert.deepEqual(lost, [], `${context}somebody gets nothing where there was something`);
}

const MOST_PASSES = 10;

/** Safe fixes, one after the other, come to an end. */
export async function assertSettles(
  reviewIn: ReviewIn,
  rule: Rule,
  workspace: ExampleWorkspace,
): Promise<void> {
  let files = workspace.files;
  for (let pass = 0; pass <= MOST_PASSES; pass++) {
    const review = await reviewIn(files, workspace.template);
    const safe = foundBy(rule.meta.id, review).flatMap((finding) =>
      finding.fixes.filter((fix) => fix.kind === 'safe'),
    );
    const [next] = safe;
    if (!next) return;
    const after = applyFix(files, next);
    assert.notDeepEqual([...after], [...files], `"${next.title}" changes something`);
    files = after;
  }
  assert.fail(`safe fixes still find something to do after ${MOST_PASSES} passes`);
}
