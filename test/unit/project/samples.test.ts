import assert from 'node:assert/strict';
import { createProject } from '../../../src/project/create-project';
import type { CommandOverrides } from '../../../src/project/project-types';
import { MemoryFiles } from '../../support/memory-files';
import { absolute, FOLDER, readData } from '../../support/workspace';

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
