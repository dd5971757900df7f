import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('sensitive-data', 'es-ES', {
  bad: [
    ['La salud.', 'Una crema para ⟦tu psoriasis⟧, con descuento.'],
    ['La sexualidad.', 'Viajes para ti, ⟦ya que eres lesbiana⟧.'],
  ],
  good: [
    ['Para todos.', 'Pan sin gluten para todas las dietas.'],
    ['Una suposición.', 'Si tienes asma, consulta a tu médico.'],
  ],
});
