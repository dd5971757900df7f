import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('pushy-wording', 'pt-BR', {
  bad: [
    ['Pressão.', '⟦Última chance⟧ para o seu número.'],
    ['Agora.', '⟦Agora ou nunca⟧: sapatos em oferta.'],
  ],
  good: [
    ['Um esporte.', 'Corra cinco quilômetros conosco.'],
    ['Uma data.', 'A oferta termina na sexta.'],
  ],
});
