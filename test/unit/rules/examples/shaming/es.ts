import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('shaming', 'es-ES', {
  bad: [
    ['El peso.', 'Adiós a ⟦tus kilos de más⟧.'],
    ['La culpa.', '⟦Has comido demasiado⟧ estas fiestas.'],
  ],
  good: [
    ['Recetas.', 'Recetas ligeras para todas las dietas.'],
    ['Un resumen.', 'Has gastado {{importe}} en mayo.'],
  ],
});
