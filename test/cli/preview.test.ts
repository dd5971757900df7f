import assert from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { runIn, runWith } from './support/run-command';
import { type Files, makeFolder } from './support/temporary-folder';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const SHOP: Files = {
  'emails/offer.hbs':
    '---\nsubject: "Hello {{firstName}}, your order"\n---\n<p>Hello {{firstName}}, your order is here.</p>\n<img src="../img/logo.png" alt="Logo"><img src="/img/logo.png?v=2" alt="Again"><img src="img/none.png" alt="No file"><img src="../img/text.png" alt="Text">\n{{> footer}}\n',
  'emails/partials/footer.hbs': '<p>Yours, {{shop}}</p>\n',
  'emails/audience.yaml':
    'locales: [en]\nsamples:\n  - { name: Ania K., data: { firstName: Ania, shop: Kolibri } }\n  - name: Nobody\n    locale: en\n    now: 2026-05-10\n    data: { shop: Kolibri }\n',
  'img/logo.png': PNG,
  'img/text.png': 'no image\n',
  'tactful.config.yaml': 'root: true\n',
};

describe('tactful preview', function () {
  this.timeout(60_000);

  it('writes the message of the first sample as a page to standard output', async () => {
    const { status, stdout, stderr } = await runWith(SHOP, ['preview', 'emails/offer.hbs']);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^<!doctype html>\n/);
    assert.match(stdout, /<h1>emails\/offer\.hbs<\/h1><p class="soft">As Ania K\. gets it\./);
    assert.match(stdout, /<p class="subject">Hello Ania, your order<\/p>/);
    assert.match(stdout, /No findings in this message/);
    assert.match(stdout, /Yours, Kolibri/);
  });

  it('shows the sample that is named, with what is found for it', async () => {
    const folder = makeFolder(SHOP);
    try {
      const args = ['preview', 'emails/offer.hbs', '--sample', 'Nobody', '--output', 'out/page.html'];
      assert.deepEqual(await runIn(folder.path, args), { status: 0, stdout: '', stderr: '' });
      const page = readFileSync(join(folder.path, 'out/page.html'), 'utf8');
      assert.match(page, /2 findings in this message/);
      assert.match(page, /<li>Ania K\.<br><span class="counts"><span class="soft">nothing found/);
      assert.match(
        page,
        /<li aria-current="true">Nobody <span class="soft counts">en, 2026-05-10<\/span><br>.*2 warnings/,
      );
      assert.match(page, /emails\/offer\.hbs:4:10 · 1 of 2 samples/);
    } finally {
      folder.remove();
    }
  });

  it('holds images that lie in the workspace, and boxes for all others', async () => {
    const folder = makeFolder({
      ...SHOP,
      'emails/link.hbs': '<p>Hello {{shop}}</p><img src="out.png" alt="Elsewhere">',
    });
    const other = makeFolder({ 'secret.png': PNG });
    try {
      symlinkSync(join(other.path, 'secret.png'), join(folder.path, 'emails/out.png'));
      const { stdout } = await runIn(folder.path, ['preview', 'emails/offer.hbs']);
      const data = `data:image/png;base64,${PNG.toString('base64')}`;
      assert.equal(stdout.split(`&lt;img src=&quot;${data}&quot;`).length, 3);
      assert.match(stdout, /Image: No file/);
      assert.match(stdout, /Image: Text/);
      const linked = await runIn(folder.path, ['preview', 'emails/link.hbs']);
      assert.match(linked.stdout, /Image: Elsewhere/);
    } finally {
      folder.remove();
      other.remove();
    }
  });

  it('shows plain text as it is', async () => {
    const files = { ...SHOP, 'emails/plain.txt': 'Hello {{{firstName}}},\n\n  your order <is> here.\n' };
    const { stdout } = await runWith(files, ['preview', 'emails/plain.txt']);
    assert.match(stdout, /tactful-plain&quot;&gt;Hello Ania,\n\n {2}your order &amp;lt;is&amp;gt; here\./);
  });

  /** What was typed, and the one line on standard error. */
  const MISTAKES: readonly (readonly [readonly string[], string])[] = [
    [
      ['emails/offer.hbs', '--sample', 'ania k'],
      'There is no sample `ania k`. Did you mean `Ania K.`? There are: `Ania K.` and `Nobody`.',
    ],
    [
      ['emails/offer.hbs', '--sample', 'constructor'],
      'There is no sample `constructor`. There are: `Ania K.` and `Nobody`.',
    ],
    [
      ['bare.hbs'],
      '`bare.hbs` has no samples to show it with. Write `samples:` into its audience file, each with a `name` and its `data`, or name JSON files there: `samples: "samples/*.json"`.',
    ],
    [['emails'], '`tactful preview` takes one template, and `emails` is a folder. Name a file.'],
    [['emails/ofer.hbs'], 'There is no file or folder `emails/ofer.hbs`. Did you mean `emails/offer.hbs`?'],
    [
      ['emails/offer.hbs', '--output', 'img'],
      'The report cannot be written to `img` (EISDIR). Name another file.',
    ],
  ];
  for (const [args, line] of MISTAKES) {
    it(`says what to change: ${args.join(' ')}`, async () => {
      const files = { ...SHOP, 'bare.hbs': '<p>Hello {{firstName}}</p>' };
      assert.deepEqual(await runWith(files, ['preview', ...args]), {
        status: 2,
        stdout: '',
        stderr: `tactful: ${line}\n`,
      });
    });
  }

  it('writes the page and says what kept the review from being whole', async () => {
    const files = { ...SHOP, 'tactful.config.yaml': 'root: true\nrules:\n  exact-tme: error\n' };
    const { status, stdout, stderr } = await runWith(files, ['preview', 'emails/offer.hbs']);
    assert.equal(status, 2);
    assert.match(stderr, /^tactful: tactful\.config\.yaml:3:3: .*exact-tme.*\n$/);
    assert.match(stdout, /<\/html>\n$/);
  });
});
