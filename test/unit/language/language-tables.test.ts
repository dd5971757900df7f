import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { modelledLanguages } from '../../../src/knowledge/languages/modelled-languages';
import { readAlphabetTable } from '../../../src/language/alphabet-table';
import { languageAt, languageIndex } from '../../../src/language/language-index';
import { loadJudge } from '../../../src/language/load-judge';
import { readNgramTable } from '../../../src/language/ngram-file';
import { readWordTable } from '../../../src/language/word-table';
import { writingScript } from '../../../src/language/writing-script';

const ngrams = readFileSync('data/ngrams.bin');
const tags = (languages: Iterable<number>): string => [...languages].map((i) => languageAt(i).tag).join(' ');

describe('readNgramTable', () => {
  it('scores words by language', () => {
    const table = readNgramTable(ngrams);
    const scores = new Float64Array(table.languages.length);
    table.addWord('zamówienie', 1, scores);
    assert.equal(table.languages[scores.indexOf(Math.max(...scores))], 'pl');
    const before = scores.slice();
    table.addWord('', 1, scores);
    table.addWord('x'.repeat(10_000), 0, scores);
    assert.deepEqual(scores, before);
  });

  it('refuses what is no table', async () => {
    assert.throws(() => readNgramTable(new Uint8Array()), RangeError);
    assert.throws(() => readNgramTable(new TextEncoder().encode('not a table at all')), RangeError);
    assert.throws(() => readNgramTable(ngrams.subarray(0, ngrams.length - 1)), RangeError);
    await assert.rejects(
      loadJudge(async () => new Uint8Array(3)),
      RangeError,
    );
  });
});

describe('the shipped lists', () => {
  const words = readWordTable(readFileSync('data/words.txt', 'utf8'), languageIndex);
  const alphabets = readAlphabetTable(readFileSync('data/alphabets.txt', 'utf8'), languageIndex);

  it('weigh a word by how few languages share it', () => {
    assert.equal(tags(words.get('zamówienie')?.languages ?? []), 'pl');
    assert.equal(words.get('zamówienie')?.weight, 1);
    assert.ok((words.get('de')?.weight ?? 1) < 0.5);
    assert.ok((words.get('online')?.languages.length ?? 0) > 20);
  });

  it('know strange letters', () => {
    const strangeTo = (letter: string): string => tags(alphabets.get(letter.charCodeAt(0))?.languages ?? []);
    assert.match(strangeTo('ł'), /en de/);
    assert.doesNotMatch(strangeTo('ł'), /pl/);
    assert.match(strangeTo('ґ'), /ru/);
    assert.doesNotMatch(strangeTo('ґ'), /uk|en/);
    assert.equal(strangeTo('e'), '');
  });

  it('are lower case, composed, and of known languages', () => {
    for (const line of readFileSync('data/words.txt', 'utf8')
      .split('\n')
      .filter((l) => l !== '' && !l.startsWith('#'))) {
      const [tag = '', ...rest] = line.split(' ');
      assert.ok(tag === '*' || languageIndex.has(tag), tag);
      for (const word of rest) assert.equal(word, word.toLowerCase().normalize('NFC'));
    }
  });

  it('cover every language that shares its script', () => {
    for (const { tag, script, kin } of modelledLanguages) {
      if (!['Latn', 'Cyrl', 'Arab', 'Deva'].includes(script)) continue;
      const index = languageIndex.get(tag) ?? -1;
      const listed = [...words.values()].filter(({ languages }) => languages.includes(index)).length;
      assert.ok(listed > 30 || kin !== undefined, `${tag} has ${listed} words`);
    }
  });
});

describe('writingScript', () => {
  const cases = {
    a: 'Latn',
    ł: 'Latn',
    Ж: 'Cyrl',
    ω: 'Grek',
    ש: 'Hebr',
    ق: 'Arab',
    ह: 'Deva',
    ก: 'Thai',
    ក: 'Khmr',
  };
  const more = {
    は: 'Kana',
    漢: 'Hani',
    한: 'Hang',
    ა: 'Geor',
    ա: 'Armn',
    አ: 'Ethi',
    '1': '',
    ' ': '',
    '×': '',
    '😀': '',
  };
  for (const [letter, script] of Object.entries({ ...cases, ...more })) {
    it(`${letter}: ${script || 'none'}`, () =>
      assert.equal(writingScript(letter.codePointAt(0) ?? 0), script));
  }
});
