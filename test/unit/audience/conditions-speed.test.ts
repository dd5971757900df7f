import assert from 'node:assert/strict';
import { readAudienceFile } from '../../../src/audience/read-audience';
import { readersOf } from '../../../src/audience/readers';
import { resolveAudience } from '../../../src/audience/resolve-audience';
import { buildMessage } from '../../../src/message/build-message';
import { atomsOf } from '../../../src/message/condition';
import { readTemplate } from '../../../src/template/template';

const { audience: read } = readAudienceFile(
  'locales: [pl-PL, de-AT, en-GB]\nlocaleField: user.locale\nfields: { user.tier: { values: [gold, silver] } }\n',
  '/a.yaml',
);
const audience = resolveAudience([{ audience: read, file: '/a.yaml' }]);

const messageOf = (text: string) =>
  buildMessage(readTemplate('/mail.hbs', text), {
    partial: () => undefined,
    ownMeaning: () => undefined,
    ownGuard: () => undefined,
  });

/** Milliseconds of processor time to read a template and to tell who reaches each of its texts. */
function timed(text: string): { readonly time: number; readonly conditions: number } {
  const start = process.cpuUsage();
  const conditions = new Set(messageOf(text).units.map((unit) => unit.condition));
  for (const condition of conditions) readersOf(condition, audience);
  const { user, system } = process.cpuUsage(start);
  return { time: (user + system) / 1000, conditions: conditions.size };
}

const MANY = 2000;
const numbers = Array.from({ length: MANY }, (_, i) => i);
const nested = (of: readonly number[], opener: (i: number) => string, closer: string): string =>
  of.map((i) => `${opener(i)}<p>text ${i}</p>`).join('') + closer.repeat(of.length);

describe('2,000 comparisons in one file', () => {
  const FILES: readonly (readonly [name: string, text: string])[] = [
    ['each in the one before', nested(numbers, (i) => `{{#compare a${i} "==" "x"}}`, '{{/compare}}')],
    [
      'of one value, each in the one before',
      nested(numbers, (i) => `{{#compare a "!=" "x${i}"}}`, '{{/compare}}'),
    ],
    [
      '150 deep, of a few values',
      Array.from({ length: 14 }, () =>
        nested(numbers.slice(0, 150), (i) => `{{#compare a${i % 5} "!=" "x${i}"}}`, '{{/compare}}'),
      ).join(''),
    ],
    [
      'in one chain',
      `{{#if b}}${numbers.map((i) => `{{else if (eq a "x${i}")}}<p>text ${i}</p>`).join('')}{{/if}}`,
    ],
    [
      'one after the other',
      numbers.map((i) => `{{#if (eq user.locale "x${i}")}}<p>text ${i}</p>{{/if}}`).join(''),
    ],
  ];
  for (const [name, text] of FILES)
    it(name, function () {
      this.timeout(30_000);
      const { time, conditions } = timed(text);
      console.log(`      ${Math.round(time)} ms, ${conditions} conditions`);
      assert.ok(time < 5000, `${time} ms`);
    });
});

describe('a condition of more than 64 questions', () => {
  it('leaves nobody out for what it does not know', () => {
    const text = `${nested(numbers.slice(0, 70), (i) => `{{#if (eq a${i} "x")}}`, '')}HERE${'{{/if}}'.repeat(70)}`;
    const here = messageOf(text).units.find((unit) => unit.text.includes('HERE'));
    assert.ok(here);
    assert.ok(atomsOf(here.condition).length <= 64);
    assert.deepEqual(readersOf(here.condition, audience).locales, ['pl-PL', 'de-AT', 'en-GB']);
  });

  it('still knows what is asked of the locale after them', () => {
    const chain = numbers.slice(0, 70).map((i) => `{{else if (eq a "x${i}")}}${i}`);
    const text = `{{#if b}}1${chain.join('')}{{else if (eq user.locale "pl-PL")}}HERE{{/if}}`;
    const here = messageOf(text).units.find((unit) => unit.text.includes('HERE'));
    assert.deepEqual(here && readersOf(here.condition, audience).locales, ['pl-PL']);
  });
});
