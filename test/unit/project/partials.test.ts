import assert from 'node:assert/strict';
import type { FileReview } from '../../../src/review/report';
import { MemoryFiles } from '../../support/memory-files';
import { absolute, FOLDER, projectOf, relative } from '../../support/workspace';

const GERMAN = '<p>Wir freuen uns auf Ihren nächsten Besuch in Wien.</p>\n';
const POLISH = '<p>Cieszymy się na Twoją następną wizytę w Wiedniu.</p>\n';
const ENGLISH = '<p>You get this message because you booked a room with us.</p>\n';

type Texts = Readonly<Record<string, string>>;

const filesOf = (texts: Texts) =>
  new Map(Object.entries(texts).map(([name, text]) => [absolute(name), text] as const));

async function review(texts: Texts): Promise<readonly FileReview[]> {
  const project = projectOf(new MemoryFiles(filesOf(texts)));
  const result = await project.review(await project.discover([FOLDER]), new Set());
  assert.deepEqual(result.problems, []);
  return result.files;
}

/** What is said of a file: rule, message and the files of related places. */
const saidOf = (files: readonly FileReview[], name: string) =>
  files
    .find(({ file }) => file === absolute(name))
    ?.findings.map(({ rule, message, related }) => ({
      rule,
      message: message.split('. ')[0],
      related: related.map(({ place, message: about }) => `${relative(place.file)} ${about}`),
    }));

const mails = (footer: string): Texts => ({
  'emails/de/offer.hbs': `${GERMAN}{{> footer}}\n`,
  'emails/pl/offer.hbs': `${POLISH}{{> footer}}\n`,
  'emails/audience.yaml': 'reads: []\n',
  // What one language's version shows and the other does not is another rule's affair.
  'tactful.config.yaml': 'rules: { translation-parity: off }\n',
  'emails/partials/footer.hbs': footer,
});

describe('a partial that mails with other readers include', () => {
  it('is reported once, for the readers who cannot read it, naming the mail', async () => {
    const files = await review(mails(POLISH));
    assert.deepEqual(saidOf(files, 'emails/partials/footer.hbs'), [
      {
        rule: 'language-mismatch',
        message: 'de readers get this in Polish, which they are not known to read',
        related: ['emails/de/offer.hbs included here'],
      },
    ]);
    assert.deepEqual(saidOf(files, 'emails/de/offer.hbs'), []);
    assert.deepEqual(saidOf(files, 'emails/pl/offer.hbs'), []);
  });

  it('is reported once where neither can read it, naming both', async () => {
    assert.deepEqual(saidOf(await review(mails(ENGLISH)), 'emails/partials/footer.hbs'), [
      {
        rule: 'language-mismatch',
        message: 'de and pl readers get this in English, which they are not known to read',
        related: ['emails/de/offer.hbs included here', 'emails/pl/offer.hbs included here'],
      },
    ]);
  });

  it('is judged by what each caller hands in, and reported there', async () => {
    const files = await review({
      ...mails('<p>{{text}}</p>\n'),
      'emails/pl/offer.hbs': `${POLISH}{{> footer text="Bis bald und viele Grüße aus Wien!"}}\n`,
    });
    assert.deepEqual(
      saidOf(files, 'emails/pl/offer.hbs')?.map(({ rule }) => rule),
      ['language-mismatch'],
    );
    assert.deepEqual(saidOf(files, 'emails/partials/footer.hbs'), undefined);
  });

  it('names the mail, not the partial between', async () => {
    const files = await review({
      ...mails('{{> sign}}\n'),
      'emails/partials/sign.hbs': POLISH,
    });
    assert.deepEqual(
      saidOf(files, 'emails/partials/sign.hbs')?.map(({ related }) => related),
      [['emails/de/offer.hbs included here']],
    );
  });

  it('has the settings of whoever includes it, and the most severe wins', async () => {
    const config = 'overrides:\n  - files: ["de/**"]\n    rules: { language-mismatch: hint }\n';
    const severities = (files: readonly FileReview[]) =>
      files
        .find(({ file }) => file === absolute('emails/partials/footer.hbs'))
        ?.findings.map(({ severity }) => severity);
    const quieter = { ...mails(POLISH), 'emails/tactful.config.yaml': config };
    assert.deepEqual(severities(await review(quieter)), ['hint']);
    assert.deepEqual(severities(await review({ ...quieter, 'emails/partials/footer.hbs': ENGLISH })), [
      'warning',
    ]);
  });

  it('is silenced at its own place, and for one mail at the line that includes it', async () => {
    const own = await review(mails(`{{! tactful-disable-next-line language-mismatch }}\n${ENGLISH}`));
    assert.deepEqual(saidOf(own, 'emails/partials/footer.hbs'), []);
    const disable = '{{! tactful-disable-next-line language-mismatch }}\n';
    const files = await review({
      ...mails('{{> sign}}\n'),
      'emails/partials/sign.hbs': ENGLISH,
      'emails/de/offer.hbs': `${GERMAN}${disable}{{> footer}}\n`,
    });
    assert.deepEqual(
      saidOf(files, 'emails/partials/sign.hbs')?.map(({ message }) => message),
      ['pl readers get this in English, which they are not known to read'],
    );
  });
});

