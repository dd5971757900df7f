import assert from 'node:assert/strict';
import { matchAt } from '../../../src/disclosure/pattern';
import { type Phrase, phrase } from '../../../src/disclosure/phrase';
import { phraseBook } from '../../../src/disclosure/phrase-book';
import { PhraseIndex } from '../../../src/disclosure/phrase-index';
import { wordsOf } from '../../../src/text/words';

const WRITTEN = [
  'you viewed',
  'you (have|had)? (viewed|looked at)',
  '(really)? seen … {}',
  'seen && you && # times',
  '(visit number|visits) #',
  '(#|{}) (visits|looks at you)',
  '(a b c d visited|visited e)',
  '{} #',
  '{}',
  'ab*',
  'look* && yo*',
].map((source) => ['x', source] as const);

const PHRASES = WRITTEN.map(([key, source]) => phrase('en', key, source));

const WORDS =
  'you viewed have had looked at really seen \uFFFC 3 times visit number visits looks a b c d visited e abc . !'.split(
    ' ',
  );

/** Numbers that look random and are the same each time. */
function* numbers(seed: number): Generator<number, never> {
  for (let value = seed; ; value = (value * 1_103_515_245 + 12_345) % 2_147_483_648) yield value;
}

const key = (each: Phrase, from: number, to: number): string => `${from}-${to} ${each.source}`;

describe('PhraseIndex', () => {
  it('finds what trying every phrase at every word finds', () => {
    const index = new PhraseIndex(phraseBook('en', WRITTEN, new Set(['you'])));
    const random = numbers(7);
    let count = 0;
    for (let i = 0; i < 500; i++) {
      const text = Array.from({ length: 25 }, () => WORDS[random.next().value % WORDS.length]).join(' ');
      const words = wordsOf(text);
      const expected = PHRASES.flatMap((each) =>
        words.flatMap((_, at) => {
          const range = matchAt(each.pattern, words, at);
          return range ? [key(each, range.from, range.to)] : [];
        }),
      );
      const found = index.find(words).map((match) => key(match.phrase, match.from, match.to));
      assert.deepEqual([...new Set(found)].sort(), [...new Set(expected)].sort(), text);
      count += expected.length;
    }
    assert.ok(count > 500, `${count} matches`);
  });
});
