/** Who reaches the text `HERE` of a template: the template, the audience, its readers. */
export type Case = readonly [template: string, audience: string, readers: string];

const DE = 'locales: [pl-PL, de-AT, de-DE]\nlocaleField: user.locale\n';
const ALL = 'pl-PL de-AT de-DE';
const VALUES =
  'locales: [pl-PL, de-AT]\nlocaleField: { path: user.lang, values: { german: de-AT, 2: pl-PL } }\n';
const TWICE =
  'locales: [pl-PL, de-AT]\nlocaleField: { path: user.lang, values: { german: de-AT, austrian: de-AT, polish: pl-PL } }\n';
const SAMPLED = `${DE}samples:\n  - { locale: de-AT, data: { user: { locale: de-AT } } }\n`;
const SAMPLED_SHORT =
  'locales: [pl-PL, de-AT]\nlocaleField: user.locale\nsamples:\n  - { locale: pl-PL, data: { user: { locale: pl } } }\n';
const SAMPLED_BARE =
  'locales: [pl-PL, de-AT]\nlocaleField: user.locale\nsamples:\n  - { data: { user: { locale: de } } }\n';
const FLAGS = 'locales: [pl, en, de]\nlocaleFlags: { inPolish: pl, inEnglish: en }\n';
const NAMED = 'locales: [pl, en]\n';
const CATEGORY = 'locales: [pl-PL, de-AT]\nfields: { user.tongue: { category: language } }\n';
const SPELT = 'locales: [pl-PL, de-AT]\nfields: { user.tongue: { category: language, values: [pl, de] } }\n';
const LIST = 'locales: [pl-PL, de-AT]\nlocaleField: [user.locale, shop.lang]\n';
const TIER = 'locales: [pl-PL, de-AT]\nfields: { user.tier: { values: [gold, silver] } }\n';
const MAYBE = 'locales: [pl-PL, de-AT]\nfields: { user.tier: { values: [gold, silver], optional: true } }\n';
const CHINESE = 'locales: [zh-TW, zh-CN]\nlocaleField: user.locale\n';
const ENGLISH = 'locales: [en-US, en-GB, fr]\nlocaleField: user.locale\n';
const NOBODY = 'kind: marketing\n';

/** `HERE` in each branch of a block in turn, the other branches empty. */
const branches = (opener: string, ...elses: readonly string[]): readonly string[] => {
  const tags = [opener, ...elses];
  const closer = `{{/${/[\w.]+/.exec(opener)?.[0] ?? ''}}}`;
  return tags.map(
    (_, here) => tags.map((tag, i) => `{{${tag}}}${i === here ? 'HERE' : ''}`).join('') + closer,
  );
};

/** One case a branch. */
const chain = (
  audience: string,
  tags: readonly [string, ...string[]],
  ...readers: readonly string[]
): readonly Case[] => branches(...tags).map((template, i): Case => [template, audience, readers[i] ?? '']);

