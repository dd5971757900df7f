import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('shaming', 'pl-PL', {
  bad: [
    ['Waga.', '⟦Przytyłaś⟧ po świętach? Mamy sposób.'],
    ['Wydatki.', '⟦Wydałeś za dużo⟧ w tym miesiącu.'],
    ['Lenistwo.', '⟦Znowu odpuściłeś trening⟧.'],
    ['Brzuch.', 'Te ⟦kilogramy same nie znikną⟧.'],
    ['Porównanie.', '⟦Inni już zdali, tylko Ty⟧ się ociągasz.'],
    ['Age.', '⟦W Twoim wieku czas⟧ pomyśleć o zdrowiu.'],
  ],
  good: [
    ['Przepisy.', 'Lekkie przepisy na każdą dietę.'],
    ['Raport.', 'W maju wydałeś {{kwota}}.'],
    ['Moda.', 'Klapki, których nie wstyd założyć do biura.'],
    ['Lody.', 'Lody bez wyrzutów sumienia.'],
  ],
});
