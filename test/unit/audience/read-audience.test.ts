import assert from 'node:assert/strict';
import { readAudienceFile } from '../../../src/audience/read-audience';
import { isDate } from '../../../src/audience/read-samples';
import type { Sourced } from '../../../src/text/span';

const file = '/w/offer.audience.yaml';

function read(text: string, name = file) {
  const { audience, problems } = readAudienceFile(text, name);
  const said = problems.map(({ message, place }) => [text.slice(place.span.start, place.span.end), message]);
  const fixed = problems.map(
    ({ suggestion: s }) => s && text.slice(0, s.span.start) + s.text + text.slice(s.span.end),
  );
  return { audience, said, fixed, ids: problems.map(({ messageId }) => messageId) };
}

const plain = <T>(map: ReadonlyMap<string, Sourced<T>> | undefined) =>
  Object.fromEntries([...(map ?? [])].map(([key, { value }]) => [key, value]));

const whole = `locales: [pl-PL, de_AT]
localeField: { path: recipient.lang, values: { german: de-AT, 2: pl-PL } }
localeFlags: { english: en, polish: pl }
reads: [sk]
bilingual: true
kind: marketing
consent:
  location: recipient.consent.location
  tracking: true
  profile: false
  dwell-time: { path: recipient.consents, includes: dwell }
  age: { path: recipient.age, not: 0 }
  device: { path: recipient.device }
frequency: { sends: 2, per: week, cap: 3, reminder: 1 }
fields:
  recipient.firstName: { category: name, optional: true }
  lastVisit.at: { category: visit-time, precision: minute, source: observed }
  recipient.tier: { values: [gold, silver, 3, true] }
offer: { place: offer.city, from: offer.checkIn, to: offer.checkOut, item: offer.sku, expires: offer.validUntil }
bookings: { list: recipient.bookings, place: city, from: checkIn, to: checkOut }
purchases: { list: recipient.orders, item: sku, repeats: false }
aliases: { Wiedeń: [Wien, Vienna, 1010] }
samples:
  - name: Ania
    locale: pl_PL
    now: 2026-05-10
    data: { recipient: { firstName: Ania }, "__proto__": { x: 1 } }
  - samples/*.json
  - data: {}
`;

