import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('shaming', 'it-IT', {
  bad: [
    ['Il peso.', 'Addio ai ⟦tuoi chili di troppo⟧.'],
    ['Le spese.', '⟦Hai speso troppo⟧ questo mese.'],
  ],
  good: [
    ['Ricette.', 'Ricette leggere per ogni dieta.'],
    ['Un riepilogo.', 'Hai speso {{importo}} a maggio.'],
  ],
});
