import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('sensitive-data', 'it-IT', {
  bad: [
    ['La salute.', 'Una crema per la ⟦tua psoriasi⟧, in sconto.'],
    ['La fede.', 'Dato che ⟦sei cattolica⟧, ecco un regalo.'],
    ['Un disturbo.', '⟦Poiché soffri di emicrania⟧, ecco un cuscino.'],
    ['I soldi.', 'Il ⟦tuo saldo è negativo⟧ da marzo.'],
  ],
  good: [
    ['Per tutti.', 'Pane senza glutine per ogni dieta.'],
    ['Una corsa per la ricerca.', 'Corri con noi per la ricerca sul diabete.'],
    ['Chi ne soffre.', 'Ricette per chi soffre di celiachia.'],
  ],
});
