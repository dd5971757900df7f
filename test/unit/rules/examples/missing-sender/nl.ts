import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-sender', 'nl-NL', {
  bad: [
    ['No sender.', 'De nieuwe schoenen zijn er.'],
    ['No sender here either.', 'Sneakers voor de lente, in alle maten.'],
  ],
  good: [
    ['Street and number.', 'De nieuwe schoenen zijn er. Schoenen BV, Dorpsstraat 12, Utrecht.'],
    ['Postcode or box.', 'Sneakers voor de lente, in alle maten. Schoenen BV, 1012 AB Amsterdam.'],
  ],
});
