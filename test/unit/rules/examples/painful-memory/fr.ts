import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('painful-memory', 'fr-FR', {
  bad: [
    ['Une séparation.', '⟦Votre divorce⟧ est prononcé.'],
    ['Un deuil.', 'Des fleurs après le ⟦décès de votre mère⟧.'],
    ['Une grossesse.', 'Les soins pour ⟦votre grossesse⟧.'],
    ['Une maladie.', 'Après ⟦votre maladie⟧, reposez-vous.'],
    ['Ce qui est deviné.', '⟦Bravo pour votre grossesse⟧ !'],
    ['Une maladie passée.', '⟦Après l’infarctus de l’an⟧ passé, prenez soin de vous.'],
  ],
  good: [
    ['Un message.', '{{x}} vous a laissé un message.'],
    ['Des points.', 'Il vous manque encore 20 points.'],
    ['Une boutique.', 'Vêtements pour femmes enceintes, en promotion.'],
    ['Une supposition.', 'Si vous êtes enceinte, demandez conseil.'],
    ['La banque.', 'Votre opération a été enregistrée.'],
    ['Un concours.', 'Bravo pour votre victoire !'],
  ],
});
