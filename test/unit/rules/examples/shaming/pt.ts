import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('shaming', 'pt-BR', {
  bad: [
    ['O peso.', 'Adeus aos ⟦seus quilos a mais⟧.'],
    ['Os gastos.', '⟦Você gastou demais⟧ este mês.'],
    ['Said otherwise.', '⟦Qual é a sua desculpa⟧ hoje?'],
  ],
  good: [
    ['Receitas.', 'Receitas leves para todas as dietas.'],
    ['Um resumo.', 'Você gastou {{valor}} em maio.'],
    ['Said otherwise.', 'Pedimos desculpa pelo atraso.'],
  ],
});
