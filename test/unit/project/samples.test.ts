import assert from 'node:assert/strict';
import { readData } from '../../../scripts/read-data';
import { createProject } from '../../../src/project/create-project';
import type { CommandOverrides } from '../../../src/project/project-types';
import { MemoryFiles } from '../../support/memory-files';
import { absolute, FOLDER, projectOf } from '../../support/workspace';

const AUDIENCE = `locales: [pl-PL]
offer: { place: offer.city, expires: offer.validUntil }
samples: ["samples/*.json", { name: Inline, now: 2026-05-10, data: { offer: { city: Praga, validUntil: 2026-05-01 } } }]
`;
const ended = (now: string) =>
  `{"now": "${now}", "data": {"offer": {"city": "Praga", "validUntil": "2026-05-01"}}}`;

async function review(samples: Readonly<Record<string, string>>, overrides: CommandOverrides = {}) {
  const files = new Map([
    [absolute('mail.hbs'), '<p>Dzień dobry.</p>\n<p>Jedź z nami: {{offer.city}}</p>\n'],
    [absolute('mail.audience.yaml'), AUDIENCE],
    ...Object.entries(samples).map(([name, text]) => [absolute(name), text] as const),
  ]);
  const memory = new MemoryFiles(files);
  const project = createProject({ files: memory, readData, folder: FOLDER, version: '0.0.0', overrides });
  const reviewed = await project.reviewTemplate(absolute('mail.hbs'), true);
  const result = await project.review(
    { templates: [absolute('mail.hbs')], leftInPeace: [], problems: [] },
    new Set([absolute('mail.hbs')]),
  );
  return { reviewed, report: result.report(FOLDER) };
}

const recipients = ({ reviewed }: Awaited<ReturnType<typeof review>>) =>
  reviewed.findings.filter(({ rule }) => rule === 'expired-offer').map((finding) => finding.recipients);

describe('samples of a message', () => {
  it('come from the audience and from files, and are counted', async () => {
    const found = await review({
      'samples/b.json': ended('2026-05-03'),
      'samples/a.json': ended('2026-04-03'),
      'samples/deep/c.json': ended('2026-05-03'),
      'other.json': ended('2026-05-03'),
    });
    assert.deepEqual(recipients(found), [{ affected: 2, of: 3, names: ['Inline', 'b'] }]);
    assert.ok(found.reviewed.dependencies.has(absolute('samples/a.json')));
    const finding = found.report.files[0]?.findings.find(({ rule }) => rule === 'expired-offer');
    assert.deepEqual(finding?.recipients, { affected: 2, of: 3, names: ['Inline', 'b'] });
    assert.deepEqual(
      finding?.related.map(({ file, line }) => [file, line]),
      [
        ['mail.audience.yaml', 3],
        ['samples/b.json', 1],
      ],
    );
  });
  it('of an exported SendGrid template are its test data', async () => {
    const data = JSON.stringify({ offer: { city: 'Praga', validUntil: '2026-05-01' } });
    const exported = JSON.stringify({
      versions: [
        { active: 0, test_data: '{}' },
        { active: 1, test_data: data },
      ],
    });
    const found = await review({ 'samples/offer.json': exported }, { now: '2026-06-01' });
    assert.deepEqual(recipients(found), [{ affected: 2, of: 2, names: ['Inline', 'offer'] }]);
  });
  it('are sent on the day that the command says', async () => {
    assert.deepEqual(recipients(await review({}, { now: '2026-04-30' })), []);
  });
  it('ten are named at most', async () => {
    const many = Array.from({ length: 30 }, (_, i) => [`samples/s${i}.json`, ended('2026-05-03')]);
    const [found] = recipients(await review(Object.fromEntries(many)));
    assert.deepEqual([found?.affected, found?.of, found?.names.length], [31, 31, 10]);
  });
  it('report what is wrong in their own file', async () => {
    const { report } = await review({ 'samples/a.json': '{"data": {}, "nam": "x"}' });
    const file = report.files.find((each) => each.file === 'samples/a.json');
    assert.deepEqual([file?.kind, file?.findings.map(({ rule }) => rule)], ['sample', ['invalid-metadata']]);
  });
  it('are never quoted', async () => {
    const { report } = await review({ 'samples/b.json': ended('2026-05-03') });
    const said = report.files.flatMap((file) =>
      file.findings.map(({ message, data, related }) => [message, data, related]),
    );
    assert.doesNotMatch(JSON.stringify(said), /Praga|2026-05-01/);
  });
});

