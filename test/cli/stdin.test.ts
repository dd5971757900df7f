import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { BROKEN, GERMAN, MENDED, POLISH, POLISH_READERS } from './support/mails';
import { readReport } from './support/read-report';
import { runIn } from './support/run-command';
import { makeFolder, type TemporaryFolder } from './support/temporary-folder';

const asOffer = ['--stdin', '--stdin-filename', 'emails/offer.hbs'];

describe('tactful --stdin', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = makeFolder({
      'emails/audience.yaml': POLISH_READERS,
      'emails/thanks.hbs': GERMAN,
      'emails/offer.hbs': POLISH,
    });
  });
  afterEach(() => folder.remove());

  it('reviews the text as if it were that file', async () => {
    const { status, stdout } = await runIn(folder.path, [...asOffer, '--format=json'], { stdin: GERMAN });
    assert.equal(status, 1);
    const { files } = readReport(stdout);
    assert.deepEqual(
      files.map((file) => [file.file, file.findings.map((each) => each.rule)]),
      [['emails/offer.hbs', ['language-mismatch']]],
    );
  });

  it('needs no such file, nor its folder', async () => {
    const args = ['--stdin', '--stdin-filename', 'emails/new/x.hbs', '--format=json'];
    const { stdout } = await runIn(folder.path, args, { stdin: GERMAN });
    assert.deepEqual(readReport(stdout).files[0]?.audience?.sources, ['emails/audience.yaml']);
    assert.equal(existsSync(join(folder.path, 'emails/new')), false);
  });

  it('gives the fixed text on standard output and the report on standard error', async () => {
    const { status, stdout, stderr } = await runIn(folder.path, [...asOffer, '--fix'], {
      stdin: `\ufeff${BROKEN}${GERMAN}`,
    });
    assert.equal(status, 1);
    assert.equal(stdout, `\ufeff${MENDED}${GERMAN}`);
    assert.match(stderr, /language-mismatch\n/);
  });

  it('gives back a text with nothing to fix as it is', async () => {
    const { status, stdout, stderr } = await runIn(folder.path, [...asOffer, '--fix'], { stdin: MENDED });
    assert.deepEqual([status, stdout, stderr], [0, MENDED, 'Nothing found in 1 template.\n']);
  });

  it('shows what it would fix', async () => {
    const { stdout } = await runIn(folder.path, [...asOffer, '--fix-dry-run'], { stdin: BROKEN });
    assert.match(stdout, /^-.*, \{name\}\}\.<\/p>\n\+.*, \{\{name\}\}\.<\/p>$/m);
  });

  it('takes an empty text', async () => {
    const { status, stdout } = await runIn(folder.path, [...asOffer, '--format=json'], { stdin: '' });
    assert.deepEqual([status, readReport(stdout).summary.error], [0, 0]);
  });

  it('refuses what is no text', async () => {
    const { status, stdout, stderr } = await runIn(folder.path, asOffer, {
      stdin: Uint8Array.of(0xff, 0xfe, 0x41),
    });
    assert.deepEqual(
      [status, stdout, stderr],
      [2, '', 'tactful: Standard input is no UTF-8 text. Convert it to UTF-8.\n'],
    );
  });
});
