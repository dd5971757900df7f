import assert from 'node:assert/strict';
import * as z from 'zod';
import { createConfigReader } from '../../../src/config/read-config';
import { createWorkspaceSettingsReader } from '../../../src/config/read-workspace-settings';
import { createRuleCatalog } from '../../../src/config/rule-catalog';
import type { PlacedProblem } from '../../../src/text/problem';
import type { Sourced } from '../../../src/text/span';

const budget = { schema: z.int().min(0), default: 3, about: 'How much one reader may meet' };
const catalog = createRuleCatalog([{ meta: { id: 'over-specific', options: { budget } } }]);
const readConfig = createConfigReader(catalog);
const readSettings = createWorkspaceSettingsReader(catalog);
const file = '/w/tactful.config.yaml';

const said = (text: string, problems: readonly PlacedProblem[]) =>
  problems.map(({ message, place }) => [text.slice(place.span.start, place.span.end), message]);
const fixed = (text: string, problems: readonly PlacedProblem[]) =>
  problems.map(({ suggestion: s }) => s && text.slice(0, s.span.start) + s.text + text.slice(s.span.end));
const values = <T>(list: readonly Sourced<T>[] | undefined) => list?.map(({ value }) => value);
const plain = <T>(map: ReadonlyMap<string, Sourced<T>>) =>
  Object.fromEntries([...map].map(([key, { value }]) => [key, value]));

const whole = `root: true
extends: [tactful:strict, ./team/tactful.yaml, "@acme/tactful-rules"]
include: ["emails/**/*.hbs"]
ignore: ["emails/drafts/**", "!emails/drafts/keep.hbs"]
dialect: sendgrid
inferLocaleFromPath: false
helpers:
  isPolish: { guards: recipient.locale, equals: pl-PL }
  orElse: { fallback: true }
rules:
  exact-time: error
  over-specific: [warning, { budget: 5 }]
  viewed-item: off
overrides:
  - files: ["emails/security/**"]
    rules: { device-identifier: off }
  - locales: [de, "*-CH"]
    rules: { address-form: [error] }
  - audiences: [newsletter]
    rules: { viewed-item: info }
audiences:
  - { name: newsletter, locales: [pl-PL] }
  - files: ["emails/{locale}/**"]
    consent: { location: true }
partials: ["partials/**"]
fields: { recipient.firstName: { category: name, optional: true } }
phrases:
  pl: { visit-time: ["był* u nas"], not: ["byłeś u nas mile widziany"] }
names: [Tactful, Booking.com]
baseline: .tactful-baseline.json
`;

