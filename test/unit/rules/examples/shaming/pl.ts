import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('shaming', 'pl-PL', {
  bad: [
    ['Waga.', '⟦Przytyłaś⟧ po świętach? Mamy sposób.'],
    ['Wydatki.', '⟦Wydałeś za dużo⟧ w tym miesiącu.'],
  ],
  good: [
    ['Przepisy.', 'Lekkie przepisy na każdą dietę.'],
    ['Raport.', 'W maju wydałeś {{kwota}}.'],
  ],
});
