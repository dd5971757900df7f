import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('pushy-wording', 'es-ES', {
  bad: [
    ['Presión.', '⟦Última oportunidad⟧ para tu talla.'],
    ['Prisa.', '⟦Date prisa⟧, quedan pocas.'],
  ],
  good: [
    ['Sin prisa.', 'Compra sin prisa, hay para todos.'],
    ['Una fecha.', 'La oferta termina el viernes.'],
  ],
});
