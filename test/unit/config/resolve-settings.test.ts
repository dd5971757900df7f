import assert from 'node:assert/strict';
import * as z from 'zod';
import { configuredLayers, namedAudience } from '../../../src/config/configured-audiences';
import { effectiveRule } from '../../../src/config/effective-rule';
import { createIgnoredMatcher, createIncludedMatcher } from '../../../src/config/included';
import { presetLevels, presetOf } from '../../../src/config/presets';
import { createConfigReader } from '../../../src/config/read-config';
import { createWorkspaceSettingsReader } from '../../../src/config/read-workspace-settings';
import { resolveSettings, type SettingsSources } from '../../../src/config/resolve-settings';
import { createRuleCatalog } from '../../../src/config/rule-catalog';
import { findUnmatchedOverrides } from '../../../src/config/unmatched-overrides';
import { ruleEntries } from '../../../src/rules/rule-ids';

const number = (about: string) => ({ schema: z.number(), default: 1, about });
const catalog = createRuleCatalog([
  { meta: { id: 'over-specific', options: { budget: number('budget'), most: number('most') } } },
]);
const readConfig = createConfigReader(catalog);
const readSettings = createWorkspaceSettingsReader(catalog);

const config = (text: string, file = '/w/tactful.config.yaml') => {
  const { config: read, problems } = readConfig(text, file);
  assert.deepEqual(problems, []);
  return read;
};
const near = (text: string) => config(text, '/w/a/tactful.config.yaml');
const settingsFrom = (sources: Partial<SettingsSources>) =>
  resolveSettings({ file: '/w/a/x.hbs', root: '/w', configs: [], ...sources });

const nobody = { locales: [], audience: undefined };
const level = (
  sources: Partial<SettingsSources>,
  id = 'exact-time',
  readers: Parameters<typeof effectiveRule>[2] = nobody,
) => effectiveRule(id, settingsFrom(sources), readers).value.level;
const workspace = (json: object) => readSettings(JSON.stringify(json), '/w/.vscode/settings.json').settings;

describe('presets', () => {
  it('are one level up in strict and all, and errors stay', () => {
    const raised = { hint: 'info', info: 'warning', warning: 'error', error: 'error' } as const;
    for (const { id, level: recommended } of ruleEntries) {
      assert.equal(presetLevels('recommended').get(id), recommended);
      assert.equal(presetLevels('strict').get(id), raised[recommended]);
      assert.equal(presetLevels('all').get(id), raised[recommended]);
    }
  });

  it('are named with and without their prefix', () => {
    assert.deepEqual(['strict', 'tactful:strict', 'tactful:x', 'Strict'].map(presetOf), [
      'strict',
      'strict',
      undefined,
      undefined,
    ]);
  });
});

