import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('social-exposure', 'nl-NL', {
  bad: [
    ['Een vriend.', '⟦Je vriend {{x}} heeft deze lamp gekocht⟧.'],
    ['Vrienden.', '⟦Kijk wat⟧ ⟦je vrienden kopen⟧.'],
    ['Said otherwise.', 'Sanne ⟦uit je netwerk kocht⟧ deze tas.'],
  ],
  good: [
    ['Uitnodiging.', 'Je vriend {{x}} heeft je uitgenodigd.'],
    ['Delen.', 'Deel met je vrienden en bespaar.'],
    ['Said otherwise.', 'Deel het met je vrienden.'],
    ['Said otherwise.', 'Importeer contacten uit je netwerk.'],
  ],
});
