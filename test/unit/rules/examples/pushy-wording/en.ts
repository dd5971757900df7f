import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('pushy-wording', 'en-GB', {
  bad: [
    ['A threat.', 'Buy it, or ⟦you will regret⟧ it.'],
    ['Scarcity.', '⟦Only 3 items left⟧ in your size.'],
    ['What others are said to do now.', '⟦14 people are looking at it⟧ right now.'],
    ['A cart that runs out.', '⟦Your cart is about to expire⟧!'],
    ['So few.', '⟦Only 2 left⟧'],
    ['Left out.', "⟦Don't be the only one of your⟧ friends without one."],
  ],
  good: [
    ['A prize draw with a name.', 'Tickets for the last chance draw.'],
    ['Stock, said plainly.', 'We have three in your size.'],
  ],
});