describe('readConfig', () => {
  it('reads every key', () => {
    const { config, problems } = readConfig(whole, file);
    assert.deepEqual(said(whole, problems), []);
    assert.deepEqual(
      [config.root?.value, config.inferLocaleFromPath?.value, config.dialect?.value],
      [true, false, 'sendgrid'],
    );
    assert.deepEqual(values(config.extends), [
      'tactful:strict',
      './team/tactful.yaml',
      '@acme/tactful-rules',
    ]);
    assert.deepEqual(values(config.presets), ['strict']);
    assert.deepEqual(
      [values(config.include), values(config.ignore)],
      [['emails/**/*.hbs'], ['emails/drafts/**', '!emails/drafts/keep.hbs']],
    );
    assert.deepEqual(plain(config.helpers), {
      isPolish: { guards: 'recipient.locale', equals: 'pl-PL' },
      orElse: { fallback: true },
    });
    assert.deepEqual(plain(config.rules), {
      'exact-time': { level: 'error' },
      'over-specific': { level: 'warning', options: { budget: 5 } },
      'viewed-item': { level: 'off' },
    });
    assert.deepEqual(
      config.overrides.map(({ files, locales, audiences, rules }) => [
        values(files),
        locales,
        audiences,
        plain(rules),
      ]),
      [
        [['emails/security/**'], undefined, undefined, { 'device-identifier': { level: 'off' } }],
        [undefined, ['de', '*-CH'], undefined, { 'address-form': { level: 'error' } }],
        [undefined, undefined, ['newsletter'], { 'viewed-item': { level: 'info' } }],
      ],
    );
    assert.deepEqual(
      config.audiences.map(({ name, files, audience }) => [
        name?.value,
        values(files),
        audience.locales?.value[0]?.value,
        audience.consent?.size,
      ]),
      [
        ['newsletter', [], 'pl-PL', undefined],
        [undefined, ['emails/{locale}/**'], undefined, 1],
      ],
    );
    assert.deepEqual(
      [values(config.partials), values(config.names), config.baseline?.value],
      [['partials/**'], ['Tactful', 'Booking.com'], '.tactful-baseline.json'],
    );
    assert.deepEqual(plain(config.fields), { 'recipient.firstName': { category: 'name', optional: true } });
    assert.deepEqual(values(config.phrases.get('pl')?.get('visit-time')), ['był* u nas']);
  });

  it('knows where each value stands', () => {
    const { config } = readConfig(whole, file);
    const at = config.rules.get('exact-time')?.at;
    assert.deepEqual([at?.file, whole.slice(at?.span.start, at?.span.end)], [file, 'exact-time']);
    assert.equal(whole.slice(config.overrides[0]?.at.span.start).startsWith('files:'), true);
  });

  it('takes files with nothing in them', () => {
    for (const text of ['', '# later', '{}']) assert.deepEqual(readConfig(text, file).problems, []);
    assert.deepEqual(
      readConfig('{"$schema": "x", "root": true}', '/w/tactful.config.json').config.root?.value,
      true,
    );
  });

  for (const [text, at, message, repaired] of [
    [
      'ruls: {}',
      'ruls',
      '`ruls` is not a key of a configuration; it is left out. Did you mean `rules`?',
      'rules: {}',
    ],
    [
      'rules: {exact-tme: error}',
      'exact-tme',
      '`exact-tme` is not a key of `rules`; it is left out. Did you mean `exact-time`?',
      'rules: {exact-time: error}',
    ],
    [
      'rules: {exact-time: warn}',
      'warn',
      '`exact-time` cannot be `warn`; it is left out. Did you mean `warning`?',
      'rules: {exact-time: warning}',
    ],
    [
      'rules: {exact-time: 2}',
      '2',
      '`exact-time` should be a level such as `warning`, or `[warning, { … }]`, but is the number 2.',
      undefined,
    ],
    [
      'rules: {exact-time: false}',
      'false',
      '`exact-time` should be a level such as `warning`, or `[warning, { … }]`, but is `false`.',
      undefined,
    ],
    [
      'rules: {exact-time: [loud]}',
      'loud',
      '`exact-time` cannot be `loud`; it is left out. It can be `off`, `hint`, `info`, `warning`, `error`.',
      undefined,
    ],
    [
      'rules: {exact-time: [warning, {a: 1}]}',
      'a',
      '`a` is not a key of `exact-time`, which has none; it is left out.',
      undefined,
    ],
    [
      'rules: {over-specific: [warning, {budgt: 3}]}',
      'budgt',
      '`budgt` is not a key of `over-specific`; it is left out. Did you mean `budget`?',
      'rules: {over-specific: [warning, {budget: 3}]}',
    ],
    [
      'rules: {over-specific: [warning, {budget: x}]}',
      'x',
      '`budget` should be a number, but is `x`.',
      undefined,
    ],
    [
      'rules: {over-specific: [warning, {budget: -1}]}',
      '-1',
      '`budget` should be a number of at least 0, but is the number -1.',
      undefined,
    ],
    [
      'extends: [tactful:recomended]',
      'tactful:recomended',
      'There is no preset `tactful:recomended`. Did you mean `tactful:recommended`?',
      undefined,
    ],
    [
      'extends: [tactful:foo]',
      'tactful:foo',
      'There is no preset `tactful:foo`. There are recommended, strict, all, each after `tactful:`.',
      undefined,
    ],
    [
      'include: emails/**',
      'emails/**',
      '`include` should be a list of patterns such as `[emails/**/*.hbs]`, but is `emails/**`.',
      'include: [emails/**]',
    ],
    [
      'ignore: ["{x}"]',
      '"{x}"',
      '`{x}` has braces that give no choice. Write `{a,b}` for a or b, and `{locale}` for a language tag.',
      undefined,
    ],
    [
      'overrides: [{files: [a]}]',
      '{files: [a]}',
      '`overrides` needs the key `rules`: a group of rules such as `{ exact-time: error }`. Without it the rest is left out.',
      undefined,
    ],
    [
      'overrides: [{file: [a], rules: {}}]',
      'file',
      '`file` is not a key of `overrides`, so this entry is left out: without the key it would reach further than meant. Its keys are `files`, `locales`, `audiences`, `rules`.',
      'overrides: [{files: [a], rules: {}}]',
    ],
    [
      'overrides: [{locales: [xx], rules: {}}]',
      'xx',
      'No language `xx` is registered, so nobody can tell what `xx` readers read; it is left out.',
      undefined,
    ],
    [
      'audiences: [{locales: [pl]}]',
      '{locales: [pl]}',
      'This audience has neither `name` nor `files`, so no template can be for it. Add one of them.',
      undefined,
    ],
    [
      'audiences: [{name: a, locals: [pl]}]',
      'locals',
      '`locals` is not a key of `audiences`; it is left out. Did you mean `locales`?',
      'audiences: [{name: a, locales: [pl]}]',
    ],
    [
      'audiences: [{name: a, locale: en-UK}]',
      'en-UK',
      '`UK` is not registered as a region. Did you mean `en-GB`?',
      'audiences: [{name: a, locale: en-GB}]',
    ],
    [
      'phrases: {pl: {visit-tim: [a]}}',
      'visit-tim',
      '`visit-tim` is not a key of `pl`; it is left out. Did you mean `visit-time`?',
      'phrases: {pl: {visit-time: [a]}}',
    ],
    [
      'phrases: {polish: {not: [a]}}',
      'polish',
      '`polish` is not a registered language, so its phrases are never used. Write one such as `pl`.',
      undefined,
    ],
    [
      'phrases: {pl: {not: ["*"]}}',
      '"*"',
      'This phrase holds no letters and would match everything; it is left out.',
      undefined,
    ],
    [
      'dialect: sendgird',
      'sendgird',
      '`dialect` cannot be `sendgird`; it is left out. Did you mean `sendgrid`?',
      'dialect: sendgrid',
    ],
    [
      'helpers: {a: {fallbck: true}}',
      'fallbck',
      '`fallbck` is not a key of `a`; it is left out. Did you mean `fallback`?',
      'helpers: {a: {fallback: true}}',
    ],
    ['root: yes', 'yes', '`root` should be `true` or `false`, but is `yes`.', undefined],
    [
      'names: Tactful',
      'Tactful',
      '`names` should be a list such as `[Tactful]`, but is `Tactful`.',
      'names: [Tactful]',
    ],
    [
      'fields: {a: {category: nam}}',
      'nam',
      '`category` cannot be `nam`; it is left out. Did you mean `name`?',
      'fields: {a: {category: name}}',
    ],
    [
      'rules:\n  exact-time: off\n  exact-time: off',
      'exact-time',
      '`exact-time` is given twice, and only the last one counts. Remove one of them.',
      undefined,
    ],
    ['- rules', '- rules', 'A configuration should be a group of keys, but is a list.', undefined],
  ] as const) {
    it(`says of ${JSON.stringify(text)}: ${message}`, () => {
      const { problems } = readConfig(text, file);
      assert.deepEqual([said(text, problems), fixed(text, problems)], [[[at, message]], [repaired]]);
    });
  }

  it('never lets a mistake widen what is meant', () => {
    const text =
      'overrides:\n  - { file: [a], rules: { exact-time: off } }\n  - { files: ["{x}"], rules: { exact-time: off } }\n  - { locales: [xx], rules: { exact-time: off } }\n';
    const { config } = readConfig(text, file);
    assert.deepEqual(
      config.overrides.map(({ files, locales }) => [files, locales]),
      [
        [[], undefined],
        [undefined, []],
      ],
    );
  });

  it('keeps what is valid beside mistakes', () => {
    const { config, problems } = readConfig(
      'ruls: {}\nrules: {exact-time: error, x: off, viewed-item: loud}\nnames: [a, [b], c]\ndialect: x\n',
      file,
    );
    assert.deepEqual(plain(config.rules), { 'exact-time': { level: 'error' } });
    assert.deepEqual([values(config.names), config.dialect], [['a', 'c'], undefined]);
    assert.equal(problems.length, 5);
  });
});

