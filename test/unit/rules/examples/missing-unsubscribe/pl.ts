import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-unsubscribe', 'pl-PL', {
  bad: [
    ['No way out.', 'Nowe buty już są.'],
    ['No way out here either.', 'Buty na wiosnę we wszystkich rozmiarach.'],
  ],
  good: [
    ['A way out, in words.', 'Nowe buty już są. Jeśli nie chcesz otrzymywać wiadomości, kliknij tutaj.'],
    [
      'Another way to say it.',
      'Buty na wiosnę we wszystkich rozmiarach. Możesz wypisać się w każdej chwili.',
    ],
  ],
});
