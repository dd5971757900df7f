import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TemplateReview } from '../../src/project/project-types';
import type { Finding } from '../../src/review/finding';
import { LineIndex } from '../../src/text/line-index';
import { MemoryFiles } from '../support/memory-files';
import { FOLDER, projectOf } from '../support/workspace';

const EXAMPLES = resolve(__dirname, '../../examples');

/** What each careless mail is there to show; more may be found in it, less may not. */
const STORIES: Readonly<Record<string, readonly string[]>> = {
  'fashion/careless/de/shoes.mjml': ['exact-time'],
  'fashion/careless/de/welcome.mjml': ['missing-fallback'],
  'fashion/careless/en/shoes.mjml': ['exact-time'],
  'fashion/careless/en/welcome.mjml': ['missing-fallback'],
  'fashion/careless/pl/shoes.mjml': ['exact-time'],
  'fashion/careless/pl/welcome.mjml': ['missing-fallback'],
  'travel/careless/after-the-trip.hbs': ['language-mismatch'],
  'travel/careless/city-offer.hbs': [],
};

const names = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(?:hbs|mjml|yaml)$/.test(name));
const texts = names.map((name) => [`${FOLDER}/${name}`, readFileSync(join(EXAMPLES, name), 'utf8')] as const);
const project = projectOf(new MemoryFiles(new Map(texts)));

const listed = ({ findings }: TemplateReview): readonly string[] =>
  findings.map(({ rule, message }) => `${rule}: ${message}`);

/** A finding as the command prints it. */
const QUOTED = /^ {2}\d+:\d+ {2}(?:error|warning|info|hint) {2}.*$/gm;

function asQuoted(review: TemplateReview, { place, severity, message, rule }: Finding): string {
  const { line, column } = new LineIndex(review.textOf(place.file) ?? '').position(place.span.start);
  return `${line}:${column}  ${severity}  ${message}  ${rule}`;
}

describe('examples/', () => {
  const templates = names.filter((name) => /\.(?:hbs|mjml)$/.test(name) && !name.startsWith('partials/'));
  for (const name of templates.filter((each) => each.includes('careless/'))) {
    it(`${name} shows what it is there for`, async () => {
      const review = await project.reviewTemplate(`${FOLDER}/${name}`);
      const wanted = STORIES[name];
      assert.ok(wanted, 'add what it is to show to STORIES');
      const found = new Set(review.findings.map((finding) => finding.rule));
      assert.deepEqual(
        wanted.filter((rule) => !found.has(rule)),
        [],
        listed(review).join('\n'),
      );
    });
  }
  for (const name of templates.filter((each) => each.includes('considerate/'))) {
    it(`${name} has no findings`, async () => {
      const review = await project.reviewTemplate(`${FOLDER}/${name}`);
      assert.equal(review.state, 'reviewed');
      assert.deepEqual(listed(review), []);
    });
  }
  it('has one suppression, and it is used', async () => {
    const review = await project.reviewTemplate(`${FOLDER}/travel/considerate/self-check-in.hbs`);
    assert.deepEqual([...review.suppressed.values()], [1]);
  });
  it('is what README.md quotes', async () => {
    const quoted = [...readFileSync(resolve(EXAMPLES, '../README.md'), 'utf8').matchAll(QUOTED)];
    assert.ok(quoted.length > 0);
    const reviews = await Promise.all(templates.map((name) => project.reviewTemplate(`${FOLDER}/${name}`)));
    const known = new Set(reviews.flatMap((review) => review.findings.map((each) => asQuoted(review, each))));
    for (const [line] of quoted) assert.ok(known.has(line.trim()), `nothing of the kind is found: ${line}`);
  });
  it('has a considerate version of each careless mail', () => {
    const careless = templates.filter((name) => name.includes('/careless/'));
    const missing = careless
      .map((name) => name.replace('careless', 'considerate'))
      .filter((name) => !names.includes(name));
    assert.deepEqual(missing, []);
  });
});
