import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-sender', 'it-IT', {
  bad: [
    ['No sender.', 'Sono arrivate le nuove scarpe.'],
    ['No sender here either.', 'Scarpe per la primavera in tutte le misure.'],
  ],
  good: [
    ['Street and number.', 'Sono arrivate le nuove scarpe. Scarpe Srl, Via Roma 12, Milano.'],
    ['Postcode or box.', 'Scarpe per la primavera in tutte le misure. Scarpe Srl, 20121 Milano.'],
  ],
});
