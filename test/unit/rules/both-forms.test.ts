import assert from 'node:assert/strict';
import { bothForms, otherGender } from '../../../src/rules/gendered-form/both-forms';
import { genderedLanguage } from '../../../src/rules/gendered-form/gendered-phrases';

/** language → word → [the other gender, both] */
const FORMS: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  pl: {
    zamówiłeś: ['zamówiłaś', 'zamówiłeś/-aś'],
    Zamówiłaś: ['zamówiłeś', 'Zamówiłeś/-aś'],
    wziąłeś: ['wzięłaś', 'wziąłeś/-ęłaś'],
    poszłaś: ['poszedłeś', 'poszedłeś/-szłaś'],
    powinnaś: ['powinieneś', 'powinieneś/powinnaś'],
  },
  fr: {
    Cher: ['chère', 'Cher/Chère'],
    abonnée: ['abonné', 'abonné(e)'],
    PRÊT: ['prête', 'PRÊT(E)'],
    heureuse: ['heureux', 'heureux/heureuse'],
  },
  ru: { Дорогая: ['дорогой', 'Дорогой(-ая)'], вернулась: ['вернулся', 'вернулся(-лась)'] },
  sk: { zabudol: ['zabudla', 'zabudol/-dla'], kúpila: ['kúpil', 'kúpil/a'] },
};

describe('both forms of a gendered word', () => {
  for (const [tag, words] of Object.entries(FORMS)) {
    for (const [word, [other, both]] of Object.entries(words)) {
      it(`${tag} ${word}`, () => {
        const language = genderedLanguage(tag);
        assert.ok(language);
        assert.equal(otherGender(word, language), other);
        assert.equal(bothForms(word, language), both);
      });
    }
  }
  it('are none of a word without such an ending', () => {
    const pl = genderedLanguage('pl');
    assert.ok(pl);
    assert.equal(bothForms('na', pl), undefined);
    assert.equal(bothForms('jesteś', pl), undefined);
  });
});
