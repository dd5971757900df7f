import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-unsubscribe', 'nl-NL', {
  bad: [
    ['No way out.', 'De nieuwe schoenen zijn er.'],
    ['No way out here either.', 'Sneakers voor de lente, in alle maten.'],
  ],
  good: [
    ['A way out, in words.', 'De nieuwe schoenen zijn er. Je kunt je hier uitschrijven.'],
    [
      'Another way to say it.',
      'Sneakers voor de lente, in alle maten. Wil je geen nieuwsbrief meer ontvangen? Klik hier.',
    ],
  ],
});
