import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-reason', 'pl-PL', {
  bad: [
    ['Nothing says why.', 'Nowe buty już są.'],
    ['Nothing says why here either.', 'Buty na wiosnę we wszystkich rozmiarach.'],
  ],
  good: [
    ['Impersonal.', 'Ta wiadomość przychodzi, ponieważ przy rezerwacji zamówiono nasz newsletter.'],
    ['It says why.', 'Nowe buty już są. Otrzymujesz tę wiadomość, ponieważ zapisałeś się do newslettera.'],
    [
      'To whom it was sent.',
      'Buty na wiosnę we wszystkich rozmiarach. Wiadomość została wysłana do klientów sklepu.',
    ],
  ],
});