describe('layouts', () => {
  const layout = `<html lang="de"><body>{{{body}}}${GERMAN}</body></html>\n`;

  it('are reviewed through the mails that name them', async () => {
    const files = await review({
      'emails/pl/offer.hbs': `---\nlayout: default\n---\n${POLISH}`,
      'emails/de/offer.hbs': `---\nlayout: default.hbs\n---\n${GERMAN}`,
      'emails/layouts/default.hbs': layout,
    });
    assert.deepEqual(saidOf(files, 'emails/layouts/default.hbs'), [
      {
        rule: 'language-mismatch',
        message: 'pl readers get this in German, which they are not known to read',
        related: ['emails/pl/offer.hbs included here'],
      },
    ]);
  });

  for (const slot of [
    '{{{body}}}',
    '{{> body}}',
    '{{> @partial-block}}',
    '{{#block "main"}}{{/block}}',
    '{{{block "main"}}}',
  ])
    it(`by themselves are not told that nothing is in a language: ${slot}`, async () => {
      const files = await review({
        'emails/frame.hbs': `<html lang="de"><body>${slot}${GERMAN}</body></html>\n`,
        'emails/audience.yaml': 'locales: [pl, de]\n',
        'tactful.config.yaml': 'rules: { unknown-partial: off }\n',
      });
      assert.deepEqual(
        saidOf(files, 'emails/frame.hbs')?.map(({ message }) => message),
        ['pl readers get this in German, which they are not known to read'],
      );
    });

  it('are rendered around the mail of each sample', async () => {
    const files = filesOf({
      'emails/offer.hbs': `---\nlayout: inner\n---\n<p>Cześć, {{name}}</p>\n`,
      'emails/offer.audience.yaml':
        'locales: [pl]\nsamples: [{ name: Ania, data: { name: Ania, city: Wiedeń } }]\n',
      'emails/layouts/inner.hbs': '---\nlayout: outer\n---\n<div>{{{body}}}</div>\n',
      'emails/layouts/outer.hbs': '<html><body>{{> content}}<p>{{city}}</p></body></html>\n',
    });
    const { preview } = await projectOf(new MemoryFiles(files)).previewTemplate(
      absolute('emails/offer.hbs'),
      'Ania',
    );
    assert.equal(
      preview?.body.text.replace(/\n/g, ''),
      '<html><body><div><p>Cześć, Ania</p></div><p>Wiedeń</p></body></html>',
    );
  });

  it('that take the text in a way unknown to us are rendered before it', async () => {
    const files = filesOf({
      'emails/offer.hbs': `---\nlayout: odd\n---\n<p>Cześć</p>\n`,
      'emails/offer.audience.yaml': 'locales: [pl]\nsamples: [{ name: Ania, data: {} }]\n',
      'emails/layouts/odd.hbs': '<p>{{insertBody "x"}}</p>\n',
    });
    const { preview } = await projectOf(new MemoryFiles(files)).previewTemplate(
      absolute('emails/offer.hbs'),
      'Ania',
    );
    assert.equal(preview?.body.text, '<p>{{insertBody "x"}}</p>\n<p>Cześć</p>\n');
  });

  it('that are not found, or name each other, are left alone', async () => {
    const files = await review({
      'emails/pl/offer.hbs': `---\nlayout: none\n---\n${POLISH}`,
      'emails/de/offer.hbs': `---\nlayout: a\n---\n${GERMAN}`,
      'emails/layouts/a.hbs': '---\nlayout: b\n---\n{{{body}}}\n',
      'emails/layouts/b.hbs': '---\nlayout: a\n---\n{{{body}}}\n',
      'tactful.config.yaml': 'rules: { translation-parity: off }\n',
    });
    assert.deepEqual(
      files.flatMap(({ findings }) => findings),
      [],
    );
  });
});

