import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('shaming', 'en-GB', {
  bad: [
    ['The gym.', "⟦You haven't worked out⟧ in weeks."],
    ['A guilty conscience.', '⟦Do you feel guilty⟧ after all that cake?'],
    ['The scales.', '⟦The scales don’t lie⟧.'],
    ['A no that shames.', '⟦No thanks, I prefer to stay unfit⟧.'],
    ['Age.', '⟦At your age, it is time⟧ to think about your health.'],
    ['The body.', 'Summer is coming: time to ⟦get rid of that belly⟧.'],
  ],
  good: [
    ['A sale of scales.', 'Kitchen scales for exact recipes.'],
    ['Guilt-free goods.', 'Snacks without added sugar.'],
    ['An order is not finished.', 'You haven’t finished your order.'],
  ],
});
