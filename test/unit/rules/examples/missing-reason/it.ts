import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-reason', 'it-IT', {
  bad: [
    ['Nothing says why.', 'Sono arrivate le nuove scarpe.'],
    ['Nothing says why here either.', 'Scarpe per la primavera in tutte le misure.'],
  ],
  good: [
    ['It says why.', 'Sono arrivate le nuove scarpe. Ricevi questa email perché ti sei iscritto.'],
    [
      'To whom it was sent.',
      'Scarpe per la primavera in tutte le misure. Questa email è stata inviata ai nostri clienti.',
    ],
  ],
});
