import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, it } from 'mocha';
import { commandFile } from './support/build-command';
import { BROKEN, GERMAN, POLISH, POLISH_READERS } from './support/mails';
import { readReport } from './support/read-report';
import { runIn, runWith } from './support/run-command';
import { type Files, makeFolder, type TemporaryFolder } from './support/temporary-folder';

/** One German mail for Polish readers, and one that is right. */
const SHOP: Files = {
  'emails/audience.yaml': POLISH_READERS,
  'emails/offer.hbs': GERMAN,
  'emails/thanks.hbs': POLISH,
};

describe('tactful review', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder | undefined;
  const open = (files: Files): string => {
    folder = makeFolder(files);
    return folder.path;
  };
  afterEach(() => folder?.remove());

  it('finds a mail in a language its readers do not read, and fails', async () => {
    const { status, stdout, stderr } = await runWith(SHOP, []);
    assert.equal(status, 1);
    assert.equal(stderr, '');
    assert.match(stdout, /^emails\/offer\.hbs {2}for pl-PL$/m);
    assert.match(stdout, /^ {2}1:4 {2}error {2}.* {2}language-mismatch$/m);
    assert.match(stdout, /^ {6}1 \| <p>Vielen Dank .*<\/p>\n {8}\| {4}\^+$/m);
    assert.match(stdout, /^1 error in 2 templates\.$/m);
    assert.match(stdout, /tactful explain language-mismatch$/m);
  });

  it('has nothing to say about a mail that is right', async () => {
    const { status, stdout, stderr } = await runWith(SHOP, ['emails/thanks.hbs']);
    assert.deepEqual(
      { status, stdout, stderr },
      { status: 0, stdout: 'Nothing found in 1 template.\n', stderr: '' },
    );
  });

  it('prints the report as JSON that its schema describes', async () => {
    const { status, stdout } = await runWith(SHOP, ['review', 'emails', '--format', 'json']);
    const report = readReport(stdout);
    assert.equal(status, 1);
    assert.deepEqual(
      report.files.map((file) => file.file),
      ['emails/offer.hbs', 'emails/thanks.hbs'],
    );
    assert.deepEqual(
      report.files[0]?.findings.map((each) => [each.rule, each.line, each.column]),
      [['language-mismatch', 1, 4]],
    );
    assert.deepEqual(report.files[0]?.audience, { locales: ['pl-PL'], sources: ['emails/audience.yaml'] });
    assert.equal(report.summary.files, 2);
  });

  it('gives the same for `tactful PATH`, patterns in quotes and single files', async () => {
    const path = open({ ...SHOP, 'emails/node_modules/x/y.hbs': GERMAN });
    const ways = [
      ['emails'],
      ['review', './emails/'],
      ['emails/*.hbs'],
      ['**/*.hbs'],
      ['emails/{offer,thanks}.hbs'],
      [join(path, 'emails')],
    ];
    const reports = await Promise.all(
      ways.map(async (way) => (await runIn(path, [...way, '--format=json'])).stdout),
    );
    const files = reports.map((text) => readReport(text).files.map((file) => file.file));
    assert.deepEqual(
      files,
      ways.map(() => ['emails/offer.hbs', 'emails/thanks.hbs']),
    );
  });

  it('leaves out what .gitignore names and folders with a dot when it expands a pattern', async () => {
    const files = { ...SHOP, '.gitignore': 'offer.hbs\n', '.old/y.hbs': GERMAN, 'emails/.old/y.hbs': GERMAN };
    const { stdout } = await runWith(files, ['**/*.hbs', '--format=json']);
    assert.deepEqual(
      readReport(stdout).files.map((file) => file.file),
      ['emails/thanks.hbs'],
    );
  });

  it('shows paths relative to the working folder, and reads what is above it up to .git', async () => {
    const path = open({ 'audience.yaml': POLISH_READERS, 'shop/emails/offer.hbs': GERMAN });
    const { stdout } = await runIn(join(path, 'shop/emails'), ['--format', 'json']);
    const [file] = readReport(stdout).files;
    assert.deepEqual([file?.file, file?.audience?.sources], ['offer.hbs', ['../../audience.yaml']]);
  });

  for (const [level, expected] of [
    ['never', 0],
    ['error', 1],
    ['warning', 1],
    ['hint', 1],
  ] as const) {
    it(`exits with ${expected} for an error and --fail-on ${level}`, async () => {
      assert.equal((await runWith(SHOP, ['--fail-on', level])).status, expected);
    });
  }

  for (const [level, expected] of [
    ['error', 0],
    ['warning', 0],
    ['info', 0],
    ['hint', 1],
  ] as const) {
    it(`exits with ${expected} for a hint and --fail-on ${level}`, async () => {
      assert.equal((await runWith({ 'emails/thanks.hbs': POLISH }, ['--fail-on', level])).status, expected);
    });
  }

  it('says where front matter names readers', async () => {
    const { stdout } = await runWith({ 'emails/a.hbs': '---\nlocale: pl-PL\n---\n<p>Witaj</p>\n' }, []);
    assert.match(stdout, /^ {8}In front matter it is "audience: \{ locale: pl-PL \}": keys such as/m);
  });

  it('says of each mail that its front matter names other readers than those it is reviewed for', async () => {
    const { stdout } = await runWith(
      {
        'emails/audience.yaml': 'locales: [nl-NL]\n',
        'emails/a.hbs': '---\nlocales: [de-AT]\n---\n<p>{{recipient.firstName}}</p>\n',
      },
      [],
    );
    assert.match(
      stdout,
      /^ {2}4:1 {2}hint {2}`locales: \[de-AT\]` in its front matter is a key for other tools/m,
    );
    assert.doesNotMatch(stdout, /Write an audience\.yaml/);
  });

  it('says once a folder that readers are not known', async () => {
    const { stdout } = await runWith({ 'emails/a.hbs': POLISH, 'emails/b.hbs': POLISH, 'c.hbs': POLISH }, [
      '.',
      'c.hbs',
    ]);
    assert.match(
      stdout,
      /^ {2}hint {2}1 template in this folder says nothing of its readers {2}missing-audience\n {2}hint {2}2 templates in emails\/ say nothing of their readers {2}missing-audience\n {8}Write an audience\.yaml there/m,
    );
    assert.equal(stdout.match(/missing-audience/g)?.length, 3);
  });

  it('shows with --quiet only what fails', async () => {
    const files = { ...SHOP, 'emails/pl/audience.yaml': '', 'mail/x.hbs': POLISH };
    const { stdout } = await runWith(files, ['--quiet']);
    assert.match(stdout, /language-mismatch/);
    assert.doesNotMatch(stdout, /missing-audience/);
    const report = readReport((await runWith(files, ['--quiet', '--format=json'])).stdout);
    assert.ok(report.summary.hint > 0);
  });

  it('lets the command line say who receives it and which rules count', async () => {
    const rule = (await runWith(SHOP, ['--rule', 'language-mismatch: off'])).status;
    const locale = (await runWith(SHOP, ['emails/offer.hbs', '--locale', 'de-AT'])).status;
    const audience = await runWith({ ...SHOP, 'team/german.yaml': 'locale: de-DE\n' }, [
      'emails/offer.hbs',
      '--audience',
      'team/german.yaml',
    ]);
    assert.deepEqual([rule, locale, audience.status], [0, 0, 0]);
  });

  it('takes another configuration, or none', async () => {
    const files = {
      ...SHOP,
      'tactful.config.yaml': 'rules: { language-mismatch: off }\n',
      'ci.yaml': 'rules: { language-mismatch: warning }\n',
    };
    const run = async (...args: string[]) =>
      (await runWith(files, args)).stdout.split('\n').find((line) => / in \d/.test(line));
    assert.equal(await run(), 'Nothing found in 2 templates.');
    assert.equal(await run('--no-config'), '1 error in 2 templates.');
    assert.equal(await run('--config', 'ci.yaml'), '1 warning in 2 templates.');
    assert.equal(
      await run('--config', 'ci.yaml', '--rule', 'language-mismatch:info'),
      '1 info in 2 templates.',
    );
  });

  it('says how to have a file reviewed that nothing says is mail', async () => {
    const { status, stdout, stderr } = await runWith({ 'app/user.hbs': POLISH, 'app/list.hbs': POLISH }, [
      '--format',
      'json',
    ]);
    assert.equal(status, 0);
    assert.deepEqual(readReport(stdout).files, []);
    assert.equal(
      stderr,
      "tactful: Nothing was reviewed, for nothing says that any of the 2 files of a template's name are mail. Name files to have them reviewed, give --locale, or add a tactful.config.yaml or audience.yaml above them.\n",
    );
  });

  it('says so where the configuration leaves everything out', async () => {
    const { status, stderr } = await runWith({ ...SHOP, 'tactful.config.yaml': 'ignore: [emails]\n' }, []);
    assert.equal(status, 0);
    assert.match(stderr, /^tactful: Nothing was reviewed in `\.`: .*\n$/);
  });

  it('reviews a file that is named, whatever it looks like', async () => {
    assert.equal((await runWith({ 'app/user.hbs': GERMAN }, ['app/user.hbs', '--locale=pl'])).status, 1);
  });

  it('exits with 2 for a configuration with a mistake, and reports all the same', async () => {
    const files = { ...SHOP, 'tactful.config.yaml': 'rulez: {}\n' };
    const { status, stdout, stderr } = await runWith(files, ['--format', 'json']);
    assert.equal(status, 2);
    assert.match(stderr, /^tactful: tactful\.config\.yaml:1:1: .*Did you mean `rules`\?.*\n$/);
    assert.deepEqual(
      readReport(stdout).files.map((file) => [file.file, file.kind]),
      [
        ['emails/offer.hbs', 'template'],
        ['emails/thanks.hbs', 'template'],
        ['tactful.config.yaml', 'config'],
      ],
    );
  });

  it('says of a baseline in a configuration that it has no effect yet, and fails nothing for it', async () => {
    const files = { 'emails/offer.hbs': POLISH, 'emails/audience.yaml': POLISH_READERS };
    const config = { 'tactful.config.yaml': 'root: true\nbaseline: known.json\n' };
    const { status, stdout, stderr } = await runWith({ ...files, ...config }, []);
    assert.deepEqual([status, stdout], [0, 'Nothing found in 1 template.\n']);
    assert.match(stderr, /^tactful: tactful\.config\.yaml:2:1: `baseline` has no effect yet: .*\n$/);
    assert.equal((await runWith({ ...files, ...config }, ['--quiet'])).stderr, '');
  });

  it('exits with 2 for a file that is no text, and reviews the others', async () => {
    const { status, stdout, stderr } = await runWith(
      { ...SHOP, 'emails/bad.hbs': Uint8Array.of(0xc3, 0x28) },
      ['--format=json'],
    );
    assert.equal(status, 2);
    assert.match(stderr, /^tactful: emails\/bad\.hbs: .*UTF-8.*\n$/);
    const report = readReport(stdout);
    assert.deepEqual(
      [report.problems.map((each) => each.file), report.summary.files],
      [['emails/bad.hbs'], 2],
    );
  });

  it('reports a file over 1 MB as skipped', async () => {
    const { status, stdout } = await runWith(
      { ...SHOP, 'emails/big.hbs': `${'<p>x</p>\n'.repeat(150_000)}` },
      ['--fail-on=never'],
    );
    assert.equal(status, 0);
    assert.match(stdout, /^Could not be reviewed\n {2}emails\/big\.hbs {2}.*1 MB/m);
  });

  it('writes the report to a file, in folders that it makes', async () => {
    const path = open(SHOP);
    const { status, stdout, stderr } = await runIn(path, [
      '--format=json',
      '--output',
      'reports/mail/tactful.json',
    ]);
    assert.deepEqual([status, stdout, stderr], [1, '', '']);
    assert.equal(readReport(readFileSync(join(path, 'reports/mail/tactful.json'), 'utf8')).summary.error, 1);
  });

  it('exits with 2 where the report cannot be written', async () => {
    const { status, stderr } = await runWith(SHOP, ['--output', 'emails']);
    assert.equal(status, 2);
    assert.equal(stderr, 'tactful: The report cannot be written to `emails` (EISDIR). Name another file.\n');
  });

  it('does not mind a reader that stops reading', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`emails/m${i}.hbs`, GERMAN.repeat(20)]),
    );
    const path = open({ ...SHOP, ...many });
    const line = `"${process.execPath}" "${commandFile}" --format json | head -c 100 >head.txt; echo "status \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: path, encoding: 'utf8' });
    assert.deepEqual([stdout, stderr], ['status 1\n', '']);
  });

  it('colours on request only, never a pipe', async () => {
    const coloured = async (args: string[], env: Record<string, string> = {}) =>
      (await runWith(SHOP, args, { env })).stdout.includes('\u001b[');
    assert.equal(await coloured([]), false);
    assert.equal(await coloured(['--color']), true);
    assert.equal(await coloured([], { FORCE_COLOR: '1' }), true);
    assert.equal(await coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' }), false);
    assert.equal(await coloured(['--no-color'], { FORCE_COLOR: '1' }), false);
    assert.equal(await coloured(['--color'], { NO_COLOR: '1' }), true);
  });

  it('follows no link out of the folder, and none in a circle', async () => {
    const outside = makeFolder({ 'secret.hbs': GERMAN, 'audience.yaml': POLISH_READERS });
    try {
      const path = open(SHOP);
      symlinkSync(outside.path, join(path, 'emails/outside'));
      symlinkSync(join(outside.path, 'secret.hbs'), join(path, 'emails/secret.hbs'));
      symlinkSync('..', join(path, 'emails/again'));
      mkdirSync(join(path, 'emails/a'));
      symlinkSync('../a', join(path, 'emails/a/self'));
      symlinkSync('thanks.hbs', join(path, 'emails/linked.hbs'));
      const { stdout } = await runIn(path, ['--format', 'json']);
      const files = readReport(stdout).files.map((file) => file.file);
      assert.deepEqual(files, ['emails/linked.hbs', 'emails/offer.hbs', 'emails/thanks.hbs']);
      const { status, stderr } = await runIn(path, ['emails/secret.hbs']);
      assert.equal(status, 2);
      assert.equal(
        stderr,
        'tactful: `emails/secret.hbs` cannot be read: it is a link that leads elsewhere.\n',
      );
    } finally {
      outside.remove();
    }
  });

  it('prints no control characters of a file on a screen', async () => {
    const files = {
      'emails/a.hbs': `<p>\u001b[2J${GERMAN.slice(3)}`,
      'emails/audience.yaml': POLISH_READERS,
    };
    const { stdout } = await runWith(files, []);
    assert.match(stdout, /<p>␛\[2JVielen/);
    assert.ok(!stdout.includes('\u001b'));
  });

  it('prints the same help however it is asked for', async () => {
    for (const [command, ...others] of [
      [['--help'], ['-h'], ['help'], ['help', 'help']],
      [
        ['explain', '--help'],
        ['explain', '-h'],
        ['help', 'explain'],
      ],
      [
        ['review', '--help'],
        ['review', '-h'],
        ['help', 'review'],
      ],
    ] as const) {
      const expected = await runWith({}, command);
      assert.equal(expected.status, 0);
      for (const args of others) assert.deepEqual(await runWith({}, args), expected, args.join(' '));
    }
  });

  it('prints help and version to standard output', async () => {
    const help = await runWith({}, ['--help']);
    assert.equal(help.status, 0);
    for (const word of ['--fail-on', '--stdin-filename', 'explain', 'Exit status'])
      assert.ok(help.stdout.includes(word), word);
    assert.doesNotMatch(help.stdout, /--shard|merge/);
    assert.match(
      help.stdout.replace(/\s+/g, ' '),
      /--now <date> the day it is: 2026-05-10\. Without it, or a `now`/,
    );
    assert.match((await runWith({}, ['--version'])).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('counts what can be fixed', async () => {
    const { stdout } = await runWith({ 'emails/a.hbs': BROKEN, 'emails/audience.yaml': POLISH_READERS }, []);
    assert.match(stdout, /^ {6}--fix: Write the missing brace$/m);
    assert.match(stdout, /^1 finding can be fixed with --fix\.$/m);
  });

  it('says that a template may not be read', async function () {
    if (process.getuid?.() === 0) this.skip();
    const path = open(SHOP);
    chmodSync(join(path, 'emails/offer.hbs'), 0);
    assert.equal((await runIn(path, ['emails/offer.hbs'])).status, 2);
  });
});
