import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { POLISH, POLISH_READERS } from './support/mails';
import { runIn } from './support/run-command';
import { makeFolder, type TemporaryFolder } from './support/temporary-folder';

const NAMES = '(*.hbs, *.handlebars, *.mustache, *.mjml; and *.html, *.htm, *.tpl, *.txt that hold {{)';
const LATER =
  'changed shard=1/2 concurrency=2 cache cache-location=x baseline=x update-baseline anonymous language=de';

/** What was typed, and the one line on standard error; the exit status is always 2. */
const CASES: readonly (readonly [readonly string[], string])[] = [
  [['--fomat', 'json'], 'There is no option `--fomat`. Did you mean `--format`?'],
  [['review', '--fixx'], 'There is no option `--fixx`. Did you mean `--fix`?'],
  [['--zzzzzzzz'], 'There is no option `--zzzzzzzz`. See tactful --help for all of them.'],
  [['--fomat=json'], 'There is no option `--fomat`. Did you mean `--format`?'],
  [['-x'], 'There is no option `-x`. See tactful --help for all of them.'],
  [['--output'], 'Option `--output <file>` argument missing. See tactful --help.'],
  [['--format', 'jsno'], 'There is no format `jsno`. Did you mean `json`? There are: stylish, json.'],
  [['--format', 'sarif'], 'The format `sarif` is not available yet. There are: stylish, json.'],
  [['--format', 'constructor'], 'There is no format `constructor`. There are: stylish, json.'],
  [
    ['--rule', 'exact-tme: error'],
    'There is no rule `exact-tme`. Did you mean `exact-time`? See `tactful explain` for all of them.',
  ],
  [
    ['--rule', 'exact-time: eror'],
    'There is no level `eror`. Did you mean `error`? There are: off, hint, info, warning, error.',
  ],
  [
    ['--rule', 'exact-time'],
    "`--rule` takes a rule and a level, such as --rule 'exact-time: error', not `exact-time`.",
  ],
  [
    ['--preset', 'strct'],
    'There is no preset `strct`. Did you mean `strict`? There are: recommended, strict, all.',
  ],
  [
    ['--preset', 'tactful:al'],
    'There is no preset `tactful:al`. Did you mean `tactful:all`? There are: tactful:recommended, tactful:strict, tactful:all.',
  ],
  [
    ['--fail-on', 'warnig'],
    '`--fail-on` takes a level, and `warnig` is none. Did you mean `warning`? There are: never, hint, info, warning, error.',
  ],
  [
    ['--locale', 'en-UK'],
    '`--locale en-UK` names nobody: no region `UK` is registered. Did you mean `en-GB`?',
  ],
  [['--locale', 'pl-XX'], '`--locale pl-XX` names nobody: the region `XX` is for private use.'],
  [['--locale', 'pl,'], '`` is no language tag. Write a language, and a region where it matters: pl, pl-PL.'],
  [
    ['--now', '2026-02-30'],
    '`--now 2026-02-30` is no date. Write a day such as 2026-05-10, or 2026-05-10T14:30.',
  ],
  [['--config', 'missing.yaml'], 'There is no file `missing.yaml`, which an option names.'],
  [['--audience', 'missing.yaml'], 'There is no file `missing.yaml`, which an option names.'],
  [['emials'], 'There is no file or folder `emials`. Did you mean `emails`?'],
  [['emails/ofer.hbs'], 'There is no file or folder `emails/ofer.hbs`. Did you mean `emails/offer.hbs`?'],
  [['emails/offer.hbs/x'], 'There is no file or folder `emails/offer.hbs/x`.'],
  [['exlain', 'exact-time'], 'There is no file or folder `exlain`. Did you mean the command `explain`?'],
  [['--quiet', 'explain'], 'There is no file or folder `explain`. A command comes first: tactful explain …'],
  [['readme.md'], `\`readme.md\` is no template by its name ${NAMES}. Name a template, or its folder.`],
  [['empty'], `There is no template in \`empty\` ${NAMES}.`],
  [['emails', 'empty'], `There is no template in \`empty\` ${NAMES}.`],
  [['emails/*.mjml'], `\`emails/*.mjml\` matches no template ${NAMES}.`],
  [['broken.hbs'], '`broken.hbs` cannot be read, or is no UTF-8 text. Save it as UTF-8.'],
  [['--fix', '--fix-dry-run'], '`--fix` and `--fix-dry-run` do not go together: leave one out.'],
  [['--stdin'], '`--stdin` needs to know which file it stands for: add --stdin-filename emails/offer.hbs.'],
  [['--stdin-filename', 'a.hbs'], '`--stdin-filename` goes with `--stdin`: add it.'],
  [
    ['--stdin', '--stdin-filename', 'a.hbs', 'emails'],
    '`--stdin` reviews standard input alone: leave out the paths.',
  ],
  [
    ['--stdin', '--stdin-filename', 'a.md'],
    `\`a.md\` is no template by its name ${NAMES}. Name a template, or its folder.`,
  ],
  [
    ['explain', 'exact-tme'],
    'There is no rule `exact-tme`. Did you mean `exact-time`? See `tactful explain` for all of them.',
  ],
  [
    ['explain', 'a', 'b'],
    'Too many arguments for `explain`. Expected 1 argument but got 2. See tactful --help.',
  ],
  [
    ['help', 'explan'],
    'There is no command `explan`. Did you mean `explain`? There are: review, explain, config, preview.',
  ],
  [['help', 'init'], '`tactful init` is not available yet. There are: review, explain, config, preview.'],
  [['config'], 'Missing required argument `file`. See tactful --help.'],
  [['config', 'emails'], '`tactful config` takes one template, and `emails` is a folder. Name a file.'],
  [['init'], '`tactful init` is not available yet. There are: review, explain, config, preview.'],
  [['merge', 'a.json'], '`tactful merge` is not available yet. There are: review, explain, config, preview.'],
  ...LATER.split(' ').map((option): readonly [readonly string[], string] => [
    [`--${option}`],
    `\`--${option.split('=')[0]}\` is not available yet: leave it out.`,
  ]),
];

describe('misuse of the command', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;

  before(() => {
    folder = makeFolder({
      'emails/offer.hbs': POLISH,
      'emails/audience.yaml': POLISH_READERS,
      'readme.md': '# Mail',
      'broken.hbs': Uint8Array.of(0x3c, 0x70, 0x3e, 0xff, 0xfe),
      'empty/': '',
    });
  });
  after(() => folder.remove());

  for (const [args, line] of CASES) {
    it(`tactful ${args.join(' ')}`, async () => {
      const { status, stdout, stderr } = await runIn(folder.path, args);
      assert.deepEqual({ status, stdout, stderr }, { status: 2, stdout: '', stderr: `tactful: ${line}\n` });
    });
  }
});
