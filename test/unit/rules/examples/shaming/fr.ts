import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('shaming', 'fr-FR', {
  bad: [
    ['Le poids.', 'Adieu ⟦vos kilos en trop⟧.'],
    ['Les dépenses.', '⟦Vous avez trop dépensé⟧ ce mois-ci.'],
  ],
  good: [
    ['Des recettes.', 'Des recettes légères pour tous les régimes.'],
    ['Un relevé.', 'Vous avez dépensé {{montant}} en mai.'],
  ],
});
