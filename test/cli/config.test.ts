import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { POLISH } from './support/mails';
import { runWith } from './support/run-command';
import type { Files } from './support/temporary-folder';

const SHOP: Files = {
  'tactful.config.yaml': 'root: true\nrules:\n  exact-time: error\n  viewed-item: off\nnames: [Tactful]\n',
  'emails/tactful.config.yaml': '# nearer\nrules:\n  exact-time: info\n',
  'emails/audience.yaml':
    '# readers\nlocales: [pl-PL]\nkind: marketing\nfields:\n  recipient.firstName: { category: name }\n',
  'emails/offer.hbs': POLISH,
};

/** The value and the place of one key, as they are printed. */
const shownFor = (text: string, key: string): string | undefined =>
  text
    .split('\n')
    .find((line) => line.startsWith(`  ${key}: `))
    ?.slice(key.length + 4)
    .replace(/ {2,}/, ' @ ');

describe('tactful config', function () {
  this.timeout(60_000);

  it('lists every value with the file and line it comes from', async () => {
    const { status, stdout, stderr } = await runWith(SHOP, ['config', 'emails/offer.hbs']);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(
      stdout,
      /^emails\/offer\.hbs\nroot: \.\nconfigurations: emails\/tactful\.config\.yaml, tactful\.config\.yaml\naudience from: emails\/audience\.yaml\n/,
    );
    assert.equal(shownFor(stdout, 'rules: exact-time'), 'info @ emails/tactful.config.yaml:3');
    assert.equal(shownFor(stdout, 'rules: viewed-item'), 'off @ tactful.config.yaml:4');
    assert.equal(shownFor(stdout, 'rules: dwell-time'), 'error @ default');
    assert.equal(shownFor(stdout, 'names'), 'Tactful @ tactful.config.yaml:5');
    assert.equal(shownFor(stdout, 'dialect'), 'auto @ default');
    assert.equal(shownFor(stdout, 'locales'), '[pl-PL] @ emails/audience.yaml:2');
    assert.equal(shownFor(stdout, 'kind'), 'marketing @ emails/audience.yaml:3');
    assert.equal(
      shownFor(stdout, 'fields: recipient.firstName'),
      '{ category: name } @ emails/audience.yaml:5',
    );
  });

  it('names the command line where a value comes from there', async () => {
    const args = [
      'config',
      'emails/offer.hbs',
      '--rule',
      'exact-time: hint',
      '--locale',
      'de-AT,de_CH',
      '--no-config',
    ];
    const { stdout } = await runWith(SHOP, args);
    assert.equal(shownFor(stdout, 'rules: exact-time'), 'hint @ command line');
    assert.equal(shownFor(stdout, 'locales'), '[de-AT, de-CH] @ command line');
    assert.match(stdout, /^configurations: none$/m);
  });

  it('says where nothing is known', async () => {
    const { stdout } = await runWith({ 'a.hbs': POLISH }, ['config', 'a.hbs']);
    assert.match(stdout, /^Readers\n {2}nothing is known of them\n$/m);
  });
});
