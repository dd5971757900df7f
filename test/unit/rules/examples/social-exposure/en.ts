import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('social-exposure', 'en-GB', {
  bad: [
    ['Neighbours.', 'Look ⟦what your neighbours bought⟧.'],
    ['People of a contact list.', '⟦People you know just booked⟧ this hotel.'],
    ['A friend signed up.', '⟦Your workmate has signed up⟧ already.'],
  ],
  good: [
    ['Friends as company.', 'Book for you and your friends.'],
    ['A present.', 'Your friend {{x}} sent you a voucher.'],
    ['Gifts for people one knows.', 'Treat your mum to the flowers she loves.'],
  ],
});