describe('readWorkspaceSettings', () => {
  const read = (text: string) => readSettings(text, '/w/.vscode/settings.json');

  it('reads ours among those of others', () => {
    const { settings, problems } = read(
      '{\n  // ours\n  "tactful.preset": "strict",\n  "tactful.rules": { "exact-time": "off", },\n  "editor.tabSize": 2, "tactful.run": "onSave",\n}',
    );
    assert.deepEqual(
      [settings.preset?.value, plain(settings.rules), problems],
      ['strict', { 'exact-time': { level: 'off' } }, []],
    );
  });

  it('takes a preset with its prefix too', () => {
    assert.equal(read('{"tactful.preset": "tactful:all"}').settings.preset?.value, 'all');
  });

  for (const [text, at] of [
    ['{"tactful.preset": "strikt"}', '"strikt"'],
    ['{"tactful.rules": {"exact-tim": "off"}}', '"exact-tim"'],
    ['{"tactful.rules": {"exact-time": "of"}}', '"of"'],
  ] as const) {
    it(`reports ${at} with what was meant`, () => {
      const { problems } = read(text);
      assert.deepEqual(
        said(text, problems).map(([place]) => place),
        [at],
      );
      assert.ok(problems[0]?.suggestion);
    });
  }

  it('says nothing of settings that are not ours', () => {
    assert.deepEqual(read('{"other": [1, {"a": null}]}').problems, []);
    assert.deepEqual(read('').problems, []);
  });
});