const WATCHING = `<p>Dzień dobry.</p>
<p>Widziane o {{visit.at}} na {{device.model}}.</p>
{{#if recipient.near}}<p>Byłaś tu: {{geo.latitude}}</p>{{/if}}
{{#if recipient.long}}<p>Przez {{session.duration}} sekund.</p>{{/if}}
`;
const WATCHED = {
  visit: { at: '14:32' },
  device: { model: 'Pixel' },
  geo: { latitude: 52.1 },
  session: { duration: 8 },
};

async function watched(recipients: Readonly<Record<string, object>>, locales = 'pl-PL') {
  const lines = Object.entries(recipients).map(
    ([name, recipient]) =>
      `  - ${JSON.stringify({ name, locale: 'pl-PL', data: { ...WATCHED, recipient } })}\n`,
  );
  const audience = `locales: [${locales}]\nsamples:\n${lines.join('')}`;
  const files = new Map([
    [absolute('mail.hbs'), WATCHING],
    [absolute('mail.audience.yaml'), audience],
  ]);
  const project = projectOf(new MemoryFiles(files));
  const { findings, specificity } = await project.reviewTemplate(absolute('mail.hbs'), true);
  const found = findings.filter(({ rule }) => rule === 'over-specific');
  return { found, score: specificity?.score, audience };
}

describe('how exact a message is for each of its samples', () => {
  it('is what that sample is shown', async () => {
    const { found, score } = await watched({ Ania: { near: true }, Jan: { long: true }, Ewa: {} });
    assert.equal(score, 4);
    assert.deepEqual(
      found.map(({ recipients, data }) => [recipients, data['score']]),
      [
        [{ affected: 1, of: 3, names: ['Ania'] }, '4'],
        [{ affected: 1, of: 3, names: ['Jan'] }, '4'],
      ],
    );
  });
  it('is said of those who are told the most, with the line of the sample', async () => {
    const { found, score, audience } = await watched({
      Ewa: {},
      Jan: { long: true },
      Ania: { near: true, long: true },
    });
    assert.equal(score, 6);
    const [only, ...others] = found;
    assert.deepEqual(others, []);
    assert.deepEqual(only?.recipients?.names, ['Ania']);
    assert.match(only?.message ?? '', /^The recipient "Ania" is told 4 exact things/);
    const line = only?.related.find(({ message }) => message.includes('"Ania"'))?.place.span.start ?? 0;
    assert.equal(audience.slice(0, line).split('\n').length, 5);
  });
  it('is nothing to speak of where nobody meets all branches', async () => {
    const { found, score } = await watched({ Ewa: {}, Jan: {} });
    assert.deepEqual([found, score], [[], 2]);
  });
  it('is told from the branches for locales that no sample has', async () => {
    const { found, score } = await watched({ Ewa: {} }, 'pl-PL, cs-CZ');
    assert.equal(score, 6);
    assert.deepEqual(
      found.map(({ locales, recipients }) => [locales, recipients]),
      [[['cs-CZ'], undefined]],
    );
  });
});

/** Says German to those whose data says "german", in a mail that Poles get too. */
const BRANCHES = `{{#if (eq recipient.lang "de")}}<p>Wir freuen uns auf Ihren nächsten Besuch in Wien.</p>
{{else}}<p>Cieszymy się na Twoją następną wizytę w Wiedniu.</p>{{/if}}
`;

async function spelled(samples: Readonly<Record<string, object>>) {
  const files = new Map([
    [absolute('mail.hbs'), BRANCHES],
    [
      absolute('mail.audience.yaml'),
      'locales: [pl-PL, de-AT]\nlocaleField: recipient.lang\nsamples: ["samples/*.json"]\n',
    ],
    ...Object.entries(samples).map(
      ([name, sample]) => [absolute(`samples/${name}.json`), JSON.stringify(sample)] as const,
    ),
  ]);
  const project = projectOf(new MemoryFiles(files));
  const { findings } = await project.reviewTemplate(absolute('mail.hbs'), true);
  return findings.filter(({ rule }) => rule === 'unreachable-branch' || rule === 'language-mismatch');
}

const inLanguage = (lang: string, locale: string) => ({ locale, data: { recipient: { lang } } });

describe('how the data spells locales', () => {
  it('is told by samples in files of their own', async () => {
    const known = await spelled({ a: inLanguage('polish', 'pl-PL'), b: inLanguage('german', 'de-AT') });
    assert.deepEqual(
      known.map(({ rule }) => rule),
      ['unreachable-branch', 'language-mismatch'],
    );
    assert.match(known[0]?.message ?? '', /german/);
  });
  it('may be as the mail has it', async () => {
    assert.deepEqual(await spelled({ a: inLanguage('pl', 'pl-PL'), b: inLanguage('de', 'de-AT') }), []);
  });
  it('is not known where no sample shows it', async () => {
    assert.deepEqual(await spelled({}), []);
  });
});