export const CASES: readonly Case[] = [
  ['HERE', DE, ALL],
  ['HERE', NOBODY, ''],
  // Comparisons as subexpressions.
  ...chain(DE, ['#if (eq user.locale "de-AT")', 'else'], 'de-AT', 'pl-PL de-DE'),
  ...chain(DE, ['#if (eq "de-AT" user.locale)', 'else'], 'de-AT', 'pl-PL de-DE'),
  ...chain(DE, ['#if (ne user.locale "de-AT")', 'else'], 'pl-PL de-DE', 'de-AT'),
  ...chain(DE, ['#if (is user.locale "de-AT")', 'else'], 'de-AT', 'pl-PL de-DE'),
  ...chain(DE, ['#if (isnt user.locale "de-AT")', 'else'], 'pl-PL de-DE', 'de-AT'),
  ...chain(DE, ['#if (equals user.locale "de-AT")', 'else'], 'de-AT', 'pl-PL de-DE'),
  ...chain(DE, ['#if (compare user.locale "==" "de-AT")', 'else'], 'de-AT', 'pl-PL de-DE'),
  ...chain(DE, ['#if (compare user.locale "!==" "de-AT")', 'else'], 'pl-PL de-DE', 'de-AT'),
  ...chain(DE, ['#unless (eq user.locale "de-AT")', 'else'], 'pl-PL de-DE', 'de-AT'),
  ...chain(DE, ['#if (not (eq user.locale "de-AT"))', 'else'], 'pl-PL de-DE', 'de-AT'),
  // Comparisons as blocks.
  ...chain(DE, ['#eq user.locale "pl-PL"', 'else'], 'pl-PL', 'de-AT de-DE'),
  ...chain(DE, ['#ifEquals user.locale "pl-PL"', 'else'], 'pl-PL', 'de-AT de-DE'),
  ...chain(DE, ['#ifEq user.locale "pl-PL"', 'else'], 'pl-PL', 'de-AT de-DE'),
  ...chain(DE, ['#ifCond user.locale "==" "pl-PL"', 'else'], 'pl-PL', 'de-AT de-DE'),
  ...chain(DE, ['#ifCond user.locale "!=" "pl-PL"', 'else'], 'de-AT de-DE', 'pl-PL'),
  ...chain(DE, ['#compare user.locale "==" "pl-PL"', 'else'], 'pl-PL', 'de-AT de-DE'),
  ...chain(DE, ['#compare user.locale "pl-PL"', 'else'], 'pl-PL', 'de-AT de-DE'),
  ...chain(DE, ['#compare user.locale "pl-PL" operator="!="', 'else'], 'de-AT de-DE', 'pl-PL'),
  ...chain(DE, ['#notEquals user.locale "pl-PL"', 'else'], 'de-AT de-DE', 'pl-PL'),
  ...chain(DE, ['#eq user.locale compare="pl-PL"', 'else'], 'pl-PL', 'de-AT de-DE'),
  ...chain(DE, ['#neq user.locale "pl-PL"', 'else'], 'de-AT de-DE', 'pl-PL'),
  // Chains.
  ...chain(
    DE,
    ['#if (eq user.locale "pl-PL")', 'else if (eq user.locale "de-AT")', 'else'],
    'pl-PL',
    'de-AT',
    'de-DE',
  ),
  ...chain(
    DE,
    [
      '#if (eq user.locale "pl-PL")',
      'else if (eq user.locale "de")',
      'else if (eq user.locale "fr")',
      'else',
    ],
    'pl-PL',
    'de-AT de-DE',
    '',
    '',
  ),
  ...chain(
    DE,
    ['#ifEq user.locale "pl-PL"', 'else ifEq user.locale "de-DE"', 'else'],
    'pl-PL',
    'de-DE',
    'de-AT',
  ),
  ...chain(DE, ['#if user.vip', 'else if (eq user.locale "pl-PL")', 'else'], ALL, 'pl-PL', 'de-AT de-DE'),
  ...chain(
    DE,
    ['#compare user.locale "==" "pl-PL"', 'else compare user.locale "==" "de-AT"', 'else'],
    'pl-PL',
    'de-AT',
    'de-DE',
  ),
  // Joined.
  ...chain(
    DE,
    ['#if (or (eq user.locale "pl-PL") (eq user.locale "de-DE"))', 'else'],
    'pl-PL de-DE',
    'de-AT',
  ),
  ...chain(DE, ['#if (and (eq user.locale "pl-PL") user.vip)', 'else'], 'pl-PL', ALL),
  ...chain(DE, ['#if (or (eq user.locale "pl-PL") user.vip)', 'else'], ALL, 'de-AT de-DE'),
  ...chain(
    DE,
    ['#if (and (ne user.locale "pl-PL") (ne user.locale "de-AT"))', 'else'],
    'de-DE',
    'pl-PL de-AT',
  ),
  ...chain(
    DE,
    ['#unless (or (eq user.locale "pl-PL") (eq user.locale "de-AT"))', 'else'],
    'de-DE',
    'pl-PL de-AT',
  ),
  ...chain(
    DE,
    ['#neither (eq user.locale "pl-PL") (eq user.locale "de-AT")', 'else'],
    'de-DE',
    'pl-PL de-AT',
  ),
  ...chain(DE, ['#and user.vip (eq user.locale "pl-PL")', 'else'], 'pl-PL', ALL),
  ...chain(DE, ['#or (eq user.locale "de-AT") (eq user.locale "de-DE")', 'else'], 'de-AT de-DE', 'pl-PL'),
  ...chain(DE, ['#if (and (eq user.locale "pl-PL") (eq user.locale "de-AT"))', 'else'], '', ALL),
  ...chain(DE, ['#if (not (and (eq user.locale "pl-PL") user.vip))', 'else'], ALL, 'pl-PL'),
  ...chain(DE, ['#if (oneOf user.locale "pl-PL" "de-DE")', 'else'], 'pl-PL de-DE', 'de-AT'),
  // Nested.
  ['{{#if (eq user.locale "de")}}{{#if (eq user.locale "de-AT")}}HERE{{/if}}{{/if}}', DE, 'de-AT'],
  ['{{#if (eq user.locale "pl-PL")}}{{#if (eq user.locale "de-AT")}}HERE{{/if}}{{/if}}', DE, ''],
  ['{{#if (eq user.locale "pl-PL")}}{{else}}{{#if user.vip}}HERE{{/if}}{{/if}}', DE, 'de-AT de-DE'],
  ['{{#if user.vip}}{{#if (eq user.locale "pl-PL")}}HERE{{/if}}{{/if}}', DE, 'pl-PL'],
  ['{{#if (eq user.locale "pl-PL")}}x{{/if}}HERE', DE, ALL],
  ['{{#each trips}}{{#if (eq ../user.locale "pl-PL")}}HERE{{/if}}{{/each}}', DE, 'pl-PL'],
  ['{{#each trips}}{{#if (eq @root.user.locale "pl-PL")}}HERE{{/if}}{{/each}}', DE, 'pl-PL'],
  ['{{#each trips}}{{#if (eq user.locale "pl-PL")}}HERE{{/if}}{{/each}}', DE, ALL],
  ['{{#each trips as |trip|}}{{#if (eq trip.locale "pl-PL")}}HERE{{/if}}{{/each}}', DE, ALL],
  ['{{#with user}}{{#if (eq locale "pl-PL")}}HERE{{/if}}{{/with}}', DE, 'pl-PL'],
  ['{{#with user}}{{#if (eq locale "pl-PL")}}{{else}}HERE{{/if}}{{/with}}', DE, 'de-AT de-DE'],
  ['{{#with user as |u|}}{{#if (eq u.locale "pl-PL")}}HERE{{/if}}{{/with}}', DE, 'pl-PL'],
  ['{{#with (lookup . "user")}}{{#if (eq locale "pl-PL")}}HERE{{/if}}{{/with}}', DE, 'pl-PL'],
  ['{{#if (eq (lookup user "locale") "pl-PL")}}HERE{{/if}}', DE, 'pl-PL'],
  ['{{#if (eq this.user.locale "pl-PL")}}HERE{{/if}}', DE, 'pl-PL'],
  // Mustache sections: a name may be the section's own or an outer one.
  ['{{#user}}{{#eq locale "pl-PL"}}HERE{{/eq}}{{/user}}', DE, 'pl-PL'],
  ['{{#vip}}{{#if (eq user.locale "pl-PL")}}HERE{{/if}}{{/vip}}', DE, 'pl-PL'],
  [
    '{{#vip}}{{^gold}}{{#if (eq user.locale "pl-PL")}}{{else}}HERE{{/if}}{{/gold}}{{/vip}}',
    DE,
    'de-AT de-DE',
  ],
  ['{{^vip}}HERE{{/vip}}', DE, ALL],
  ['{{#inPolish}}HERE{{/inPolish}}', FLAGS, 'pl'],
  ['{{^inPolish}}HERE{{/inPolish}}', FLAGS, 'en de'],
  ['{{#inPolish}}x{{/inPolish}}{{^inPolish}}{{^inEnglish}}HERE{{/inEnglish}}{{/inPolish}}', FLAGS, 'de'],
  ['{{#inPolish}}x{{else}}HERE{{/inPolish}}', FLAGS, 'en de'],
  ['{{#inPolish}}x{{^}}HERE{{/inPolish}}', FLAGS, 'en de'],
  // In attributes, and blocks that open a tag in one branch and close it in another.
  ['<p class="{{#if (eq user.locale "pl-PL")}}pl{{else}}de{{/if}}">HERE</p>', DE, ALL],
  ['<img alt="{{#if (eq user.locale "pl-PL")}}HERE{{else}}x{{/if}}">', DE, 'pl-PL'],
  ['<img alt="{{#if (eq user.locale "pl-PL")}}x{{else}}HERE{{/if}}">', DE, 'de-AT de-DE'],
  ['<img {{#if (eq user.locale "pl-PL")}}alt="HERE"{{/if}}>', DE, 'pl-PL'],
  ['{{#if (eq user.locale "pl-PL")}}<p class="a">HERE{{else}}<p>{{/if}}x</p>', DE, 'pl-PL'],
  ['{{#if (eq user.locale "pl-PL")}}<p>{{else}}<p class="b">{{/if}}HERE</p>', DE, ALL],
  ['<div style="{{#if (eq user.locale "pl-PL")}}display:none{{/if}}">x</div><p>HERE</p>', DE, ALL],
  // Literals: the equal one, else its language.
  ['{{#if (eq user.locale "de-at")}}HERE{{/if}}', DE, 'de-AT'],
  ['{{#if (eq user.locale "de_AT")}}HERE{{/if}}', DE, 'de-AT'],
  ['{{#if (eq user.locale "DE_at")}}HERE{{/if}}', DE, 'de-AT'],
  ['{{#if (eq user.locale "de")}}HERE{{/if}}', DE, 'de-AT de-DE'],
  ['{{#if (eq user.locale "DE")}}HERE{{/if}}', DE, 'de-AT de-DE'],
  ['{{#if (eq user.locale "de-CH")}}HERE{{/if}}', DE, 'de-AT de-DE'],
  ['{{#if (eq user.locale "pl")}}HERE{{/if}}', DE, 'pl-PL'],
  ['{{#if (eq user.locale "fr")}}HERE{{/if}}', DE, ''],
  ['{{#if (eq user.locale "German")}}HERE{{/if}}', DE, 'de-AT de-DE'],
  ['{{#if (eq user.locale "polski")}}HERE{{/if}}', DE, 'pl-PL'],
  ['{{#if (eq user.locale "nonsense!")}}HERE{{/if}}', DE, ''],
  ['{{#if (eq user.locale "")}}HERE{{/if}}', DE, ''],
  ['{{#if (ne user.locale "")}}HERE{{/if}}', DE, ALL],
  ['{{#if (eq user.locale null)}}HERE{{/if}}', DE, ''],
  ['{{#if (eq user.locale undefined)}}HERE{{/if}}', DE, ''],
  ...chain(
    ENGLISH,
    ['#if (eq user.locale "en-US")', 'else if (eq user.locale "en")', 'else'],
    'en-US',
    'en-GB',
    'fr',
  ),
  ['{{#if (eq user.locale "en-AU")}}HERE{{/if}}', ENGLISH, 'en-US en-GB'],
  ...chain(CHINESE, ['#if (eq user.locale "zh-Hant")', 'else'], 'zh-TW', 'zh-CN'),
  ['{{#if (eq user.locale "zh-HK")}}HERE{{/if}}', CHINESE, 'zh-TW'],
  ['{{#if (eq user.locale "zh")}}HERE{{/if}}', CHINESE, 'zh-TW zh-CN'],
  // Spellings that are known from `values`.
  ...chain(VALUES, ['#if (eq user.lang "german")', 'else'], 'de-AT', 'pl-PL'),
  ...chain(VALUES, ['#if (eq user.lang 2)', 'else'], 'pl-PL', 'de-AT'),
  ...chain(VALUES, ['#if (eq user.lang "2")', 'else'], 'pl-PL', 'de-AT'),
  ['{{#if (eq user.lang "de-AT")}}HERE{{/if}}', VALUES, ''],
  ['{{#if (eq user.lang "de")}}HERE{{/if}}', VALUES, ''],
  ['{{#if (eq user.lang "German")}}HERE{{/if}}', VALUES, ''],
  ...chain(
    TWICE,
    ['#if (eq user.lang "german")', 'else if (eq user.lang "austrian")', 'else'],
    'de-AT',
    'de-AT',
    'pl-PL',
  ),
  ...chain(TWICE, ['#if (oneOf user.lang "german" "austrian")', 'else'], 'de-AT', 'pl-PL'),
  ['{{#if (eq user.lang "german")}}{{#if (eq user.lang "austrian")}}HERE{{/if}}{{/if}}', TWICE, ''],
  // Spellings that samples show.
  ...chain(SAMPLED, ['#if (eq user.locale "de-AT")', 'else'], 'de-AT', 'pl-PL de-DE'),
  ...chain(SAMPLED, ['#if (eq user.locale "de_AT")', 'else'], '', ALL),
  ['{{#if (eq user.locale "pl")}}HERE{{/if}}', SAMPLED, 'pl-PL'],
  ...chain(SAMPLED_SHORT, ['#if (eq user.locale "pl")', 'else'], 'pl-PL', 'de-AT'),
  ...chain(SAMPLED_SHORT, ['#if (eq user.locale "pl-PL")', 'else'], '', 'pl-PL de-AT'),
  ['{{#if (eq user.locale "de")}}HERE{{/if}}', SAMPLED_SHORT, 'de-AT'],
  ...chain(SAMPLED_BARE, ['#if (eq user.locale "de")', 'else'], 'de-AT', 'pl-PL'),
  ['{{#if (eq user.locale "de-AT")}}HERE{{/if}}', SAMPLED_BARE, ''],
  // Beginnings, parts, other ways to write the value.
  ...chain(DE, ['#if (startsWith "de" user.locale)', 'else'], 'de-AT de-DE', 'pl-PL'),
  ...chain(DE, ['#if (startsWith user.locale "de-")', 'else'], 'de-AT de-DE', 'pl-PL'),
  ...chain(DE, ['#if (contains user.locale "de")', 'else'], 'de-AT de-DE', 'pl-PL'),
  ...chain(DE, ['#ifContainsStr user.locale "pl"', 'else'], 'pl-PL', 'de-AT de-DE'),
  ...chain(DE, ['#ifMatchesRegexStr user.locale "de.*"', 'else'], 'de-AT de-DE', 'pl-PL'),
  ...chain(DE, ['#ifMatchesRegexStr user.locale "(pl|fr).*"', 'else'], 'pl-PL', 'de-AT de-DE'),
  ...chain(DE, ['#ifMatchesRegexStr user.locale ".*[xyz]"', 'else'], ALL, ALL),
  ...chain(DE, ['#if (eq (lower user.locale) "de-at")', 'else'], 'de-AT', 'pl-PL de-DE'),
  ...chain(DE, ['#if (eq (substring user.locale 0 2) "de")', 'else'], 'de-AT de-DE', 'pl-PL'),
  ...chain(SAMPLED, ['#if (eq (lower user.locale) "de-at")', 'else'], 'de-AT', 'pl-PL de-DE'),
  // Whether there is one.
  ...chain(DE, ['#if user.locale', 'else'], ALL, ''),
  ...chain(DE, ['#with user.locale', 'else'], ALL, ''),
  // Flags.
  ...chain(FLAGS, ['#if inPolish', 'else if inEnglish', 'else'], 'pl', 'en', 'de'),
  ...chain(FLAGS, ['#if (eq inPolish true)', 'else'], 'pl', 'en de'),
  ...chain(FLAGS, ['#if (eq inPolish false)', 'else'], 'en de', 'pl'),
  ...chain(FLAGS, ['#if (eq inPolish 1)', 'else'], 'pl', 'en de'),
  ...chain(FLAGS, ['#if (or inPolish inEnglish)', 'else'], 'pl en', 'de'),
  ...chain(FLAGS, ['#unless inPolish', 'else'], 'en de', 'pl'),
  ...chain(FLAGS, ['#if (not inPolish)', 'else'], 'en de', 'pl'),
  ...chain(NAMED, ['#if english', 'else if polish', 'else'], 'en', 'pl', ''),
  ...chain(NAMED, ['#if user.isPolish', 'else'], 'pl', 'en'),
  ...chain(NAMED, ['#if is_english', 'else'], 'en', 'pl'),
  ...chain(NAMED, ['#if isPL', 'else'], 'pl', 'en'),
  ...chain(NAMED, ['#if lang_en', 'else'], 'en', 'pl'),
  ...chain(NAMED, ['#if spanish', 'else'], '', 'pl en'),
  ...chain(NAMED, ['#if polski', 'else'], 'pl', 'en'),
  ...chain(NAMED, ['#if product.polish', 'else'], 'pl en', 'pl en'),
  ['{{#each products}}{{#if polish}}HERE{{/if}}{{/each}}', NAMED, 'pl en'],
  // Fields that hold the language, by name and by category.
  ...chain(NAMED, ['#if (eq user.language "en")', 'else'], 'en', 'pl'),
  ...chain(NAMED, ['#if (eq lang "en")', 'else'], 'en', 'pl'),
  ...chain(NAMED, ['#if (eq user.preferred_language "en")', 'else'], 'en', 'pl'),
  ...chain(NAMED, ['#if (eq languageCode "en")', 'else'], 'en', 'pl'),
  ...chain(NAMED, ['#if (eq lang "a-code-of-ours")', 'else'], 'pl en', 'pl en'),
  ...chain(NAMED, ['#if (eq book.language "en")', 'else'], 'pl en', 'pl en'),
  ['{{#each articles}}{{#if (eq lang "en")}}HERE{{/if}}{{/each}}', NAMED, 'pl en'],
  ...chain(NAMED, ['#if (eq country "PL")', 'else'], 'pl en', 'pl en'),
  ...chain(DE, ['#if (eq shop.lang "pl")', 'else'], ALL, ALL),
  ...chain(CATEGORY, ['#if (eq user.tongue "de")', 'else'], 'de-AT', 'pl-PL'),
  ...chain(SPELT, ['#if (eq user.tongue "de")', 'else'], 'de-AT', 'pl-PL'),
  ...chain(SPELT, ['#if (eq user.tongue "de-AT")', 'else'], '', 'pl-PL de-AT'),
  ...chain(
    LIST,
    ['#if (eq shop.lang "pl")', 'else if (eq user.locale "de-AT")', 'else'],
    'pl-PL',
    'de-AT',
    '',
  ),
  // Values that are declared, and values that exclude each other.
  ...chain(
    TIER,
    ['#if (eq user.tier "gold")', 'else if (eq user.tier "silver")', 'else'],
    'pl-PL de-AT',
    'pl-PL de-AT',
    '',
  ),
  ...chain(
    MAYBE,
    ['#if (eq user.tier "gold")', 'else if (eq user.tier "silver")', 'else'],
    'pl-PL de-AT',
    'pl-PL de-AT',
    'pl-PL de-AT',
  ),
  ...chain(TIER, ['#if (eq user.tier "bronze")', 'else'], '', 'pl-PL de-AT'),
  ...chain(TIER, ['#if user.tier', 'else'], 'pl-PL de-AT', 'pl-PL de-AT'),
  ['{{#if (eq user.sku "a")}}{{#if (eq user.sku "b")}}HERE{{/if}}{{/if}}', DE, ''],
  ['{{#if (eq user.sku "a")}}{{#if (ne user.sku "b")}}HERE{{/if}}{{/if}}', DE, ALL],
  ['{{#if (eq user.sku "a")}}{{#if user.sku}}HERE{{/if}}{{/if}}', DE, ALL],
  ['{{#if (eq user.sku "a")}}{{#unless user.sku}}HERE{{/unless}}{{/if}}', DE, ''],
  ['{{#if user.sku}}{{else}}{{#if (eq user.sku "a")}}HERE{{/if}}{{/if}}', DE, ''],
  ['{{#if (eq user.count 2)}}{{#if (eq user.count 3)}}HERE{{/if}}{{/if}}', DE, ''],
  ['{{#if (eq user.count 2)}}{{#if (eq user.count "2")}}HERE{{/if}}{{/if}}', DE, ALL],
  ['{{#if (eq user.on true)}}{{#if (eq user.on false)}}HERE{{/if}}{{/if}}', DE, ''],
  ['{{#if (eq user.on true)}}{{else}}{{#if user.on}}HERE{{/if}}{{/if}}', DE, ALL],
  ['{{#if (eq user.on 0)}}{{#if user.on}}HERE{{/if}}{{/if}}', DE, ALL],
  ['{{#if user.vip}}{{#unless user.vip}}HERE{{/unless}}{{/if}}', DE, ''],
  ['{{#each xs}}{{#if (eq a "x")}}{{#if (eq a "y")}}HERE{{/if}}{{/if}}{{/each}}', DE, ''],
  [
    '{{#each xs}}{{#if (eq a "x")}}{{#each ../xs}}{{#if (eq a "y")}}HERE{{/if}}{{/each}}{{/if}}{{/each}}',
    DE,
    ALL,
  ],
  ['{{#if true}}HERE{{/if}}', DE, ALL],
  ['{{#if false}}HERE{{/if}}', DE, ''],
  // What is not understood leaves nobody out.
  ...chain(DE, ['#custom user.locale "pl"', 'else'], ALL, ALL),
  ...chain(DE, ['#if (custom user.locale "pl")', 'else'], ALL, ALL),
  ...chain(DE, ['#if (gt user.age 18)', 'else'], ALL, ALL),
  ...chain(DE, ['#if (eq user.locale shop.locale)', 'else'], ALL, ALL),
  ...chain(DE, ['#if trip.country', 'else'], ALL, ALL),
  ['{{#custom}}{{#if (eq user.locale "pl-PL")}}HERE{{/if}}{{/custom}}', DE, 'pl-PL'],
  // Dialects.
  ...chain(
    DE,
    ['#if `user.locale == "pl-PL"`', 'elseif `user.locale == "de-AT"`', 'else'],
    'pl-PL',
    'de-AT',
    'de-DE',
  ),
  ...chain(DE, ['#if `user.locale != "pl-PL" && user.vip`', 'else'], 'de-AT de-DE', ALL),
  ...chain(DE, ['#equals user.locale "pl-PL"', 'else'], 'pl-PL', 'de-AT de-DE'),
  ['{{unsubscribeUrl}}{{#ifEq [[user.locale]] "pl-PL"}}HERE{{/ifEq}}', DE, 'pl-PL'],
  ['{{unsubscribeUrl}}[[#if user.vip]]{{#ifEq user.locale "pl-PL"}}HERE{{/ifEq}}[[/if]]', DE, 'pl-PL'],
  ['{{eq user.locale "pl-PL" yes="HERE" no="x"}}', DE, 'pl-PL'],
  ['{{eq user.locale "pl-PL" yes="x" no="HERE"}}', DE, 'de-AT de-DE'],
];
