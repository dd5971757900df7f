import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('shaming', 'it-IT', {
  bad: [
    ['Il peso.', 'Addio ai ⟦tuoi chili di troppo⟧.'],
    ['Le spese.', '⟦Hai speso troppo⟧ questo mese.'],
    ['La bilancia.', 'La ⟦bilancia non mente⟧.'],
    ['La resa.', '⟦Ti sei lasciata andare⟧ un’altra volta.'],
    ['Un confronto.', '⟦Mentre gli altri correvano, tu⟧ eri sul divano.'],
  ],
  good: [
    ['Ricette.', 'Ricette leggere per ogni dieta.'],
    ['Un riepilogo.', 'Hai speso {{importo}} a maggio.'],
    ['Un oggetto.', 'La bilancia non richiede pile.'],
    ['Un mobile.', 'Il divano a tre posti è in sconto.'],
    ['Un divano.', 'Tre minuti di relax sul divano nuovo.'],
  ],
});
