import assert from 'node:assert/strict';
import { matchAt, parsePattern } from '../../../src/disclosure/pattern';
import { wordsOf } from '../../../src/text/words';

/** What the pattern matches of a text, its first sequence at the first word or another; nothing where it does not. */
function matched(pattern: string, text: string, at = 0): string | undefined {
  const words = wordsOf(text);
  const range = matchAt(parsePattern(pattern), words, at);
  return range && text.slice(words[range.from]?.start, words[range.to - 1]?.end);
}

describe('patterns', () => {
  const CASES: readonly (readonly [pattern: string, text: string, expected: string | undefined])[] = [
    ['you viewed', 'You viewed boots', 'You viewed'],
    ['you viewed', 'You previewed boots', undefined],
    ['był* u nas', 'Byłaś u nas wczoraj', 'Byłaś u nas'],
    ['byl* u nas', 'Byłeś u nas', 'Byłeś u nas'],
    ['zażółć', 'ZAZOLC gęślą', 'ZAZOLC'],
    ['straße', 'Strasse 1', 'Strasse'],
    ["you've been", 'You’ve been here', 'You’ve been'],
    ['(sie|du) haben', 'Du haben', 'Du haben'],
    ['(are you|you are) here', 'You are here', 'You are here'],
    ['(really)? here', 'here', 'here'],
    ['(really)? here', 'really here', 'really here'],
    ['you (recently)? viewed (our)?', 'You viewed our boots', 'You viewed our'],
    ['we saw … you', 'We saw that today you', 'We saw that today you'],
    ['we saw … you', 'We saw a b c d e f you', 'We saw a b c d e f you'],
    ['we saw … you', 'We saw a b c d e f g you', undefined],
    ['we saw … you', 'We saw it. You', undefined],
    ['we saw …', 'We saw it all', 'We saw'],
    ['spent {} minutes', 'spent \uFFFC minutes', 'spent \uFFFC minutes'],
    ['spent {} minutes', 'spent 12 minutes', undefined],
    ['spent # minutes', 'spent 12 minutes', 'spent 12 minutes'],
    ['spent (#|two) minutes', 'spent two minutes', 'spent two minutes'],
    ['wi-fi', 'Wi-Fi here', 'Wi-Fi'],
    ['(wi-fi|wlan) here', 'Wi-Fi here', 'Wi-Fi here'],
    ['byłaś, jak', 'Byłaś, jak zawsze', 'Byłaś, jak'],
    ['(a|b', 'a', undefined],
    ['*', 'anything', undefined],
    ['', 'anything', undefined],
  ];
  for (const [pattern, text, expected] of CASES)
    it(`${pattern} in ${text}`, () => assert.equal(matched(pattern, text), expected));

  const NEAR: readonly (readonly [pattern: string, text: string, expected: string | undefined])[] = [
    ['saw && you', 'We saw that you came', 'saw that you'],
    ['saw && you', 'You came, we saw', 'You came, we saw'],
    ['saw && you', 'You came. We saw', undefined],
    ['saw && you', 'We saw it. You came', undefined],
    ['saw && (you|your) && # times', 'Your shoes: # 3 times we saw them', 'Your shoes: # 3 times we saw'],
    ['saw && you', 'you a b c you saw', 'you saw'],
    ['saw && you', 'you a b c d e f g h i j k l saw', 'you a b c d e f g h i j k l saw'],
    ['saw && you', 'you a b c d e f g h i j k l m saw', undefined],
    ['saw && …', 'we saw', undefined],
    ['saw && ', 'we saw', undefined],
  ];
  for (const [pattern, text, expected] of NEAR)
    it(`${pattern} in ${text}`, () => {
      const at = wordsOf(text).findIndex(({ plain }) => plain === 'saw');
      assert.equal(matched(pattern, text, at), expected);
    });
});
