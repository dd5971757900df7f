import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, linkSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, it } from 'mocha';
import { BROKEN, GERMAN, MENDED, POLISH_READERS } from './support/mails';
import { readReport } from './support/read-report';
import { runIn } from './support/run-command';
import { type Files, makeFolder, type TemporaryFolder } from './support/temporary-folder';

const READERS: Files = { 'emails/audience.yaml': POLISH_READERS };

describe('tactful --fix', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder | undefined;
  const open = (files: Files): string => {
    folder = makeFolder({ ...READERS, ...files });
    return folder.path;
  };
  const read = (name: string): string => readFileSync(join(folder?.path ?? '', name), 'utf8');
  afterEach(() => folder?.remove());

  it('applies the safe fixes and reports what is left', async () => {
    const path = open({ 'emails/a.hbs': BROKEN + GERMAN });
    const { status, stdout, stderr } = await runIn(path, ['--fix', '--format', 'json']);
    assert.equal(read('emails/a.hbs'), MENDED + GERMAN);
    assert.equal(stderr, 'tactful: Fixed emails/a.hbs.\n');
    assert.deepEqual(
      readReport(stdout).files[0]?.findings.map((each) => each.rule),
      ['language-mismatch'],
    );
    assert.equal(status, 1);
    assert.deepEqual(readdirSync(join(path, 'emails')).sort(), ['a.hbs', 'audience.yaml']);
  });

  it('exits with 0 where nothing is left, and a second run changes nothing', async () => {
    const path = open({ 'emails/a.hbs': BROKEN });
    const first = await runIn(path, ['--fix']);
    const second = await runIn(path, ['--fix']);
    assert.deepEqual([first.status, second.status, second.stderr], [0, 0, '']);
    assert.equal(read('emails/a.hbs'), MENDED);
  });

  it('applies no fix that is a choice', async () => {
    const path = open({ 'emails/a.hbs': GERMAN });
    await runIn(path, ['--fix']);
    assert.equal(read('emails/a.hbs'), GERMAN);
  });

  it('mends everything in a file at once, front matter too', async () => {
    const path = open({
      'emails/a.hbs': `---\nsubject: {{name}}, dziękujemy\n---\n${BROKEN}{> stopka}}\n${BROKEN}`,
      'emails/partials/stopka.hbs': '<p>Sklep</p>\n',
    });
    const { stdout } = await runIn(path, ['--fix', '--format=json']);
    assert.equal(
      read('emails/a.hbs'),
      `---\nsubject: "{{name}}, dziękujemy"\n---\n${MENDED}{{> stopka}}\n${MENDED}`,
    );
    assert.equal(readReport(stdout).summary.fixable, 0);
  });

  it('keeps line ends, a byte order mark and the mode', async () => {
    const path = open({ 'emails/a.hbs': `\ufeff${BROKEN.replaceAll('\n', '\r\n')}<p>Do zobaczenia</p>\r\n` });
    chmodSync(join(path, 'emails/a.hbs'), 0o640);
    await runIn(path, ['--fix']);
    assert.equal(read('emails/a.hbs'), `\ufeff${MENDED.replaceAll('\n', '\r\n')}<p>Do zobaczenia</p>\r\n`);
    assert.equal(statSync(join(path, 'emails/a.hbs')).mode & 0o777, 0o640);
  });

  it('leaves a read-only file alone and says so, and fixes the others', async () => {
    const path = open({ 'emails/a.hbs': BROKEN, 'emails/b.hbs': BROKEN });
    chmodSync(join(path, 'emails/a.hbs'), 0o444);
    const { status, stdout, stderr } = await runIn(path, ['--fix', '--format=json']);
    assert.equal(status, 2);
    assert.equal(
      stderr,
      'tactful: Fixed emails/b.hbs.\ntactful: emails/a.hbs is read-only: it was not fixed.\n',
    );
    assert.deepEqual([read('emails/a.hbs'), read('emails/b.hbs')], [BROKEN, MENDED]);
    assert.deepEqual(
      readReport(stdout).files.map((file) => file.findings.length),
      [1, 0],
    );
  });

  it('writes through a link, and keeps the link', async () => {
    const path = open({ 'emails/a.hbs': BROKEN });
    symlinkSync('a.hbs', join(path, 'emails/b.hbs'));
    const { status } = await runIn(path, ['--fix']);
    assert.equal(status, 0);
    assert.equal(read('emails/a.hbs'), MENDED);
    assert.equal(spawnSync('readlink', [join(path, 'emails/b.hbs')], { encoding: 'utf8' }).stdout, 'a.hbs\n');
  });

  it('writes nothing outside of the folder', async () => {
    const outside = makeFolder({ 'a.hbs': BROKEN });
    try {
      const path = open({});
      symlinkSync(join(outside.path, 'a.hbs'), join(path, 'emails/a.hbs'));
      symlinkSync(outside.path, join(path, 'emails/sub'));
      assert.equal((await runIn(path, ['emails/a.hbs', '--fix'])).status, 2);
      assert.equal((await runIn(path, ['emails', '--fix'])).status, 2);
      assert.equal(readFileSync(join(outside.path, 'a.hbs'), 'utf8'), BROKEN);
    } finally {
      outside.remove();
    }
  });

  it('gives a file of two names a file of its own', async () => {
    const path = open({ 'emails/a.hbs': BROKEN, 'elsewhere/b.txt': '' });
    linkSync(join(path, 'emails/a.hbs'), join(path, 'elsewhere/c.txt'));
    await runIn(path, ['--fix']);
    assert.deepEqual([read('emails/a.hbs'), read('elsewhere/c.txt')], [MENDED, BROKEN]);
  });

  it('prints with --fix-dry-run a patch that git applies, and writes nothing', async () => {
    const text = `\ufeff<p>a</p>\r\n${BROKEN.replace('\n', '\r\n')}<p>b</p>\r\n<p>Do zobaczenia</p>`;
    const path = open({ 'emails/a.hbs': text });
    const { status, stdout, stderr } = await runIn(path, ['--fix-dry-run']);
    assert.equal(status, 0);
    assert.match(stdout, /^--- a\/emails\/a\.hbs\n\+\+\+ b\/emails\/a\.hbs\n@@ /);
    assert.equal(stderr, 'Nothing found in 1 template.\n');
    assert.equal(read('emails/a.hbs'), text);
    const applied = spawnSync('git', ['apply', '-'], { cwd: path, input: stdout, encoding: 'utf8' });
    assert.equal(applied.stderr, '');
    assert.equal(read('emails/a.hbs'), text.replace('{name}}', '{{name}}'));
  });

  it('prints an empty patch where there is nothing to fix', async () => {
    const { status, stdout } = await runIn(open({ 'emails/a.hbs': MENDED }), [
      '--fix-dry-run',
      '--output',
      'report.txt',
    ]);
    assert.deepEqual([status, stdout, read('report.txt')], [0, '', 'Nothing found in 1 template.\n']);
  });
});
