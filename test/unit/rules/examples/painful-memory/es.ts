import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('painful-memory', 'es-ES', {
  bad: [
    ['Un duelo.', 'Flores tras la ⟦muerte de tu padre⟧.'],
    ['Un embarazo.', 'Cuidados para ⟦tu embarazo⟧.'],
    ['La familia.', 'Tras la ⟦enfermedad de tu madre⟧, cuídate.'],
    ['Lo adivinado.', '⟦Enhorabuena por tu embarazo⟧.'],
    ['Una enfermedad pasada.', '⟦Tras el ictus del año⟧ pasado, cuídate.'],
  ],
  good: [
    ['Una tienda.', 'Ropa para embarazadas, ahora más barata.'],
    ['Una suposición.', 'Si estás embarazada, consulta a tu médico.'],
    ['Investigación.', 'Corre con nosotros contra el cáncer.'],
    ['Un premio.', 'Enhorabuena por tu premio.'],
  ],
});
