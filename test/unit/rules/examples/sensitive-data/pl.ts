import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('sensitive-data', 'pl-PL', {
  bad: [
    ['Cukrzyca.', 'Nowe przepisy na ⟦Twoją cukrzycę⟧ już są.'],
    ['Wiara.', 'Skoro ⟦jesteś katolikiem⟧, mamy coś dla Ciebie.'],
  ],
  good: [
    ['Sklep dla każdego.', 'Produkty dla osób z cukrzycą w niższych cenach.'],
    ['Przypuszczenie.', 'Jeśli cierpisz na alergię, zapytaj lekarza.'],
  ],
});
