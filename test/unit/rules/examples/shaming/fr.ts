import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('shaming', 'fr-FR', {
  bad: [
    ['Les résolutions.', '⟦Tes bonnes résolutions auront tenu⟧ onze jours.'],
    ['Le poids.', 'Adieu ⟦vos kilos en trop⟧.'],
    ['Les dépenses.', '⟦Vous avez trop dépensé⟧ ce mois-ci.'],
    ['Le miroir.', 'La ⟦balance ne ment pas⟧.'],
    ['Le laisser-aller.', '⟦Tu t’es encore laissé aller⟧.'],
    ['L’âge.', '⟦À votre âge, il est temps⟧ de penser à votre santé.'],
  ],
  good: [
    ['La nuit.', 'Pendant que vous dormez, notre crème agit.'],
    ['Une remise.', '20 € de remise cette semaine pour vous.'],
    ['Des recettes.', 'Des recettes légères pour tous les régimes.'],
    ['Un relevé.', 'Vous avez dépensé {{montant}} en mai.'],
    ['Un objet.', 'Cette balance ne pèse que deux kilos.'],
    ['Un paiement.', 'Le prélèvement a encore échoué.'],
  ],
});
