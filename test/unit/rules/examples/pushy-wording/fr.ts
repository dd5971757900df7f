import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('pushy-wording', 'fr-FR', {
  bad: [
    ['Pression.', '⟦Dernière chance⟧ pour vos chaussures.'],
    ['Hâte.', '⟦Dépêchez-vous⟧, il en reste.'],
  ],
  good: [
    ['Une date.', 'L’offre prend fin vendredi.'],
    ['Sans hâte.', 'Prenez votre temps, le magasin est ouvert.'],
  ],
});
