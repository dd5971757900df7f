import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-unsubscribe', 'it-IT', {
  bad: [
    ['No way out.', 'Sono arrivate le nuove scarpe.'],
    ['No way out here either.', 'Scarpe per la primavera in tutte le misure.'],
  ],
  good: [
    ['A way out, in words.', 'Sono arrivate le nuove scarpe. Puoi annullare l’iscrizione qui.'],
    [
      'Another way to say it.',
      'Scarpe per la primavera in tutte le misure. Per non ricevere più queste email, fai clic qui.',
    ],
  ],
});
