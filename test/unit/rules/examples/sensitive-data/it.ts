import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('sensitive-data', 'it-IT', {
  bad: [
    ['La salute.', 'Una crema per la ⟦tua psoriasi⟧, in sconto.'],
    ['La fede.', 'Dato che ⟦sei cattolica⟧, ecco un regalo.'],
  ],
  good: [
    ['Per tutti.', 'Pane senza glutine per ogni dieta.'],
    ['Una corsa per la ricerca.', 'Corri con noi per la ricerca sul diabete.'],
  ],
});
