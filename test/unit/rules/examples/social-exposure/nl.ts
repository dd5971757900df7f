import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('social-exposure', 'nl-NL', {
  bad: [
    ['Een vriend.', '⟦Je vriend {{x}} heeft deze lamp gekocht⟧.'],
    ['Vrienden.', 'Kijk ⟦wat je vrienden kopen⟧.'],
  ],
  good: [
    ['Uitnodiging.', 'Je vriend {{x}} heeft je uitgenodigd.'],
    ['Delen.', 'Deel met je vrienden en bespaar.'],
  ],
});
