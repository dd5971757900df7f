import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-sender', 'en-GB', {
  bad: [
    ['No sender.', 'New shoes are in.'],
    ['No sender here either.', 'Trainers for spring, in all sizes.'],
  ],
  good: [
    ['Street and number.', 'New shoes are in. Shoes Ltd, 1 Park Lane, London.'],
    ['Postcode or box.', 'Trainers for spring, in all sizes. Shoes Inc, PO Box 120, Reno.'],
  ],
});