describe('resolveSettings', () => {
  it('starts from recommended', () => {
    const settings = settingsFrom({});
    assert.equal(settings.rules.size, ruleEntries.length);
    assert.deepEqual(settings.rules.get('exact-time'), {
      value: { level: 'warning', options: {} },
      at: undefined,
    });
    assert.deepEqual(
      [settings.governed, settings.dialect.value, settings.inferLocaleFromPath.value],
      [false, 'auto', true],
    );
  });

  for (const [name, sources, expected] of [
    [
      'workspace settings over recommended',
      { workspace: workspace({ 'tactful.rules': { 'exact-time': 'off' } }) },
      'off',
    ],
    ['a workspace preset', { workspace: workspace({ 'tactful.preset': 'strict' }) }, 'error'],
    [
      'a configuration over workspace settings',
      {
        configs: [config('rules: {exact-time: hint}')],
        workspace: workspace({ 'tactful.rules': { 'exact-time': 'off' } }),
      },
      'hint',
    ],
    [
      'a preset of a configuration over workspace settings',
      {
        configs: [config('extends: [tactful:strict]')],
        workspace: workspace({ 'tactful.rules': { 'exact-time': 'off' } }),
      },
      'error',
    ],
    [
      'rules over the preset beside them',
      { configs: [config('extends: [tactful:strict]\nrules: {exact-time: off}')] },
      'off',
    ],
    ['the last preset', { configs: [config('extends: [tactful:strict, tactful:recommended]')] }, 'warning'],
    [
      'a nearer configuration',
      { configs: [near('rules: {exact-time: off}'), config('rules: {exact-time: error}')] },
      'off',
    ],
    [
      'a nearer preset over farther rules',
      { configs: [near('extends: [tactful:strict]'), config('rules: {exact-time: off}')] },
      'error',
    ],
    [
      'an override over the rules beside it',
      {
        configs: [
          config('rules: {exact-time: error}\noverrides: [{files: [a/**], rules: {exact-time: off}}]'),
        ],
      },
      'off',
    ],
    [
      'an override for another file',
      { configs: [config('overrides: [{files: [b/**], rules: {exact-time: off}}]')] },
      'warning',
    ],
    [
      'the later override',
      { configs: [config('overrides: [{rules: {exact-time: off}}, {rules: {exact-time: hint}}]')] },
      'hint',
    ],
    [
      'nearer rules over a farther override',
      { configs: [near('rules: {exact-time: info}'), config('overrides: [{rules: {exact-time: off}}]')] },
      'info',
    ],
    [
      '--preset in place of named presets',
      {
        preset: 'recommended',
        configs: [config('extends: [tactful:strict]')],
        workspace: workspace({ 'tactful.preset': 'strict' }),
      },
      'warning',
    ],
    ['rules over --preset', { preset: 'strict', configs: [config('rules: {exact-time: off}')] }, 'off'],
    [
      '--rule over everything',
      {
        rules: new Map([['exact-time', { level: 'info' as const }]]),
        configs: [config('overrides: [{rules: {exact-time: off}}]')],
      },
      'info',
    ],
  ] as const) {
    it(`takes ${name}`, () => assert.equal(level(sources), expected));
  }

  it('lays options over options whole, and keeps them under a mere level', () => {
    const options = (...texts: readonly string[]) =>
      settingsFrom({ configs: texts.map((text) => config(text)) }).rules.get('over-specific')?.value;
    const far = 'rules: {over-specific: [error, {budget: 1, most: 2}]}';
    assert.deepEqual(options('rules: {over-specific: hint}', far), {
      level: 'hint',
      options: { budget: 1, most: 2 },
    });
    assert.deepEqual(options('rules: {over-specific: [hint, {budget: 5}]}', far), {
      level: 'hint',
      options: { budget: 5 },
    });
  });

  it('keeps the options of a farther override under a nearer level', () => {
    const settings = settingsFrom({
      configs: [
        near('rules: {over-specific: hint}'),
        config('overrides: [{rules: {over-specific: [error, {budget: 9}]}}]'),
      ],
    });
    assert.deepEqual(effectiveRule('over-specific', settings, nobody).value, {
      level: 'hint',
      options: { budget: 9 },
    });
  });

  it('knows where a level was set', () => {
    const configs = [near('rules: {viewed-item: off}'), config('extends: [tactful:strict]')];
    const settings = settingsFrom({ configs });
    assert.deepEqual(
      ['viewed-item', 'exact-time'].map((id) => settings.rules.get(id)?.at?.file),
      ['/w/a/tactful.config.yaml', '/w/tactful.config.yaml'],
    );
  });

  const byReader = {
    configs: [
      config(
        'overrides:\n- {locales: [de], rules: {exact-time: error}}\n- {audiences: [news], rules: {exact-time: off}}\n- {locales: [fr], audiences: [vip], rules: {exact-time: hint}}',
      ),
    ],
  };
  for (const [locales, audience, expected] of [
    [['de-AT'], undefined, 'error'],
    [['de', 'de-CH'], undefined, 'error'],
    [['de', 'pl'], undefined, 'warning'],
    [[], undefined, 'warning'],
    [['pl'], 'news', 'off'],
    [['de'], 'news', 'off'],
    [['fr'], 'vip', 'hint'],
    [['pl'], 'vip', 'warning'],
  ] as const) {
    it(`gives ${locales} of ${audience} the level ${expected}`, () =>
      assert.equal(level(byReader, 'exact-time', { locales, audience }), expected));
  }

  it('unites everything else', () => {
    const settings = settingsFrom({
      configs: [
        near(
          'include: [n/**]\nignore: ["!keep"]\nnames: [N]\npartials: [n]\nhelpers: {h: {fallback: true}}\nfields: {a: {category: name}}\nphrases: {pl: {not: [n]}}\naudiences: [{name: n1}, {name: n2}]\nbaseline: n.json',
        ),
        config(
          'include: [f/**]\nignore: [drafts]\nnames: [F]\npartials: [f]\nhelpers: {h: {format: true}, g: {format: true}}\nfields: {a: {category: age}, b: {category: age}}\nphrases: {pl: {not: [f], search: [s]}}\naudiences: [{name: f1}]\nbaseline: f.json\ndialect: vtex',
        ),
      ],
    });
    const list = (all: readonly { readonly value: unknown }[] | undefined) => all?.map(({ value }) => value);
    assert.deepEqual(list(settings.include), ['n/**']);
    assert.deepEqual(list(settings.ignore), ['drafts', '!keep']);
    assert.deepEqual(
      [list(settings.names), list(settings.partials)],
      [
        ['N', 'F'],
        ['n', 'f'],
      ],
    );
    assert.deepEqual(
      [...settings.helpers].map(([key, { value }]) => [key, value]),
      [
        ['h', { fallback: true }],
        ['g', { format: true }],
      ],
    );
    assert.deepEqual(
      [...settings.fields].map(([key, { value }]) => [key, value.category]),
      [
        ['a', 'name'],
        ['b', 'age'],
      ],
    );
    assert.deepEqual(
      [list(settings.phrases.get('pl')?.get('not')), list(settings.phrases.get('pl')?.get('search'))],
      [['n', 'f'], ['s']],
    );
    assert.deepEqual(
      settings.audiences.map(({ name }) => name?.value),
      ['n2', 'n1', 'f1'],
    );
    assert.deepEqual(
      [settings.baseline?.value, settings.dialect.value, settings.governed],
      ['n.json', 'vtex', true],
    );
    assert.deepEqual(settings.sources, ['/w/a/tactful.config.yaml', '/w/tactful.config.yaml']);
  });
});

