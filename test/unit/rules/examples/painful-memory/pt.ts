import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('painful-memory', 'pt-BR', {
  bad: [
    ['Um luto.', 'Flores após a ⟦morte do seu pai⟧.'],
    ['Uma gravidez.', 'Cuidados para a ⟦sua gravidez⟧.'],
    ['A família.', 'Depois da ⟦doença da sua mãe⟧, cuide-se.'],
    ['Said otherwise.', '⟦Parabéns pela sua gravidez⟧!'],
  ],
  good: [
    ['Uma loja.', 'Roupas para grávidas com desconto.'],
    ['Uma suposição.', 'Se você está grávida, fale com o médico.'],
    ['O banco.', 'Sua operação foi registrada.'],
    ['Said otherwise.', 'Parabéns pelo seu aniversário!'],
  ],
});