describe('finding partials', () => {
  const partialsOf = async (texts: Texts, template: string) => {
    const project = projectOf(new MemoryFiles(filesOf(texts)));
    return (await project.reviewTemplate(absolute(template), true)).partials.map(relative);
  };
  const cases: readonly (readonly [string, Texts, readonly string[]])[] = [
    ['beside the mail', { 'a.hbs': '{{> b}}', 'b.hbs': 'x' }, ['b.hbs']],
    ['in partials/', { 'mail/a.hbs': '{{> b}}', 'partials/b.hbs': 'x' }, ['partials/b.hbs']],
    [
      'in _partials/, with an underscore',
      { 'a.hbs': '{{> b}}', '_partials/_b.html': 'x' },
      ['_partials/_b.html'],
    ],
    [
      'the nearest first',
      { 'm/a.hbs': '{{> b}}', 'm/partials/b.hbs': 'x', 'partials/b.hbs': 'y' },
      ['m/partials/b.hbs'],
    ],
    ['by a path', { 'a.hbs': '{{> ui/b}}', 'partials/ui/b.hbs': 'x' }, ['partials/ui/b.hbs']],
    ['deeper, by its bare name', { 'a.hbs': '{{> b}}', 'partials/ui/b.hbs': 'x' }, ['partials/ui/b.hbs']],
    [
      'where the configuration says',
      { 'a.hbs': '{{> b}}', 'shared/x/b.hbs': 'x', 'tactful.config.yaml': 'partials: ["shared/**"]\n' },
      ['shared/x/b.hbs'],
    ],
    [
      'through others, a circle once',
      { 'a.hbs': '{{> b}}', 'b.hbs': '{{> c}}', 'c.hbs': '{{> b}}' },
      ['b.hbs', 'c.hbs'],
    ],
    [
      'of layouts too',
      { 'a.hbs': '---\nlayout: l\n---\n', 'layouts/l.hbs': '{{> b}}', 'b.hbs': 'x' },
      ['b.hbs', 'layouts/l.hbs'],
    ],
    [
      'never above the root',
      { 'in/a.hbs': '{{> b}}', 'in/tactful.config.yaml': 'root: true\n', 'partials/b.hbs': 'x' },
      [],
    ],
  ];
  for (const [what, texts, found] of cases) {
    it(what, async () => {
      const name = Object.keys(texts).find((each) => each.endsWith('a.hbs')) ?? '';
      assert.deepEqual(await partialsOf(texts, name), found);
    });
  }

  it('looks for those who include a partial or name a layout, through others too', async () => {
    const project = projectOf(
      new MemoryFiles(
        filesOf({
          'emails/a.hbs': '---\nlayout: base\n---\nHi',
          'emails/b.hbs': 'Hi {{> sign}}',
          'emails/c.hbs': 'Hi, foot and sign',
          'emails/layouts/base.hbs': '{{{body}}}{{> sign}}',
          'emails/partials/sign.hbs': '{{> foot}}',
          'emails/partials/foot.hbs': 'Bye',
        }),
      ),
    );
    const includers = async (name: string) => (await project.includersOf(absolute(name))).map(relative);
    assert.deepEqual(await includers('emails/partials/foot.hbs'), [
      'emails/a.hbs',
      'emails/b.hbs',
      'emails/layouts/base.hbs',
      'emails/partials/sign.hbs',
    ]);
    assert.deepEqual(await includers('emails/layouts/base.hbs'), ['emails/a.hbs']);
  });

  it('looks for those who include it by a name that code can hold', async () => {
    const project = projectOf(
      new MemoryFiles(
        filesOf({ 'emails/a.hbs': 'Hi {{> linkOrder}}', 'emails/partials/link-order.hbs': 'Your order' }),
      ),
    );
    assert.deepEqual(await project.includersOf(absolute('emails/partials/link-order.hbs')), [
      absolute('emails/a.hbs'),
    ]);
  });

  it('asks for a new review of those who include what changed, and of no others', async () => {
    const project = projectOf(new MemoryFiles(filesOf(mails(GERMAN))));
    const { dependencies } = await project.reviewTemplate(absolute('emails/de/offer.hbs'));
    assert.ok(dependencies.has(absolute('emails/partials/footer.hbs')));
    const alone = projectOf(new MemoryFiles(filesOf({ ...mails(GERMAN), 'emails/pl/news.hbs': POLISH })));
    const others = await alone.reviewTemplate(absolute('emails/pl/news.hbs'));
    assert.ok(!others.dependencies.has(absolute('emails/partials/footer.hbs')));
  });
});
