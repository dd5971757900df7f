import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('social-exposure', 'en-GB', {
  bad: [
    ['Neighbours.', 'Look ⟦what your neighbours bought⟧.'],
    ['People of a contact list.', '⟦People you know just booked⟧ this hotel.'],
  ],
  good: [
    ['Friends as company.', 'Book for you and your friends.'],
    ['A present.', 'Your friend {{x}} sent you a voucher.'],
  ],
});
