import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('social-exposure', 'pt-BR', {
  bad: [
    ['Um amigo.', '⟦Seu amigo {{x}} comprou⟧ esta lâmpada.'],
    ['Amigas.', 'Veja o ⟦que suas amigas compraram⟧.'],
  ],
  good: [
    ['Convite.', 'Seu amigo {{x}} convidou você.'],
    ['Partilha.', 'Compartilhe com seus amigos e ganhe.'],
  ],
});
