import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('painful-memory', 'fr-FR', {
  bad: [
    ['Un deuil.', 'Des fleurs après le ⟦décès de votre mère⟧.'],
    ['Une grossesse.', 'Les soins pour ⟦votre grossesse⟧.'],
    ['Une maladie.', 'Après ⟦votre maladie⟧, reposez-vous.'],
  ],
  good: [
    ['Une boutique.', 'Vêtements pour femmes enceintes, en promotion.'],
    ['Une supposition.', 'Si vous êtes enceinte, demandez conseil.'],
    ['La banque.', 'Votre opération a été enregistrée.'],
  ],
});
