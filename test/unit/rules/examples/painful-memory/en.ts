import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('painful-memory', 'en-GB', {
  bad: [
    ['A loss.', 'We are ⟦sorry for your loss⟧, and send flowers.'],
    ['A first without.', 'Your ⟦first Christmas without him⟧ need not be lonely.'],
    ['A widow.', 'Insurance for you ⟦as a widow⟧.'],
    ['A love that ended.', 'How are you ⟦after your divorce⟧?'],
  ],
  good: [
    ['A present for mothers.', 'What would you do without your mum? Send her flowers.'],
    ['A month for awareness.', 'October is breast cancer awareness month.'],
    ['A star sign.', 'Your cancer horoscope for May.'],
    ['A parcel is expected.', 'You are expecting a parcel.'],
  ],
});
