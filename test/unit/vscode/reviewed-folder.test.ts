import assert from 'node:assert/strict';
import { readData } from '../../../scripts/read-data';
import type { ReadData } from '../../../src/language/load-judge';
import type { Pauses } from '../../../src/project/in-slices';
import type { EngineHandlers, ReviewAnswer } from '../../../src/vscode/protocol';
import { createEngine } from '../../../src/vscode/thread/engine';

const folder = { system: 'memfs://', path: '/mail' };
const german = '<p>Wir freuen uns auf Ihren nächsten Besuch in Wien.</p>\n';
const polish = '<p>Cieszymy się na Twoją następną wizytę w Wiedniu.</p>\n';

/** An engine over files in memory, and how often it read each. */
function engineOver(files: Map<string, string>, pauses?: Pauses, data: ReadData = readData) {
  const reads: string[] = [];
  const list = async (path: string) => {
    const prefix = path.endsWith('/') ? path : `${path}/`;
    const below = [...files.keys()].filter((file) => file.startsWith(prefix));
    const names = new Map(
      below.map((file) => {
        const [name = '', ...rest] = file.slice(prefix.length).split('/');
        return [name, rest.length === 0 ? 'file' : 'directory'] as const;
      }),
    );
    return names.size === 0 ? undefined : [...names].map(([name, kind]) => ({ name, kind }));
  };
  const read = async (path: string) => {
    reads.push(path);
    return files.get(path);
  };
  const engine = createEngine({
    filesOf: () => ({ read, list, size: async (path) => files.get(path)?.length }),
    readData: data,
    ...(pauses ? { pauses } : {}),
  });
  return { engine, reads };
}

const review = (engine: EngineHandlers, file: string, more = {}): Promise<ReviewAnswer> =>
  engine.review({ folder, file, number: 0, named: false, keep: false, refresh: [], ...more });

const rulesIn = ({ files }: ReviewAnswer, file: string): readonly string[] | undefined =>
  files.find((each) => each.file === file)?.findings.map(({ rule }) => rule);

const mails = () =>
  new Map([
    ['/mail/emails/a.hbs', `${polish}{{> footer}}\n`],
    ['/mail/emails/a.audience.yaml', 'locales: [pl-PL]\n'],
    ['/mail/emails/b.hbs', `${german}{{> footer}}\n`],
    ['/mail/emails/b.audience.yaml', 'locales: [de-DE]\n'],
    ['/mail/emails/partials/footer.hbs', german],
  ]);

