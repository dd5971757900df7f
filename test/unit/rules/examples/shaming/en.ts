import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('shaming', 'en-GB', {
  bad: [
    ['The gym.', "⟦You haven't worked out⟧ in weeks."],
    ['A guilty conscience.', '⟦Do you feel guilty⟧ after all that cake?'],
    ['The scales.', '⟦The scales don’t lie⟧.'],
  ],
  good: [
    ['A sale of scales.', 'Kitchen scales for exact recipes.'],
    ['Guilt-free goods.', 'Snacks without added sugar.'],
    ['An order is not finished.', 'You haven’t finished your order.'],
  ],
});
