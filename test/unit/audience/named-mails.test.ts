import assert from 'node:assert/strict';
import { namedMails } from '../../../src/audience/named-mails';

describe('namedMails', () => {
  it('groups the names of a folder by the language they say', () => {
    const found = namedMails(['a-de.hbs', 'a-pl.hbs', 'b-pl.hbs', 'check-in.hbs', 'layout.hbs', 'b-de.hbs']);
    const written = [...found].map(([locale, mails]) => [
      locale,
      mails.map(({ name, key }) => `${name} ${key}`),
    ]);
    assert.deepEqual(written, [
      ['de', ['a-de.hbs a-*.hbs', 'b-de.hbs b-*.hbs']],
      ['pl', ['a-pl.hbs a-*.hbs', 'b-pl.hbs b-*.hbs']],
    ]);
  });
  it('takes a language that only other mails of the folder are in for none', () =>
    assert.equal(namedMails(['a-de.hbs', 'a-pl.hbs', 'c-fr.hbs']).has('fr'), false));
});