describe('the engine behind the editor', () => {
  it('tries anew to read its data where that failed', async () => {
    const failed = new Set<string>();
    const { engine } = engineOver(mails(), undefined, async (name) => {
      if (failed.has(name)) return readData(name);
      failed.add(name);
      throw new Error(`no ${name} yet`);
    });
    const file = '/mail/emails/a.hbs';
    let answer: ReviewAnswer | undefined;
    for (let tries = 0; tries < 5 && !answer; tries++) {
      answer = await review(engine, file).catch(({ message }) => {
        assert.match(message, /^no .+ yet$/);
        return undefined;
      });
    }
    assert.ok(failed.has('ngrams.bin') && failed.has('phrases/pl.json'), [...failed].join(', '));
    assert.deepEqual(answer && rulesIn(answer, '/mail/emails/partials/footer.hbs'), ['language-mismatch']);
  });

  it('says of a partial what all its templates say together', async () => {
    const { engine } = engineOver(mails());
    const footer = '/mail/emails/partials/footer.hbs';
    assert.deepEqual(rulesIn(await review(engine, '/mail/emails/b.hbs'), footer), undefined);
    assert.deepEqual(rulesIn(await review(engine, '/mail/emails/a.hbs'), footer), ['language-mismatch']);
    const dropped = engine.drop({ folder, files: ['/mail/emails/a.hbs'] });
    assert.deepEqual(dropped.find(({ file }) => file === footer)?.findings, []);
  });

  it('reviews a partial through those who include it', async () => {
    const { engine } = engineOver(mails());
    const answer = await review(engine, '/mail/emails/partials/footer.hbs');
    assert.deepEqual(answer.includers, ['/mail/emails/a.hbs', '/mail/emails/b.hbs']);
    assert.deepEqual(answer.files, []);
  });

  it('reviews again what depends on a change, and only that', async () => {
    const { engine } = engineOver(mails());
    for (const file of ['/mail/emails/a.hbs', '/mail/emails/b.hbs']) await review(engine, file);
    const again = (files: readonly string[], isStructural = false) =>
      engine.changed({ folder, number: 1, files, isStructural });
    assert.deepEqual(again(['/mail/emails/a.audience.yaml']), ['/mail/emails/a.hbs']);
    assert.deepEqual(again(['/mail/emails/partials/footer.hbs']).length, 2);
    assert.deepEqual(again(['/mail/other.yaml']), []);
    assert.deepEqual(again(['/mail/emails/audience.yaml'], true).length, 2);
  });

  it('reads only what has changed', async () => {
    const files = mails();
    const { engine, reads } = engineOver(files);
    await review(engine, '/mail/emails/a.hbs');
    reads.length = 0;
    files.set('/mail/emails/a.audience.yaml', 'locales: [de-DE]\n');
    engine.changed({ folder, number: 1, files: ['/mail/emails/a.audience.yaml'], isStructural: false });
    const answer = await review(engine, '/mail/emails/a.hbs');
    assert.deepEqual(reads, ['/mail/emails/a.audience.yaml']);
    assert.deepEqual(rulesIn(answer, '/mail/emails/a.hbs'), ['language-mismatch']);
  });

  it('takes nothing over when a file changes meanwhile', async () => {
    const { engine } = engineOver(mails());
    const reviewing = review(engine, '/mail/emails/a.hbs');
    engine.changed({ folder, number: 7, files: ['/mail/emails/a.audience.yaml'], isStructural: false });
    const answer = await reviewing;
    assert.equal(answer.isStale, true);
    assert.deepEqual(answer.files, []);
  });

  it('knows of the changes before its first question', async () => {
    const { engine } = engineOver(mails());
    const answer = await review(engine, '/mail/emails/a.hbs', { number: 12 });
    assert.equal(answer.seen, 12);
    assert.equal(answer.isStale, false);
  });

  it('describes the text of a partial by those who include it', async () => {
    const { engine } = engineOver(mails());
    for (const file of ['/mail/emails/a.hbs', '/mail/emails/b.hbs']) await review(engine, file);
    const place = { file: '/mail/emails/partials/footer.hbs', line: 1, column: 10 };
    const passage = await engine.passage({ folder, ...place });
    assert.deepEqual([...(passage?.locales ?? [])].sort(), ['de-DE', 'pl-PL']);
    assert.equal(passage?.language, 'de');
    assert.deepEqual(
      passage?.concerns.map(({ rule }) => rule),
      ['language-mismatch'],
    );
  });

  it('gives findings that the host has lost once more', async () => {
    const { engine } = engineOver(mails());
    await review(engine, '/mail/emails/a.hbs');
    const refresh = ['/mail/emails/partials/footer.hbs'];
    const answer = await review(engine, '/mail/emails/b.hbs', { refresh });
    assert.deepEqual(rulesIn(answer, '/mail/emails/partials/footer.hbs'), ['language-mismatch']);
  });

  it('finds what an audience file governs', async () => {
    const files = mails();
    const { engine } = engineOver(files.set('/mail/emails/audience.yaml', 'kind: marketing\n'));
    const governed = (file: string) => engine.governed({ folder, file });
    assert.deepEqual(await governed('/mail/emails/b.audience.yaml'), ['/mail/emails/b.hbs']);
    assert.deepEqual((await governed('/mail/emails/audience.yaml')).slice(0, 2), [
      '/mail/emails/a.hbs',
      '/mail/emails/b.hbs',
    ]);
  });

  it('reports what was kept, as the command does', async () => {
    const { engine } = engineOver(mails());
    const { templates } = await engine.discover(folder);
    for (const file of templates) await review(engine, file, { keep: true });
    const { files, summary } = engine.report(folder);
    assert.deepEqual(
      files.map(({ file, findings }) => [file, findings.map(({ rule }) => rule)]),
      [
        ['emails/a.hbs', []],
        ['emails/b.hbs', []],
        ['emails/partials/footer.hbs', ['language-mismatch']],
      ],
    );
    assert.equal(summary.error, 1);
  });
});

