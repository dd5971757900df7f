import { markedSentences } from '../../../../support/marked-sentences';

export const { bad, good } = markedSentences('social-exposure', 'fr-FR', {
  bad: [
    ['Des voisins.', '⟦Trois de vos voisins ont⟧ déjà installé nos panneaux.'],
    ['Un ami.', '⟦Votre ami {{x}} a acheté cette⟧ lampe.'],
    ['Des amis.', 'Voyez ⟦ce que vos amis achètent⟧.'],
    ['Un rival.', '{{x}} ⟦vous a dépassé⟧ au classement.'],
    ['Un collègue.', '⟦Ton collègue {{x}} a déjà adopté⟧ ce vélo.'],
  ],
  good: [
    ['Un conseil.', 'Un cadeau pour votre collègue préféré ?'],
    ['Des amis invités.', 'Offrez un bon à trois de vos amis et vous recevez dix euros.'],
    ['Invitation.', 'Votre ami {{x}} vous a invité.'],
    ['Partage.', 'Partagez avec vos amis et gagnez dix euros.'],
    ['Une vente.', '{{x}} a acheté votre livre.'],
  ],
});
