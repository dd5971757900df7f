import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('sensitive-data', 'pl-PL', {
  bad: [
    ['Cukrzyca.', 'Nowe przepisy na ⟦Twoją cukrzycę⟧ już są.'],
    ['Wiara.', 'Skoro ⟦jesteś katolikiem⟧, mamy coś dla Ciebie.'],
    ['Jako kto.', '⟦Jako diabetyk powinien Pan⟧ sprawdzić nasze batony.'],
    ['Leczenie.', '⟦Leczysz się na trądzik⟧, więc polecamy ten żel.'],
    ['Święto.', 'Wiemy, że ⟦obchodzisz szabat⟧.'],
  ],
  good: [
    ['Sklep dla każdego.', 'Produkty dla osób z cukrzycą w niższych cenach.'],
    ['Przypuszczenie.', 'Jeśli cierpisz na alergię, zapytaj lekarza.'],
    ['Apteka.', 'Ten krem łagodzi trądzik i łuszczycę.'],
    ['Pytanie.', 'Masz alergię? Zapytaj kelnera.'],
  ],
});
