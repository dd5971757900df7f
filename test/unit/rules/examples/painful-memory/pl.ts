import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('painful-memory', 'pl-PL', {
  bad: [
    ['Strata.', '⟦Składamy wyrazy współczucia⟧, a z nimi kupon.'],
    ['Ciąża.', 'Jak mija ⟦Twoja ciąża⟧? Mamy nowości.'],
    ['Choroba.', 'Wiemy, że ⟦chorowałaś⟧ zimą.'],
    ['Rozwód.', '⟦Twój rozwód⟧ jest już prawomocny.'],
    ['Żałoba.', 'Minął rok od ⟦śmierci Pani męża⟧.'],
    ['Oddział.', 'Pamiętamy, że ⟦leżała Pani na onkologii⟧.'],
  ],
  good: [
    ['Sklep dla mam.', 'Ubrania dla kobiet w ciąży, teraz taniej.'],
    ['Operacja w banku.', 'Twoja operacja została zrealizowana.'],
    ['Przypuszczenie.', 'Gdy chorujesz, zostań w domu.'],
    ['Fundacja.', 'Wspieramy rodziców dzieci chorych onkologicznie.'],
    ['Książka.', 'Wiersze o stracie i nadziei.'],
  ],
});
