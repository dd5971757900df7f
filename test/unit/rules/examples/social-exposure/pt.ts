import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('social-exposure', 'pt-BR', {
  bad: [
    ['Um amigo.', '⟦Seu amigo {{x}} comprou⟧ esta lâmpada.'],
    ['Amigas.', 'Veja o ⟦que suas amigas compraram⟧.'],
    ['Said otherwise.', 'Duas ⟦pessoas que você segue compraram⟧ este disco.'],
  ],
  good: [
    ['Convite.', 'Seu amigo {{x}} convidou você.'],
    ['Partilha.', 'Compartilhe com seus amigos e ganhe.'],
    ['Said otherwise.', 'Convide as pessoas que você conhece.'],
  ],
});
