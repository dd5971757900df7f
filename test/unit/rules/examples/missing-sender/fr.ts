import { marketingMails } from '../../../../support/marketing-mails';

export const { bad, good } = marketingMails('missing-sender', 'fr-FR', {
  bad: [
    ['No sender.', 'Les nouvelles chaussures sont là.'],
    ['No sender here either.', 'Des baskets pour le printemps, en toutes tailles.'],
  ],
  good: [
    ['Street and number.', 'Les nouvelles chaussures sont là. Chaussures SA, 12 rue de la Paix, Paris.'],
    ['Postcode or box.', 'Des baskets pour le printemps, en toutes tailles. Chaussures SA, 75002 Paris.'],
  ],
});
