import assert from 'node:assert/strict';
import { sentencesOf } from '../../../src/disclosure/sentences';
import { wordsOf } from '../../../src/text/words';

const CASES: readonly (readonly [text: string, sentences: readonly string[]])[] = [
  ['We saw it. You came.', ['We saw it.', 'You came.']],
  ['Prosimy o 14:32 (godz. wejścia)', ['Prosimy o 14:32 (godz. wejścia)']],
  ['Ihr 3. Besuch diese Woche. Danke!', ['Ihr 3. Besuch diese Woche.', 'Danke!']],
  ['To Twoja 12. Wizyta', ['To Twoja 12. Wizyta']],
  ['Wir kamen um 14:30. Danach', ['Wir kamen um 14:30.', 'Danach']],
  ['Offen seit 1998. Besuchen Sie uns', ['Offen seit 1998.', 'Besuchen Sie uns']],
  ['Really?! Yes', ['Really?!', 'Yes']],
  ['One line\nAnother', ['One line', 'Another']],
];

describe('sentencesOf', () => {
  for (const [text, expected] of CASES)
    it(text, () =>
      assert.deepEqual(
        sentencesOf(wordsOf(text), text).map((words) => text.slice(words[0]?.start, words.at(-1)?.end)),
        expected,
      ),
    );
});