const SAMPLES = 300;

/** A mail that greets by name, and recipients of whom every second has none. */
function mailWithSamples() {
  const samples = Array.from({ length: SAMPLES }, (_, i) => [
    `/mail/emails/samples/s${i}.json`,
    JSON.stringify({ data: { recipient: { firstName: i % 2 ? 'Ania' : '' } } }),
  ]);
  return new Map([
    ['/mail/emails/a.hbs', '<p>Cześć {{recipient.firstName}}, cieszymy się na Twoją wizytę.</p>\n'],
    ['/mail/emails/a.audience.yaml', 'locales: [pl-PL]\nsamples: ["samples/*.json"]\n'],
    ...(samples as [string, string][]),
  ]);
}

/** Pauses wherever it may, and does something in one of the pauses. */
function pausing(at: number, act: () => void) {
  let count = 0;
  const take = async () => {
    if (++count === at) act();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { pauses: { isDue: () => true, take }, count: () => count };
}

describe('a review of many samples in the editor', () => {
  const file = '/mail/emails/a.hbs';

  it('pauses between them, and finds the same', async () => {
    const { pauses, count } = pausing(0, () => {});
    const files = mailWithSamples();
    const sliced = await review(engineOver(files, pauses).engine, file);
    const atOnce = await review(engineOver(files).engine, file);
    assert.ok(count() > 2 * SAMPLES, `${count()} pauses`);
    assert.deepEqual(sliced.files, atOnce.files);
    assert.deepEqual(rulesIn(sliced, file), ['missing-fallback']);
  });

  it('is given up as soon as something changes on which it depends', async () => {
    const files = mailWithSamples();
    const edited = '<p>Wir freuen uns auf Ihren nächsten Besuch in Wien, {{recipient.firstName}}</p>\n';
    let countAtEdit = 0;
    const { pauses, count } = pausing(SAMPLES + 50, () => {
      countAtEdit = count();
      files.set(file, edited);
      engine.changed({ folder, number: 1, files: [file], isStructural: false });
    });
    const { engine } = engineOver(files, pauses);
    const overtaken = await review(engine, file);
    assert.equal(overtaken.isStale, true);
    assert.deepEqual(overtaken.files, []);
    assert.deepEqual(overtaken.problems, []);
    assert.ok(count() - countAtEdit < 5, `${count() - countAtEdit} pauses after the edit`);
    const newest = await review(engine, file, { number: 1 });
    assert.equal(newest.isStale, false);
    assert.deepEqual(rulesIn(newest, file), ['language-mismatch']);
  });

  it('goes on when something else changes', async () => {
    const files = mailWithSamples().set('/mail/emails/other.hbs', '<p>Hallo</p>\n');
    const { pauses } = pausing(SAMPLES + 50, () => {
      engine.changed({ folder, number: 1, files: ['/mail/emails/other.hbs'], isStructural: false });
    });
    const { engine } = engineOver(files, pauses);
    const answer = await review(engine, file);
    assert.equal(answer.isStale, false);
    assert.deepEqual(rulesIn(answer, file), ['missing-fallback']);
    assert.deepEqual(answer.files, (await review(engineOver(files).engine, file)).files);
  });
});
