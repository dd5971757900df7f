import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('pushy-wording', 'en-GB', {
  bad: [
    ['A threat.', 'Buy it, or ⟦you will regret⟧ it.'],
    ['Scarcity.', '⟦Only 3 items left⟧ in your size.'],
  ],
  good: [
    ['A prize draw with a name.', 'Tickets for the last chance draw.'],
    ['Stock, said plainly.', 'We have three in your size.'],
  ],
});
