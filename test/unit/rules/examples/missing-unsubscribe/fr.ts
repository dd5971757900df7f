import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-unsubscribe', 'fr-FR', {
  bad: [
    ['No way out.', 'Les nouvelles chaussures sont là.'],
    ['No way out here either.', 'Des baskets pour le printemps, en toutes tailles.'],
  ],
  good: [
    ['A way out, in words.', 'Les nouvelles chaussures sont là. Pour vous désinscrire, cliquez ici.'],
    [
      'Another way to say it.',
      'Des baskets pour le printemps, en toutes tailles. Vous pouvez gérer vos préférences.',
    ],
  ],
});
