import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('social-exposure', 'pl-PL', {
  bad: [
    ['Znajomi.', '⟦Twoi znajomi polubili⟧ tę lampę.'],
    ['Zakupy.', 'Zobacz, ⟦co kupują Twoi znajomi⟧.'],
  ],
  good: [
    ['Zaproszenie.', 'Twój znajomy {{x}} zaprosił Cię do gry.'],
    ['Polecenie.', 'Poleć nas znajomym i zyskaj rabat.'],
  ],
});
