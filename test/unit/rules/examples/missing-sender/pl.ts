import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-sender', 'pl-PL', {
  bad: [
    ['No sender.', 'Nowe buty już są.'],
    ['No sender here either.', 'Buty na wiosnę we wszystkich rozmiarach.'],
  ],
  good: [
    ['Street and number.', 'Nowe buty już są. Buty sp. z o.o., ul. Prosta 51, Warszawa.'],
    ['Postcode or box.', 'Buty na wiosnę we wszystkich rozmiarach. Buty sp. z o.o., 00-838 Warszawa.'],
  ],
});