describe('include and ignore', () => {
  const matching = (...configs: readonly ReturnType<typeof config>[]) => {
    const settings = settingsFrom({ configs });
    const included = createIncludedMatcher(settings);
    return (file: string) => [included(file), createIgnoredMatcher(settings)(file)];
  };

  it('let in all below the configuration where it says nothing', () => {
    const of = matching(near(''));
    assert.deepEqual(
      [of('/w/a/x/y.hbs'), of('/w/b.hbs')],
      [
        [true, false],
        [false, false],
      ],
    );
  });

  it('let in what include names, and leave out what ignore names', () => {
    const of = matching(config('include: ["emails/**"]\nignore: [drafts, "*.txt"]'));
    assert.deepEqual(
      ['/w/emails/a.hbs', '/w/a.hbs', '/w/emails/drafts/a.hbs', '/w/emails/a.txt'].map((file) => of(file)),
      [
        [true, false],
        [false, false],
        [false, true],
        [false, true],
      ],
    );
  });

  it('let a nearer file take back what a farther one ignores', () => {
    const of = matching(near('ignore: ["!keep.hbs"]'), config('ignore: ["a/**"]'));
    assert.deepEqual(
      [of('/w/a/keep.hbs'), of('/w/a/x.hbs')],
      [
        [true, false],
        [false, true],
      ],
    );
  });
});

describe('configured audiences', () => {
  const settings = settingsFrom({
    configs: [
      near('audiences: [{files: ["x*.hbs"], kind: security}]'),
      config(
        'audiences:\n- {files: ["**"], kind: marketing}\n- {files: ["emails/{locale}/**", "!emails/pl/skip/**"]}\n- {name: news, files: [news/**], locales: [de]}\n- {files: ["{locale}/news/**"], locales: [cs]}',
      ),
    ],
  });
  const layers = (file: string) =>
    configuredLayers(settings, file).map(({ audience, file: from }) => [
      from,
      audience.name?.value ??
        audience.kind?.value ??
        audience.locales?.value.map(({ value }) => value).join(),
    ]);
  const far = '/w/tactful.config.yaml';

  for (const [file, expected] of [
    [
      '/w/a/x1.hbs',
      [
        ['/w/a/tactful.config.yaml', 'security'],
        [far, 'marketing'],
      ],
    ],
    [
      '/w/emails/pt_BR/a.hbs',
      [
        [far, 'pt-BR'],
        [far, 'marketing'],
      ],
    ],
    ['/w/emails/shared/a.hbs', [[far, 'marketing']]],
    ['/w/emails/pl/skip/a.hbs', [[far, 'marketing']]],
    [
      '/w/news/a.hbs',
      [
        [far, 'news'],
        [far, 'marketing'],
      ],
    ],
    [
      '/w/pl/news/a.hbs',
      [
        [far, 'cs'],
        [far, 'marketing'],
      ],
    ],
  ] as const) {
    it(`are found for ${file}, later and nearer ones first`, () => assert.deepEqual(layers(file), expected));
  }

  it('are found by name', () => {
    const at = { file: '/w/a/x.hbs', span: { start: 4, end: 8 } };
    assert.equal(namedAudience({ value: 'news', at }, settings).layer?.file, far);
    const wrong = namedAudience({ value: 'newz', at }, settings);
    assert.deepEqual(
      [
        wrong.layer,
        wrong.problems.map(({ message, place, suggestion }) => [message, place, suggestion?.text]),
      ],
      [undefined, [['No configuration names an audience `newz`. Did you mean `news`?', at, 'news']]],
    );
    assert.equal(namedAudience({ value: 'zzz', at }, settings).problems[0]?.messageId, 'unknownAudience');
  });
});

describe('findUnmatchedOverrides', () => {
  const text =
    'overrides:\n- {files: [a/**], rules: {}}\n- {files: [gone/**], rules: {}}\n- {locales: [de], rules: {}}\n- {locales: [fr, it], rules: {}}\n- {audiences: [news], rules: {}}\n- {audiences: [old], rules: {}}\n';
  it('names overrides that change nothing', () => {
    const seen = { files: ['/w/a/x.hbs'], locales: ['de-AT'], audiences: ['news'] };
    const found = findUnmatchedOverrides(config(text), seen);
    assert.deepEqual(
      found.map(({ messageId, message, place }) => [
        messageId,
        /`([^`]*)`/.exec(message)?.[1],
        text.slice(place.span.start, place.span.start + 8),
      ]),
      [
        ['unmatchedFiles', 'gone/**', '{files: '],
        ['unmatchedLocales', 'fr, it', '{locales'],
        ['unmatchedAudience', 'old', '{audienc'],
      ],
    );
  });
});
