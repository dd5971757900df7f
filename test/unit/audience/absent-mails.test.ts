import assert from 'node:assert/strict';
import { absentMails } from '../../../src/audience/absent-mails';

/** `de: a b, fr: a b c` */
const mailsOf = (written: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    written.split(', ').map((each) => {
      const [locale = '', names = ''] = each.split(': ');
      return [locale, names.split(' ')];
    }),
  );

const absent = (written: string): readonly string[] =>
  absentMails('de', mailsOf(written)).map(({ name, holders }) => `${name} of ${holders.join(' ')}`);

describe('absentMails', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['what the others have', 'de: a b, fr: a b c, pl: a b c', ['c of fr pl']],
    ['what the only other has', 'de: a b, fr: a b c', ['c of fr']],
    ['nothing that most others lack as well', 'de: a b, fr: a b c, pl: a b', []],
    ['nothing where a language has only been begun', 'de: a, fr: a b c, pl: a b c', []],
    ['nothing in another that has only been begun', 'de: a b, fr: c', []],
    ['nothing where half is missing: these are other mails', 'de: a x y, fr: a b c, pl: a b c', []],
  ];
  for (const [name, written, expected] of cases) {
    it(`finds ${name}`, () => assert.deepEqual(absent(written), expected));
  }
});
