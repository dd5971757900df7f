import assert from 'node:assert/strict';
import type { Audience } from '../../../src/audience/audience';
import { readAudienceFile } from '../../../src/audience/read-audience';
import { readersOf } from '../../../src/audience/readers';
import { resolveAudience } from '../../../src/audience/resolve-audience';
import type { Condition } from '../../../src/message/condition';
import { and, equals, not, or, truthy, UNKNOWN } from '../../../src/message/condition';

const audienceOf = (yaml: string): Audience =>
  resolveAudience([
    { audience: readAudienceFile(yaml, '/a/audience.yaml').audience, file: '/a/audience.yaml' },
  ]);

const at = (path: string) => ({ path, iteration: 0 });
const is = (path: string, value: string): Condition => equals(at(path), value);
const has = (path: string): Condition => truthy(at(path));

const BOTH = 'locales: [pl-PL, de-AT, de-DE]\nlocaleField: user.locale\n';
const cases: readonly (readonly [
  why: string,
  yaml: string,
  condition: Condition,
  readers: readonly string[],
])[] = [
  ['the very tag', BOTH, is('user.locale', 'de-AT'), ['de-AT']],
  ['another spelling of it', BOTH, is('user.locale', 'DE_at'), ['de-AT']],
  ['everybody else', BOTH, not(is('user.locale', 'de-AT')), ['pl-PL', 'de-DE']],
  ['a language means all its locales', BOTH, is('user.locale', 'de'), ['de-AT', 'de-DE']],
  ['not in the audience', BOTH, is('user.locale', 'fr'), []],
  ['no tag at all', BOTH, is('user.locale', 'German!'), []],
  ['another field decides nothing', BOTH, is('trip.country', 'de'), ['pl-PL', 'de-AT', 'de-DE']],
  ['either of two', BOTH, or(is('user.locale', 'pl-PL'), is('user.locale', 'de-DE')), ['pl-PL', 'de-DE']],
  ['both cannot be', BOTH, and(is('user.locale', 'pl-PL'), is('user.locale', 'de-DE')), []],
  ['one known, one not', BOTH, and(is('user.locale', 'pl'), has('vip')), ['pl-PL']],
  ['its being there', BOTH, has('user.locale'), ['pl-PL', 'de-AT', 'de-DE']],
  ['its not being there', BOTH, not(has('user.locale')), []],
  ['too long to follow', BOTH, UNKNOWN, ['pl-PL', 'de-AT', 'de-DE']],
  [
    'the data has words of its own',
    'locales: [pl-PL, de-AT]\nlocaleField: { path: user.lang, values: { german: de-AT, 2: pl-PL } }\n',
    is('user.lang', 'german'),
    ['de-AT'],
  ],
  [
    'a spelling that the data does not have',
    'locales: [pl-PL, de-AT]\nlocaleField: { path: user.lang, values: { german: de-AT, 2: pl-PL } }\n',
    is('user.lang', 'de-AT'),
    [],
  ],
  ['declared flags', 'locales: [pl, en]\nlocaleFlags: { inPolish: pl }\n', has('inPolish'), ['pl']],
  ['a flag named after a language', 'locales: [pl, en]\n', has('english'), ['en']],
  ['and one that asks', 'locales: [pl, en]\n', not(has('user.isPolish')), ['en']],
  ['a field that is named so', 'locales: [pl, en]\n', is('recipient.language', 'en'), ['en']],
  ['no such name', 'locales: [pl, en]\n', is('recipient.list', 'en'), ['pl', 'en']],
];

describe('readersOf', () => {
  for (const [why, yaml, condition, readers] of cases) {
    it(why, () => assert.deepEqual(readersOf(condition, audienceOf(yaml)).locales, readers));
  }
});
