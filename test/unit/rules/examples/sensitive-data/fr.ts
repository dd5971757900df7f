import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('sensitive-data', 'fr-FR', {
  bad: [
    ['Les origines.', '⟦Vos origines sénégalaises⟧ nous inspirent.'],
    ['La santé.', 'Des recettes pour ⟦votre diabète⟧, dès lundi.'],
    ['La religion.', 'Des cadeaux qui respectent ⟦votre religion⟧.'],
  ],
  good: [
    ['Une livraison.', 'Vous allez recevoir votre colis vendredi.'],
    ['Des racines.', 'Découvrez vos origines avec notre test.'],
    ['Pour tous.', 'Du pain sans gluten pour tous les régimes.'],
    ['Une supposition.', 'Si vous êtes diabétique, lisez la notice.'],
  ],
});
