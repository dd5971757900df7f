import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('sensitive-data', 'pt-BR', {
  bad: [
    ['A saúde.', 'Um creme para ⟦sua psoríase⟧, com desconto.'],
    ['A religião.', 'Presentes que respeitam a ⟦sua religião⟧.'],
    ['Said otherwise.', '⟦Como paciente com hipertensão⟧, vale a pena medir sempre.'],
  ],
  good: [
    ['Para todos.', 'Pão sem glúten para todas as dietas.'],
    ['Uma suposição.', 'Se você tem asma, fale com seu médico.'],
    ['Said otherwise.', 'Um guia sobre hipertensão para todos.'],
  ],
});
