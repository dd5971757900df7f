import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('shaming', 'es-ES', {
  bad: [
    ['El peso.', 'Adiós a ⟦tus kilos de más⟧.'],
    ['La culpa.', '⟦Has comido demasiado⟧ estas fiestas.'],
    ['La báscula.', 'La ⟦báscula no miente⟧.'],
    ['Los kilos.', '⟦Esos kilos no se van⟧ con excusas.'],
  ],
  good: [
    ['Recetas.', 'Recetas ligeras para todas las dietas.'],
    ['Un resumen.', 'Has gastado {{importe}} en mayo.'],
    ['Un mueble.', 'El sofá de tres plazas, rebajado.'],
    ['Un producto.', 'Esta báscula no necesita pilas.'],
  ],
});
