import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('social-exposure', 'pl-PL', {
  bad: [
    ['Znajomi.', '⟦Twoi znajomi polubili⟧ tę lampę.'],
    ['Zakupy.', 'Zobacz, ⟦co kupują Twoi znajomi⟧.'],
    ['Rodzina.', '⟦Twój szwagier zaoszczędził⟧ 400 zł.'],
    ['Sąsiedzi.', '⟦Sąsiedzi spod szóstki zamontowali rolety, teraz kolej na Ciebie⟧.'],
  ],
  good: [
    ['Zaproszenie.', 'Twój znajomy {{x}} zaprosił Cię do gry.'],
    ['Polecenie.', 'Poleć nas znajomym i zyskaj rabat.'],
    ['Prezent.', 'Twój znajomy podarował Ci kartę.'],
    ['Zaproszenie.', 'Zabierz przyjaciółkę na zumbę.'],
  ],
});
