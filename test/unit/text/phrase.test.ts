import assert from 'node:assert/strict';
import {
  indexPhrases,
  matchPhrase,
  type Phrase,
  parsePhrase,
  phrasesAt,
  phraseWordsOf,
} from '../../../src/text/phrase';

const SETS = { adv: 'już nie', be: 'êtes serez' };
const wordsOf = (text: string) =>
  phraseWordsOf(text, (at) => (text.startsWith('\uFFFC', at) ? ['city', 'place'] : []));

/** What is meant by the first match of a phrase in a text. */
function found(source: string, text: string): string | undefined {
  const words = wordsOf(text);
  const phrase = parsePhrase(source, SETS);
  for (const start of words.keys()) {
    const match = matchPhrase(phrase, words, start);
    if (match)
      return words
        .slice(match.from, match.to)
        .map((word) => word.text)
        .join(' ');
  }
  return undefined;
}

describe('phrases', () => {
  it('find words in any case, and those with a capital as they are written', () => {
    assert.equal(found('[ cher|chère ] {}', 'CHER \uFFFC'), 'CHER');
    assert.equal(found('[ Pana ] konto', 'Pana konto'), 'Pana');
    assert.equal(found('[ Pana ] konto', 'pana konto'), undefined);
  });
  it('find endings, which need a word before them', () => {
    assert.equal(found('[ ~łeś ]', 'Zamówiłeś buty'), 'Zamówiłeś');
    assert.equal(found('[ ~łeś ]', 'łeś'), undefined);
  });
  it('find sets, up to three times where they may repeat', () => {
    assert.equal(found('jesteś <adv>* [ ~ny ]', 'jesteś już nie zapisany'), 'zapisany');
    assert.equal(found('jesteś <adv>* [ ~ny ]', 'jesteś już już już już zapisany'), undefined);
    assert.throws(() => parsePhrase('[ <none> ]', SETS), RangeError);
  });
  it('find values by their kind', () => {
    assert.equal(found('[ do ] {city}', 'do \uFFFC'), 'do');
    assert.equal(found('[ do ] {person}', 'do \uFFFC'), undefined);
  });
  it('know where a sentence starts', () => {
    assert.equal(found('^ [ bienvenido ]', '¡Bienvenido!'), 'Bienvenido');
    assert.equal(found('^ [ bienvenido ]', 'Hola. 🎉 Bienvenido'), 'Bienvenido');
    assert.equal(found('^ [ bienvenido ]', 'Todo es bienvenido'), undefined);
    assert.equal(found('^ [ bienvenido ]', 'Hola\n\nbienvenido'), 'bienvenido');
  });
  it('read curly apostrophes like straight ones', () => {
    assert.equal(found("n'êtes [ pas ]", 'Vous n’êtes pas'), 'pas');
  });
  it('mark something', () => {
    assert.throws(() => parsePhrase('do {city}', SETS), RangeError);
  });
  it('are tried in their order at the words they can start with', () => {
    const phrases = ['[ do ] {city}', '[ ~łeś ]', '[ do ] {}'].map((source) => parsePhrase(source, SETS));
    const index = indexPhrases(phrases, (phrase: Phrase) => phrase);
    const [first, other] = wordsOf('do domu');
    assert.ok(first && other);
    assert.deepEqual(phrasesAt(index, first), phrases);
    assert.deepEqual(phrasesAt(index, other), [phrases[1]]);
  });
});
