import assert from 'node:assert/strict';
import { indexNames, passageWords } from '../../../src/language/passage-words';

const kept = (text: string, names: readonly string[] = []): string =>
  passageWords(text, indexNames(names))
    .words.map(({ text: word, letterCase }) => (letterCase === 'capital' ? `(${word})` : word))
    .join(' ');

describe('passageWords', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Click here to read it', 'click here to read it'],
    ['We met Anna Nowak in Vienna. Come too!', 'we met (anna) (nowak) in (vienna) come too'],
    ['Hi \uFFFC, your\uFFFCorder', 'hi your order'],
    ['See https://example.com/a?b=c or mail us@example.com', 'see or'],
    ['Visit Booking.com today', 'visit today'],
    ['It ends today.Buy now', 'it ends today (buy) now'],
    ['2 kg of flour, 30 min, 16GB, B2B', 'of flour'],
    ['Our NASA and IBM friends', 'our and friends'],
    ['YOUR ORDER IS HERE', 'your order is here'],
    ['An iPhone with MacBook', 'an with'],
    ['L’hôtel d’Azur', "l'hôtel (d'azur)"],
    ['4400 Biscayne Blvd, Suite 818, Miami, FL', ''],
    ['ul. Marszałkowska 10, 00-590 Warszawa', ''],
    ['Kwiat i Spółka Sp. z o.o.', 'kwiat i z'],
    ['Bright Morning Travel GmbH, all rights reserved', 'all rights reserved'],
    ['{{x}} <b> a_b c=d', ''],
  ];
  for (const [text, expected] of cases)
    it(`keeps of "${text}": ${expected}`, () => assert.equal(kept(text), expected));

  it('leaves out names that were given, however they are written', () => {
    assert.equal(kept('Thank you for joining LUMEN Home', ['Lumen Home']), 'thank you for joining');
  });

  it('counts letters by script', () => {
    const { letters } = passageWords('Привет world こんにちは漢字', new Map());
    assert.deepEqual(
      [...letters],
      [
        ['Cyrl', 6],
        ['Latn', 5],
        ['Kana', 5],
        ['Hani', 2],
      ],
    );
  });
});
