import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-reason', 'fr-FR', {
  bad: [
    ['Nothing says why.', 'Les nouvelles chaussures sont là.'],
    ['Nothing says why here either.', 'Des baskets pour le printemps, en toutes tailles.'],
  ],
  good: [
    ['It says why.', 'Les nouvelles chaussures sont là. Vous recevez cet email car vous êtes inscrit.'],
    [
      'To whom it was sent.',
      'Des baskets pour le printemps, en toutes tailles. Ce message vous est envoyé par notre boutique.',
    ],
  ],
});