describe('readAudienceFile', () => {
  it('reads every key', () => {
    const { audience, said } = read(whole);
    assert.deepEqual(said, []);
    assert.deepEqual(
      audience.locales?.value.map(({ value }) => value),
      ['pl-PL', 'de-AT'],
    );
    assert.deepEqual(audience.localeField?.value, [
      {
        path: 'recipient.lang',
        values: new Map([
          ['german', 'de-AT'],
          ['2', 'pl-PL'],
        ]),
      },
    ]);
    assert.deepEqual(plain(audience.localeFlags), { english: 'en', polish: 'pl' });
    assert.deepEqual(audience.reads?.value, ['sk']);
    assert.deepEqual([audience.bilingual?.value, audience.kind?.value], [true, 'marketing']);
    assert.deepEqual(plain(audience.consent), {
      location: { path: 'recipient.consent.location', test: 'truthy' },
      tracking: true,
      profile: false,
      'dwell-time': { path: 'recipient.consents', test: 'includes', value: 'dwell' },
      age: { path: 'recipient.age', test: 'not', value: '0' },
      device: { path: 'recipient.device', test: 'truthy' },
    });
    assert.deepEqual(audience.frequency?.value, { sends: 2, per: 'week', cap: 3, reminder: 1 });
    assert.deepEqual(plain(audience.fields), {
      'recipient.firstName': { category: 'name', optional: true },
      'lastVisit.at': { category: 'visit-time', precision: 'minute', source: 'observed' },
      'recipient.tier': { values: ['gold', 'silver', '3', 'true'] },
    });
    assert.equal(audience.offer?.value.expires, 'offer.validUntil');
    assert.deepEqual(audience.bookings?.value, {
      list: 'recipient.bookings',
      place: 'city',
      from: 'checkIn',
      to: 'checkOut',
    });
    assert.deepEqual(audience.purchases?.value, { list: 'recipient.orders', item: 'sku', repeats: false });
    assert.deepEqual(plain(audience.aliases), { Wiedeń: ['Wien', 'Vienna', '1010'] });
    const samples = audience.samples?.value;
    assert.deepEqual(
      samples?.globs.map(({ value }) => value),
      ['samples/*.json'],
    );
    assert.deepEqual(
      samples?.inline.map(({ value }) => [value.name, value.locale, value.now]),
      [
        ['Ania', 'pl-PL', '2026-05-10'],
        ['sample 3', undefined, undefined],
      ],
    );
    assert.deepEqual(Object.keys(samples?.inline[0]?.value.data as object), ['recipient', '__proto__']);
  });

  it('knows where each locale stands', () => {
    const { audience } = read(whole);
    const places = audience.locales?.value.map(({ at }) => at && whole.slice(at.span.start, at.span.end));
    assert.deepEqual(places, ['pl-PL', 'de_AT']);
    const key = audience.locales?.at;
    assert.deepEqual([key?.file, whole.slice(key?.span.start, key?.span.end)], [file, 'locales']);
  });

  it('reads JSON, a schema reference and nothing at all', () => {
    assert.deepEqual(
      read('{"$schema": "x.json", "locale": "pl"}', '/w/audience.json').audience.locales?.value[0]?.value,
      'pl',
    );
    assert.deepEqual(read('').audience, {});
    assert.deepEqual(read('# later').said, []);
  });

  for (const [text, at, message, fixed] of [
    [
      'local: pl',
      'local',
      '`local` is not a key of an audience; it is left out. Did you mean `locale`?',
      'locale: pl',
    ],
    [
      'locales: pl-PL',
      'pl-PL',
      '`locales` should be a list of language tags such as `[pl-PL, de-AT]`, but is `pl-PL`.',
      'locales: [pl-PL]',
    ],
    [
      'locales: 3',
      '3',
      '`locales` should be a list of language tags such as `[pl-PL, de-AT]`, but is the number 3.',
      'locales: [3]',
    ],
    [
      'locales: [en-UK]',
      'en-UK',
      '`UK` is not registered as a region. Did you mean `en-GB`?',
      'locales: [en-GB]',
    ],
    ['locales: [eng]', 'eng', '`eng` is not registered as a language. Did you mean `en`?', 'locales: [en]'],
    [
      'locale: AT',
      'AT',
      '`AT` is a region, not a language; it is left out. Write the language first, as in `en-AT`.',
      undefined,
    ],
    [
      'locale: xx-YY',
      'xx-YY',
      'No language `xx` is registered, so nobody can tell what `xx-YY` readers read; it is left out.',
      undefined,
    ],
    [
      'locale: de-ZY',
      'de-ZY',
      'No region `ZY` is registered, so formats for `de-ZY` are unknown.',
      undefined,
    ],
    [
      'locale: sr-Latm',
      'sr-Latm',
      'No script `Latm` is registered, so `sr-Latm` readers cannot be told from others.',
      undefined,
    ],
    [
      'locale: "pl_PL.UTF-8"',
      '"pl_PL.UTF-8"',
      '`pl_PL.UTF-8` is not a language tag; it is left out. Write a language, and a region where it matters: `pl`, `pl-PL`.',
      'locale: "pl-PL"',
    ],
    [
      'locale: Polish!',
      'Polish!',
      '`Polish!` is not a language tag; it is left out. Write a language, and a region where it matters: `pl`, `pl-PL`.',
      undefined,
    ],
    [
      'locale: pl\nlocales: [de]',
      'locale',
      '`locale` and `locales` say the same thing; only `locales` is read. Remove one of them.',
      undefined,
    ],
    [
      'reads: [sk, cs-ZY]',
      'cs-ZY',
      'No region `ZY` is registered, so formats for `cs-ZY` are unknown.',
      undefined,
    ],
    [
      'kind: newsletter',
      'newsletter',
      '`kind` cannot be `newsletter`; it is left out. It can be `marketing`, `transactional`, `security`.',
      undefined,
    ],
    [
      'kind: marketin',
      'marketin',
      '`kind` cannot be `marketin`; it is left out. Did you mean `marketing`?',
      'kind: marketing',
    ],
    ['bilingual: yes', 'yes', '`bilingual` should be `true` or `false`, but is `yes`.', undefined],
    [
      'consent: {locaton: true}',
      'locaton',
      '`locaton` is not a key of `consent`; it is left out. Did you mean `location`?',
      'consent: {location: true}',
    ],
    [
      'consent: {location: yes}',
      'yes',
      '`yes` is text in YAML 1.2 and would name a field. Write `true`.',
      'consent: {location: true}',
    ],
    [
      'consent: {location: 3}',
      '3',
      '`location` should be `true`, `false`, a path, or `{ path: …, is: … }`, but is the number 3.',
      undefined,
    ],
    [
      'consent: {location: {path: a, iss: b}}',
      'iss',
      '`iss` is not a key of `location`, so this entry is left out: without the key it would reach further than meant. Its keys are `path`, `is`, `includes`, `not`.',
      'consent: {location: {path: a, is: b}}',
    ],
    [
      'consent: {location: "{{a.b}}"}',
      '"{{a.b}}"',
      '`{{a.b}}` is an expression. Metadata names the path alone: `a.b`.',
      'consent: {location: a.b}',
    ],
    [
      'fields: {a.b: name}',
      'name',
      '`a.b` should be facts such as `{ category: name, optional: true }`, but is `name`.',
      undefined,
    ],
    [
      'fields: {a.b: {category: nam}}',
      'nam',
      '`category` cannot be `nam`; it is left out. Did you mean `name`?',
      'fields: {a.b: {category: name}}',
    ],
    [
      'fields: {a.b: {precission: day}}',
      'precission',
      '`precission` is not a key of `a.b`; it is left out. Did you mean `precision`?',
      'fields: {a.b: {precision: day}}',
    ],
    [
      'fields: {a.b: {source: guessed}}',
      'guessed',
      '`source` cannot be `guessed`; it is left out. It can be `provided`, `observed`, `inferred`, `third-party`.',
      undefined,
    ],
    ['frequency: {sends: two}', 'two', '`sends` should be a number of 0 or more, but is `two`.', undefined],
    ['frequency: {cap: -1}', '-1', '`cap` should be a number of 0 or more, but is the number -1.', undefined],
    [
      'frequency: {per: year}',
      'year',
      '`per` cannot be `year`; it is left out. It can be `day`, `week`, `month`.',
      undefined,
    ],
    [
      'bookings: {place: city}',
      'bookings',
      '`bookings` needs the key `list`: a path into the data such as `recipient.locale`. Without it the rest is left out.',
      undefined,
    ],
    [
      'offer: {plce: x}',
      'plce',
      '`plce` is not a key of `offer`; it is left out. Did you mean `place`?',
      'offer: {place: x}',
    ],
    [
      'aliases: {a: b}',
      'b',
      '`a` should be a list of other names such as `[Wien, Vienna]`, but is `b`.',
      'aliases: {a: [b]}',
    ],
    [
      'samples: [{name: x}]',
      '{name: x}',
      "`samples` needs the key `data`: the template's data, such as `{ recipient: { firstName: Ania } }`. Without it the rest is left out.",
      undefined,
    ],
    [
      'samples: [{data: {}, now: 2026-02-30}]',
      '2026-02-30',
      '`2026-02-30` is not a date; it is left out. Write a day such as 2026-05-10, or 2026-05-10T14:30.',
      undefined,
    ],
    [
      'samples: "samples/{a"',
      '"samples/{a"',
      '`samples/{a` has braces that give no choice. Write `{a,b}` for a or b, and `{locale}` for a language tag.',
      undefined,
    ],
    [
      'localeField: {path: a, values: {x: yy-ZZZZZ}}',
      'yy-ZZZZZ',
      'No language `yy` is registered, so nobody can tell what `yy-ZZZZZ` readers read; it is left out.',
      undefined,
    ],
    [
      'locales: [pl-XX]',
      'pl-XX',
      '`XX` is set aside for private use and names no region, so formats for `pl-XX` are unknown. Write the region that is meant, or `pl` alone.',
      'locales: [pl]',
    ],
    ['- pl', '- pl', 'An audience should be a group of keys, but is a list.', undefined],
    ['locale: @x', '@', 'Plain text cannot start with this character. Put the value in quotes.', undefined],
  ] as const) {
    it(`says of ${JSON.stringify(text)}: ${message}`, () => {
      const found = read(text);
      assert.deepEqual([found.said, found.fixed], [[[at, message]], [fixed]]);
    });
  }

  it('keeps what is valid beside mistakes', () => {
    const { audience, ids } = read(
      'local: x\nlocales: [xx, pl, en-UK, 3]\nkind: x\nreads: sk\nfields: {a: {category: nme, optional: true}, b: 3}\n',
    );
    assert.deepEqual(
      audience.locales?.value.map(({ value }) => value),
      ['pl', 'en-GB'],
    );
    assert.deepEqual([audience.reads?.value, audience.kind], [['sk'], undefined]);
    assert.deepEqual(plain(audience.fields), { a: { optional: true } });
    assert.equal(ids.length, 8);
  });

  it('gives no key whose value says nothing', () => {
    assert.equal(read('locales: [xx]').audience.locales, undefined);
    assert.deepEqual(read('locales: []').audience.locales, undefined);
  });

  it('reports a broken line once', () => {
    assert.deepEqual(read('kind: Hi: there\nlocal: pl').ids, ['colonInText', 'misspeltKey']);
  });
});

describe('isDate', () => {
  for (const [text, expected] of [
    ['2026-05-10', true],
    ['2024-02-29', true],
    ['2026-05-10T14:30', true],
    ['2026-05-10T14:30:15.123Z', true],
    ['2026-05-10 14:30+02:00', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-05-10T24:30', false],
    ['10.05.2026', false],
    ['2026-5-1', false],
    ['tomorrow', false],
  ] as const) {
    it(`${text} is ${expected}`, () => assert.equal(isDate(text), expected));
  }
});
