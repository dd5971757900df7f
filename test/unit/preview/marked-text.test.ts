import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Preview } from '../../../src/preview/preview';
import { MemoryFiles } from '../../support/memory-files';
import { absolute, projectOf } from '../../support/workspace';

const LISTED = 'locales: [en]\nsamples:\n';

const sample = (name: string, data: string, locale = ''): string =>
  `  - name: ${name}\n${locale === '' ? '' : `    locale: ${locale}\n`}    data: ${data}\n`;

async function previewOf(
  files: Readonly<Record<string, string>>,
  name?: string,
  template = 'mail.hbs',
): Promise<Preview> {
  const texts = new Map(Object.entries(files).map(([path, text]) => [absolute(path), text]));
  const { preview } = await projectOf(new MemoryFiles(texts)).previewTemplate(absolute(template), name);
  assert.ok(preview);
  return preview;
}

/** The marked stretches of a part, each with its finding. */
const marked = (part: Preview['body'] | undefined): readonly (readonly [number, string])[] =>
  (part?.marks ?? []).map(({ finding, start, end }) => [finding, part?.text.slice(start, end) ?? '']);

describe('marks of a preview', () => {
  const AUDIENCE = `${LISTED}${sample('Ania', '{ firstName: Ania, at: "14:32" }')}${sample('Nobody', '{ at: "14:32" }')}`;
  const SEEN = 'We saw you looking at these shoes at 14:32.';

  it('stand where the words of the template come out, in a subject, a body and a partial', async () => {
    const files = {
      'mail.hbs': `---\nsubject: "${SEEN}"\n---\n<p>Hello {{firstName}}</p>\n<p>${SEEN}</p>\n  {{> more}}\n`,
      'partials/more.hbs': `<p>First.</p>\n<p>${SEEN}</p>\n`,
      'audience.yaml': AUDIENCE,
    };
    const { subject, body, findings } = await previewOf(files);
    const of = (rule: string) => findings.flatMap((each, i) => (each.rule === rule ? [i + 1] : []));
    const told = of('exact-time');
    const shown = [...marked(subject), ...marked(body)].filter(([n]) => told.includes(n));
    assert.deepEqual(
      shown.map(([, text]) => text),
      ['14:32', '14:32', '14:32'],
    );
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'exact-time').map(({ where }) => where),
      ['mail.hbs:2:48', 'mail.hbs:5:41', 'partials/more.hbs:2:41'],
    );
  });

  it('are empty where a value is missing, and only for who lacks it', async () => {
    const files = {
      'mail.hbs': '<p>Hello {{firstName}}, your order is here.</p>\n',
      'audience.yaml': AUDIENCE,
    };
    const nobody = await previewOf(files, 'Nobody');
    assert.deepEqual(marked(nobody.body), [[1, '']]);
    assert.equal(nobody.body.marks[0]?.start, nobody.body.text.indexOf(', your'));
    assert.deepEqual(
      nobody.samples.map(({ name, counts }) => [name, counts.warning]),
      [
        ['Ania', 0],
        ['Nobody', 1],
      ],
    );
    const ania = await previewOf(files);
    assert.deepEqual([ania.findings, marked(ania.body), ania.others.length], [[], [], 1]);
  });

  it('come again where the text does, under one number', async () => {
    const files = {
      'mail.hbs': `{{#each orders}}<p>${SEEN}</p>\n{{/each}}`,
      'audience.yaml': `${LISTED}${sample('Ania', '{ orders: [1, 2, 3] }')}`,
    };
    const { body, findings } = await previewOf(files);
    const number = findings.findIndex(({ rule }) => rule === 'exact-time') + 1;
    assert.equal(marked(body).filter(([n, text]) => n === number && text === '14:32').length, 3);
  });

  it('count what a branch says only for who reaches it', async () => {
    const files = {
      'mail.hbs': `<p>Hello.</p>{{#if vip}}<p>${SEEN}</p>{{/if}}`,
      'audience.yaml': `${LISTED}${sample('Vip', '{ vip: true }')}${sample('Other', '{ vip: false }')}`,
    };
    const { samples } = await previewOf(files);
    assert.deepEqual(
      samples.map(({ counts }) => counts.warning > 0),
      [true, false],
    );
  });

  it('are not set for what is about a file as a whole', async () => {
    const files = {
      'mail.hbs': '<p>Hello {{firstName}}.</p>\n{{> unknown}}',
      'audience.yaml': `samples:\n${sample('Ania', '{}')}`,
    };
    const { findings, others, hasUnknown } = await previewOf(files);
    assert.ok(!findings.some(({ rule }) => rule === 'missing-audience'));
    assert.ok(others.some(({ rule }) => rule === 'missing-audience'));
    assert.equal(hasUnknown, true);
  });

  it('leave in peace who can read a language that others cannot', async () => {
    const files = {
      'mail.hbs':
        '<p>Vielen Dank für Ihre Bestellung. Ihr Paket ist schon unterwegs zu Ihnen und kommt morgen an.</p>\n',
      'audience.yaml': `locales: [pl-PL, de-DE]\nsamples:\n${sample('Ania', '{}', 'pl-PL')}${sample('Jonas', '{}', 'de-DE')}`,
    };
    const { samples, findings } = await previewOf(files);
    assert.deepEqual(
      samples.map(({ counts }) => counts.error),
      [1, 0],
    );
    assert.equal(findings[0]?.rule, 'language-mismatch');
  });

  it('count what was found for more samples than are named', async () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      sample(`S${i}`, i % 2 === 0 ? '{ firstName: A }' : '{}'),
    ).join('');
    const files = {
      'mail.hbs': '<p>Hello {{firstName}}, your order is here.</p>\n',
      'audience.yaml': LISTED + many,
    };
    const { samples } = await previewOf(files, 'S29');
    assert.deepEqual(
      samples.map(({ counts }) => counts.warning),
      Array.from({ length: 30 }, (_, i) => i % 2),
    );
  });

  it('cost little besides the review itself', async () => {
    const line = '<p>Hello {{firstName}}, it is {{at}}.</p>\n';
    const many = Array.from({ length: 100 }, (_, i) => sample(`S${i}`, '{ at: x, firstName: A }')).join('');
    const texts = { 'mail.hbs': line.repeat(100), 'audience.yaml': LISTED + many };
    const files = new Map(Object.entries(texts).map(([path, text]) => [absolute(path), text]));
    const project = projectOf(new MemoryFiles(files));
    const started = performance.now();
    await project.reviewTemplate(absolute('mail.hbs'), true);
    const reviewed = performance.now();
    await project.previewTemplate(absolute('mail.hbs'), undefined);
    assert.ok(performance.now() - reviewed < 2 * (reviewed - started) + 500);
  });
});
