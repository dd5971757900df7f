import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-reason', 'nl-NL', {
  bad: [
    ['Nothing says why.', 'De nieuwe schoenen zijn er.'],
    ['Nothing says why here either.', 'Sneakers voor de lente, in alle maten.'],
  ],
  good: [
    ['It says why.', 'De nieuwe schoenen zijn er. Je ontvangt deze mail omdat je je hebt aangemeld.'],
    [
      'To whom it was sent.',
      'Sneakers voor de lente, in alle maten. Deze e-mail is verzonden aan onze klanten.',
    ],
  ],
});
