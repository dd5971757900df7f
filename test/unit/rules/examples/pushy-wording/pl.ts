import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('pushy-wording', 'pl-PL', {
  bad: [
    ['Pośpiech.', '⟦Spiesz się⟧, to się opłaca.'],
    ['Groźba.', '⟦Pożałujesz⟧, jeśli odpuścisz.'],
    ['Scarcity.', '⟦Zostały ostatnie sztuki⟧!'],
  ],
  good: [
    ['Bez pośpiechu.', 'Nie spiesz się, masz czas do piątku.'],
    ['Zwykły termin.', 'Oferta trwa do 30 czerwca.'],
  ],
});
